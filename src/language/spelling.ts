import distance from 'damerau-levenshtein';
import { doubleMetaphone } from 'double-metaphone';
import type { Hit } from './hit.ts';
import { type Heard, hear, heardAs, nearnessOf, soundOf } from './nearness.ts';
import { linesOf, wordsIn } from './postings.ts';

/** Known words, each with its sounds and how often it came, a line each; as they are kept. */
export type SpellCorrectorData = string;

/** @param words folded words; the more often one comes, the likelier it is meant, if `byCount` */
export function spellCorrectorData(words: Iterable<string>, { byCount = false } = {}): SpellCorrectorData {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, byCount ? (counts.get(word) ?? 0) + 1 : 1);
  return linesOf([...counts].map(([word, count]) => `${word} ${soundOf(word)} ${count} ${codeOf(word)}`));
}

interface Known extends Heard {
  readonly count: number;
}

/** Finds the known words that a typed one may be a slip for. */
export class SpellCorrector {
  readonly kept: SpellCorrectorData;
  readonly #lines: readonly string[];
  /** The words that are written or sound as if they started with a letter, taken apart when first asked for. */
  readonly #byStart = new Map<string, readonly Known[]>();
  /** Words by their letters without doubles, the first of each. */
  #byLetters: ReadonlyMap<string, string> | undefined;
  /** Lines by how their words sound. */
  #byCode: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(kept: SpellCorrectorData) {
    this.kept = kept;
    this.#lines = wordsIn(kept);
  }

  #startingWith(letter: string): readonly Known[] {
    const known = this.#byStart.get(letter);
    if (known) return known;
    const own = this.#lines.filter((line) => line[0] === letter || line[line.indexOf(' ') + 1] === letter).map(read);
    this.#byStart.set(letter, own);
    return own;
  }

  /**
   * The words that are nearest, all equally near; none if none is near. By sound only names are misspelt: common words
   * have too many neighbours that sound alike ("lutle" is not "little"). Words that come much more often are nearer.
   *
   * @param leastCount words that come less often are passed over
   */
  nearest(
    typed: string,
    { bySound, leastCount = 1 }: { readonly bySound: boolean; readonly leastCount?: number },
  ): Hit<string>[] {
    const heard = hear(typed);
    const near = new Map<string, Hit<string> & { readonly rank: number }>();
    for (const start of startsOf(heard)) {
      for (const known of this.#startingWith(start)) {
        const score = known.count < leastCount ? undefined : nearnessOf(heard, known, bySound);
        if (score === undefined) continue;
        const rank = score + (rankOfCount * Math.log10(known.count)) / typed.length;
        near.set(known.word, { score, value: known.word, rank });
      }
    }
    const best = Math.max(...[...near.values()].map(({ rank }) => rank));
    // Two letters swapped are a likelier slip than one left out.
    const isAsLong = ({ value }: Hit<string>) => Number(value.length === typed.length);
    return [...near.values()]
      .filter(({ rank }) => rank === best)
      .map(({ score, value }) => ({ score, value }))
      .sort((a, b) => isAsLong(b) - isAsLong(a));
  }

  /** The word that has the same letters but for how often each comes in a row: "raly" for "rally". */
  pastDoubles(typed: string): string | undefined {
    this.#byLetters ??= firstOfEach(this.#lines.map((line) => line.slice(0, line.indexOf(' '))));
    return this.#byLetters.get(undoubled(typed));
  }

  /**
   * The nearest word that sounds just the same in English by Double Metaphone: "trubble" for "trouble". `undefined` if there
   * is none, or where the sound is too short to tell.
   */
  soundingLike(typed: string, leastCount = 1): string | undefined {
    const code = codeOf(typed);
    if (code.length < leastSound) return undefined;
    this.#byCode ??= byCode(this.#lines);
    const coded = (this.#byCode.get(code) ?? []).map(read);
    const alike = coded.flatMap(({ word, count }) => {
      const slips = distance(typed, word).steps;
      return count < leastCount || slips > code.length ? [] : [{ word, rank: rankOfCount * Math.log10(count) - slips }];
    });
    return alike.sort((a, b) => b.rank - a.rank)[0]?.word;
  }
}

/** How a word sounds in English by Double Metaphone (Lawrence Philips, 2000). */
function codeOf(word: string): string {
  return doubleMetaphone(word)[0];
}

/** A line of what is kept. */
function read(line: string): Known {
  const [word = '', sound = '', count] = line.split(' ');
  return { ...heardAs(word, sound), count: Number(count) };
}

function byCode(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const grouped = new Map<string, string[]>();
  for (const line of lines) {
    const code = line.slice(line.lastIndexOf(' ') + 1);
    const known = grouped.get(code);
    if (known) known.push(line);
    else grouped.set(code, [line]);
  }
  return grouped;
}

function firstOfEach(words: readonly string[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const word of words) {
    const letters = undoubled(word);
    if (!first.has(letters)) first.set(letters, word);
  }
  return first;
}

function undoubled(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}

/** A word that comes ten times as often is as near as one with so many slips less. */
const rankOfCount = 0.3;

/** Consonants that a word must have to be told by its sound. */
const leastSound = 3;

function startsOf({ word, sound }: Heard): Set<string> {
  return new Set([word[0] ?? '', sound[0] ?? '']);
}
