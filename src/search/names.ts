import type { IsWord } from '../language/dictionary.ts';
import { bestFirst, type Hit } from '../language/hit.ts';
import { isOneSlipOff, nearness } from '../language/nearness.ts';
import { nameKey } from '../text/normalize.ts';

/** How a phrase was taken for a name: as it is, as a looser word for the thing, or past a slip. */
type How = 'exact' | 'loose' | 'near';

export interface NameEntry<T> {
  readonly name: string;
  readonly loose: boolean;
  /** A proper name that a word of the language may be a slip for: "mario" for "Marion". */
  readonly forgiving?: boolean;
  readonly value: T;
}

export interface NameHit<T> extends Hit<T> {
  readonly how: How;
  /** The name that was met. */
  readonly name: string;
}

/** A run of words that names something: `words[start]` up to, not including, `words[end]`. */
export interface Span<T> {
  readonly start: number;
  readonly end: number;
  readonly hits: readonly NameHit<T>[];
}

interface Keyed<T> extends NameEntry<T> {
  readonly key: string;
  /** The same without spaces. */
  readonly compact: string;
  readonly parts: readonly string[];
}

/** Finds things by the names people give them. */
export class NameIndex<T> {
  readonly #byKey = new Map<string, Keyed<T>[]>();
  readonly #entries: readonly Keyed<T>[];
  /** The first word of every key → the number of words in the longest one. */
  readonly #longest = new Map<string, number>();

  readonly #isWord: IsWord;

  constructor(entries: readonly NameEntry<T>[], isWord: IsWord) {
    this.#isWord = isWord;
    const keyed = entries.map((entry) => ({ ...entry, ...phraseOf(nameKey(entry.name)) }));
    for (const entry of keyed) {
      // Also without spaces: "iledefrance", "irish man".
      for (const key of new Set([entry.key, entry.compact])) {
        this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), entry]);
        const [first = '', ...rest] = key.split(' ');
        this.#longest.set(first, Math.max(this.#longest.get(first) ?? 0, rest.length + 1));
      }
    }
    this.#entries = keyed;
  }

  /** Everything that bears this name: exactly, else loosely. Case, accents, punctuation and articles do not count. */
  exact(phrase: string): NameHit<T>[] {
    const key = nameKey(phrase);
    if (key === '') return [];
    const entries = this.#byKey.get(key) ?? this.#byKey.get(compact(key)) ?? [];
    const firm = entries.filter(({ loose }) => !loose);
    const chosen = firm.length > 0 ? firm : entries;
    return distinct(
      chosen.map(({ name, loose, value }) => ({
        score: 1,
        value,
        name,
        how: loose ? ('loose' as const) : ('exact' as const),
      })),
    );
  }

  /** Everything whose name is this phrase past a slip or two, best first. */
  near(phrase: string): NameHit<T>[] {
    const typed = phraseOf(nameKey(phrase));
    const hits = this.#entries.flatMap((entry) => {
      const isWord = entry.forgiving ? noWord : this.#isWord;
      const score = phraseNearness(typed, entry, isWord);
      return score === undefined ? [] : [{ score, value: entry.value, name: entry.name, how: 'near' as const }];
    });
    return distinct(bestFirst(hits));
  }

  /** The longest names that stand in a row of folded words, from left to right, none overlapping. */
  spans(row: readonly string[]): Span<T>[] {
    const found: Span<T>[] = [];
    for (let start = 0; start < row.length; start++) {
      const span = this.#spanAt(row, start);
      if (!span) continue;
      found.push(span);
      start = span.end - 1;
    }
    return found;
  }

  #spanAt(row: readonly string[], start: number): Span<T> | undefined {
    const longest = this.#longest.get(row[start] ?? '') ?? 0;
    for (let end = Math.min(row.length, start + longest); end > start; end--) {
      const phrase = row.slice(start, end).join(' ');
      const hits = this.#byKey.has(phrase) ? this.exact(phrase) : [];
      if (hits.length > 0) return { start, end, hits };
    }
    return undefined;
  }
}

function compact(key: string): string {
  return key.replaceAll(' ', '');
}

type Phrase = Pick<Keyed<unknown>, 'key' | 'compact' | 'parts'>;

function phraseOf(key: string): Phrase {
  return { key, compact: compact(key), parts: key.split(' ') };
}

/** Word by word where the words can be paired, else as one string ("sallyhaydn"). */
function phraseNearness(typed: Phrase, known: Phrase, isWord: IsWord): number | undefined {
  if (typed.parts.length !== known.parts.length) {
    return mendedNearness(typed.compact, known.compact, isWord);
  }
  const pairs = typed.parts.map((part, index) => [part, known.parts[index] ?? ''] as const);
  const scores = pairs.map(([part, own]) => mendedNearness(part, own, isWord));
  const missed = pairs.filter((_, index) => scores[index] === undefined);
  const isOneShort =
    missed.length === 1 && pairs.length > 1 && scores.every((score) => score === undefined || score === 1);
  if (missed.length > 0 && !(isOneShort && missed.every(([part, own]) => isLetterOff(part, own, isWord))))
    return undefined;
  return scores.reduce((sum: number, score) => sum + (score ?? letterOff), 0) / pairs.length;
}

/** A word that is too short for a slip of its own may have one beside names that are right: "Ann Ker". */
function isLetterOff(typed: string, known: string, isWord: IsWord): boolean {
  return typed.length === 3 && !isWord(typed) && isOneSlipOff(typed, known);
}

const letterOff = 0.7;

const noWord: IsWord = () => false;

/** A word of the language is not a slip for another word, but for how the same one is written elsewhere or for several. */
export function mendedNearness(typed: string, known: string, isWord: IsWord): number | undefined {
  const score = nearness(typed, known);
  const isOther = score !== undefined && score < 1 && !isSameWord(typed, known);
  return isOther && isWord(typed) ? undefined : score;
}

/** "Labor" for "labour", "cave" for "caves". */
function isSameWord(typed: string, known: string): boolean {
  return standard(typed) === standard(known);
}

function standard(word: string): string {
  return word
    .replace(/(?<=.{3})[sx]$/, '')
    .replace(/our$/, 'or')
    .replace(/tre$/, 'ter')
    .replace(/is(?=e[ds]?$|ing$|ation$)/, 'iz');
}

/** The best hit of each value. */
function distinct<T>(hits: readonly NameHit<T>[]): NameHit<T>[] {
  const seen = new Set<T>();
  return hits.filter(({ value }) => !seen.has(value) && seen.add(value));
}
