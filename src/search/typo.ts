import distance from 'damerau-levenshtein';
import { doubleMetaphone } from 'double-metaphone';
import type { Hit } from './hit.ts';

/**
 * How many slips a word of this length may hold: the more letters, the more are left to recognise it by. Short words
 * have too many neighbours ("call" is not "Calais"). A swap of two neighbours counts as one slip.
 */
function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  if (length < 8) return 1;
  return length < 12 ? 2 : mostSlips;
}

const mostSlips = 3;

const sounds: readonly (readonly [RegExp, string])[] = [
  [/(.)\1+/g, '$1'],
  [/ph/g, 'f'],
  [/ck|q(?:u)?|c(?=[aour lt]|$)/g, 'k'],
  [/z/g, 's'],
  [/y/g, 'i'],
  [/w/g, 'v'],
];

/** A rough sound of a folded word in English and French, for slips that a keyboard does not explain ("Kallais"). */
function soundOf(word: string): string {
  return sounds.reduce((result, [letters, sound]) => result.replace(letters, sound), word);
}

/**
 * How near a typed word is to a known one: 1 for the same, less with each slip, `undefined` if too far.
 * Both are folded. The first letter or sound must agree: people seldom miss it, and "palais" is not "Calais".
 */
export function nearness(typed: string, known: string): number | undefined {
  if (Math.abs(typed.length - known.length) > mostSlips + 1) return undefined;
  return nearnessOf(hear(typed), hear(known));
}

interface Heard {
  readonly word: string;
  readonly sound: string;
}

const heardWords = new Map<string, Heard>();

/** Enough for all names of a story; made-up words do not grow the memory. */
const mostHeard = 10_000;

function hear(word: string): Heard {
  const known = heardWords.get(word);
  if (known) return known;
  const heard = { word, sound: soundOf(word) };
  if (heardWords.size < mostHeard) heardWords.set(word, heard);
  return heard;
}

function nearnessOf(typed: Heard, known: Heard, bySound = true): number | undefined {
  if (typed.word === known.word) return 1;
  if (/\d/.test(typed.word + known.word)) return undefined;
  const length = Math.min(typed.word.length, known.word.length);
  const allowed = slipsAllowed(length);
  if (allowed === 0 || Math.abs(typed.word.length - known.word.length) > allowed + 1) return undefined;
  if (typed.sound[0] !== known.sound[0] && typed.word[0] !== known.word[0]) return undefined;
  // A slip that is heard the same counts as half of one.
  const heard = bySound ? distance(typed.sound, known.sound).steps + 0.5 : Number.POSITIVE_INFINITY;
  const slips = Math.min(distance(typed.word, known.word).steps, heard);
  return slips <= allowed + 0.5 ? 1 - slips / (length + 1) : undefined;
}

/** Finds the known words that a typed one may be a slip for. */
export class Mender {
  readonly #byStart = new Map<string, Heard[]>();

  /** @param words folded words; repeated ones count once */
  constructor(words: Iterable<string>) {
    for (const known of new Set(words)) {
      const heard = hear(known);
      for (const start of startsOf(heard)) {
        const alike = this.#byStart.get(start);
        if (alike) alike.push(heard);
        else this.#byStart.set(start, [heard]);
      }
    }
  }

  /**
   * The words that are nearest, all equally near; none if none is near. By sound only names are misspelt: common words
   * have too many neighbours that sound alike ("Lille" is not "little").
   */
  nearest(typed: string, { bySound }: { readonly bySound: boolean }): Hit<string>[] {
    const heard = hear(typed);
    const alike = new Set([...startsOf(heard)].flatMap((start) => this.#byStart.get(start) ?? []));
    const near = [...alike].flatMap((known) => {
      const score = nearnessOf(heard, known, bySound);
      return score === undefined ? [] : [{ score, value: known.word }];
    });
    const best = Math.max(...near.map(({ score }) => score));
    // Two letters swapped are a likelier slip than one left out.
    const isAsLong = ({ value }: Hit<string>) => Number(value.length === typed.length);
    return near.filter(({ score }) => score === best).sort((a, b) => isAsLong(b) - isAsLong(a));
  }

  /** The word that has the same letters but for how often each comes in a row: "raly" for "rally". */
  pastDoubles(typed: string): string | undefined {
    const single = undoubled(typed);
    return [...(this.#byStart.get(typed[0] ?? '') ?? [])].find(({ word }) => undoubled(word) === single)?.word;
  }

  /**
   * The nearest word that sounds just the same in English by Double Metaphone (Lawrence Philips, 2000): "trubble" for
   * "trouble". `undefined` if there is none, or where the sound is too short to tell.
   */
  soundingLike(typed: string): string | undefined {
    const [sound] = doubleMetaphone(typed);
    if (sound.length < leastSound) return undefined;
    const alike = [...(this.#byStart.get(typed[0] ?? '') ?? [])].flatMap(({ word }) => {
      if (Math.abs(word.length - typed.length) > mostUnheard || doubleMetaphone(word)[0] !== sound) return [];
      const slips = distance(typed, word).steps;
      return slips > mostUnheard ? [] : [{ word, slips }];
    });
    return alike.sort((a, b) => a.slips - b.slips)[0]?.word;
  }
}

function undoubled(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}

/** Consonants that a word must have to be told by its sound. */
const leastSound = 3;

/** So many slips a word that sounds the same may have at most. */
const mostUnheard = 3;

function startsOf({ word, sound }: Heard): Set<string> {
  return new Set([word[0] ?? '', sound[0] ?? '']);
}
