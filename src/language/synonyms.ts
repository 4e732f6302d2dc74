import { words } from '../text/normalize.ts';
import { linesOf, wordsIn } from './postings.ts';
import { type Language, stemIn } from './stems.ts';

/** One or more words of a search that stand for one thing. */
export interface Unit {
  readonly typed: string;
  readonly row: readonly string[];
  readonly group?: string | undefined;
  /** Words that this may be meant for: "kids" for children, "boozer" for a bar. */
  readonly related: readonly string[];
}

/**
 * Groups of words, as they are kept: a line for each word or phrase, which stands there by its stems, with its group or
 * with the words that it is related to behind it.
 */
export interface KeptSynonyms {
  readonly groups: string;
  readonly related: string;
}

/** Words and phrases that come near to one another, in two languages. */
type Sense = Readonly<Record<Language, readonly string[]>>;

export interface Lexicon {
  /** Words that come near to one another. */
  readonly thesaurus: readonly Sense[];
  /** Words that stand for one another in the two languages, and need not come near within one. */
  readonly translations: readonly Sense[];
}

/**
 * English words are related to those beside them in the thesaurus. Where records are in one language alone, the words of
 * the other are related to those of this one, those that stand beside them more often first.
 *
 * @param only the language that all records are in, if it is one alone
 */
export function keptSynonyms(
  groups: readonly (readonly string[])[],
  { thesaurus, translations }: Lexicon,
  only?: Language,
): KeptSynonyms {
  const groupOf = groups.flatMap((group, index) => group.map((phrase) => [phraseKey(phrase), `=${index}`]));
  const near = new Relations();
  const across = new Relations();
  for (const { en } of thesaurus) for (const phrase of en) near.add(phrase, en);
  // Where records are in both, French words are met by English ones too, which say more of them (see above).
  const own = only ?? 'en';
  const other = own === 'en' ? 'fr' : 'en';
  for (const sense of [...translations, ...thesaurus]) {
    for (const phrase of sense[other]) across.add(phrase, sense[own]);
  }
  const lines = (rows: readonly (readonly string[])[]) => linesOf(rows.map((row) => row.join('\t')));
  const keys = new Set([...near.keys, ...across.keys]);
  const related = [...keys].map((key) => [key, ...new Set([...across.frequentFirst(key), ...near.wordsOf(key)])]);
  return { groups: lines(groupOf), related: lines(related) };
}

/** Words that phrases are related to, each with how often it stands beside one. */
class Relations {
  readonly #counts = new Map<string, Map<string, number>>();

  get keys(): Iterable<string> {
    return this.#counts.keys();
  }

  add(phrase: string, beside: readonly string[]): void {
    const key = phraseKey(phrase);
    const own = this.#counts.get(key) ?? new Map<string, number>();
    this.#counts.set(key, own);
    // A record is found by single words.
    for (const word of beside) if (word !== phrase && !word.includes(' ')) own.set(word, (own.get(word) ?? 0) + 1);
  }

  wordsOf(key: string): Iterable<string> {
    return this.#counts.get(key)?.keys() ?? [];
  }

  frequentFirst(key: string): string[] {
    const own = [...(this.#counts.get(key) ?? [])];
    return own.sort(([, a], [, b]) => b - a).map(([word]) => word);
  }
}

function phraseKey(phrase: string): string {
  return stemKey(words(phrase));
}

/** Words and phrases that mean the same, known by a group name that no word can be, and words that only come near. */
export class SynonymGroups {
  readonly kept: KeptSynonyms;
  readonly #groupOf = new Map<string, string>();
  /** The words that a word is related to, with tabs between them. */
  readonly #related = new Map<string, string>();
  /** The first stem of every phrase → the number of words in the longest one. */
  readonly #longest = new Map<string, number>();
  readonly #ignored: ReadonlySet<string>;

  constructor(kept: KeptSynonyms, ignored: ReadonlySet<string>) {
    this.kept = kept;
    this.#ignored = ignored;
    this.#file(kept.groups, this.#groupOf);
    this.#file(kept.related, this.#related);
  }

  #file(lines: string, byKey: Map<string, string>): void {
    for (const line of wordsIn(lines)) {
      const end = line.indexOf('\t');
      const key = line.slice(0, end);
      byKey.set(key, line.slice(end + 1));
      const space = key.indexOf(' ');
      const first = space === -1 ? key : key.slice(0, space);
      const length = space === -1 ? 1 : key.split(' ').length;
      if (length > (this.#longest.get(first) ?? 0)) this.#longest.set(first, length);
    }
  }

  #relatedTo(key: string): readonly string[] {
    return this.#related.get(key)?.split('\t') ?? [];
  }

  /** Whether a word carries no meaning of its own. */
  ignores(word: string): boolean {
    return this.#ignored.has(word);
  }

  /** The group that a single word belongs to. */
  groupOf(word: string): string | undefined {
    return this.#groupOf.get(stemKey([word]));
  }

  /** The words that a single word may be meant for. */
  related(word: string): readonly string[] {
    return this.#relatedTo(stemKey([word]));
  }

  /** Every single word that is related to others, by its stem, with those. */
  pairs(): (readonly [word: string, related: readonly string[]])[] {
    const single = [...this.#related.keys()].filter((key) => !key.includes(' '));
    return single.map((key) => [key.replace(/^en:/, ''), this.#relatedTo(key)]);
  }

  /** The groups that words and phrases of a row belong to. */
  groupsIn(row: readonly string[]): string[] {
    const found: string[] = [];
    for (let start = 0; start < row.length; ) {
      const unit = this.#longest.has(stemOf(row[start] ?? '')) ? this.#unitAt(row, start, false) : undefined;
      if (unit?.group !== undefined) found.push(unit.group);
      start += unit?.row.length ?? 1;
    }
    return found;
  }

  /**
   * Cuts a row of words into units: known phrases first, then single words that carry meaning. `wide` takes related
   * words as known, too.
   */
  units(row: readonly string[], wide = false): Unit[] {
    const found: Unit[] = [];
    for (let start = 0; start < row.length; ) {
      const unit = this.#unitAt(row, start, wide);
      if (unit) found.push(unit);
      start += unit?.row.length ?? 1;
    }
    return found;
  }

  #unitAt(row: readonly string[], start: number, wide: boolean): Unit | undefined {
    const longest = this.#longest.get(stemOf(row[start] ?? '')) ?? 0;
    for (let length = Math.min(longest, row.length - start); length > 0; length--) {
      const run = row.slice(start, start + length);
      const key = stemKey(run);
      const group = this.#groupOf.get(key);
      const related = wide ? this.#relatedTo(key) : [];
      const isKnown = group !== undefined || (related.length > 0 && !this.#ignored.has(run.join(' ')));
      if (isKnown) return { typed: run.join(' '), row: run, group, related };
    }
    const word = row[start];
    return word === undefined || this.#ignored.has(word) ? undefined : { typed: word, row: [word], related: [] };
  }
}

function stemKey(row: readonly string[]): string {
  return row.length === 1 ? stemOf(row[0] ?? '') : row.map(stemOf).join(' ');
}

function stemOf(word: string): string {
  return stemIn('en', word);
}
