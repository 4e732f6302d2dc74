import distance from 'damerau-levenshtein';
import { type Letters, leastSlips, lettersOf } from './letters.ts';

/**
 * How many slips a word of this length may hold: the more letters, the more are left to recognise it by. Short words
 * have too many neighbours ("call" is not "Calvi"). A swap of two neighbours counts as one slip.
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
  [/gh(?=t)/g, ''],
];

/** A rough sound of a folded word in English and French, for slips that a keyboard does not explain ("Kallais"). */
export function soundOf(word: string): string {
  return sounds.reduce((result, [letters, sound]) => result.replace(letters, sound), word);
}

/**
 * How near a typed word is to a known one: 1 for the same, less with each slip, `undefined` if too far.
 * Both are folded. The first letter or sound must agree: people seldom miss it, and "port" is not "Fort".
 */
export function nearness(typed: string, known: string): number | undefined {
  if (Math.abs(typed.length - known.length) > mostSlips + 1) return undefined;
  return nearnessOf(hear(typed), hear(known));
}

/** Whether one slip, not in the first letter, makes one of two folded words out of the other, however short they are. */
export function isOneSlipOff(typed: string, known: string): boolean {
  return typed[0] === known[0] && distance(typed, known).steps === 1;
}

/** A word with how it sounds. */
export interface Heard {
  readonly word: string;
  readonly sound: string;
  readonly wordLetters: Letters;
  readonly soundLetters: Letters;
}

const heardWords = new Map<string, Heard>();

/** Enough for all names of a story; made-up words do not grow the memory. */
const mostHeard = 10_000;

export function hear(word: string): Heard {
  const known = heardWords.get(word);
  if (known) return known;
  const heard = heardAs(word, soundOf(word));
  if (heardWords.size < mostHeard) heardWords.set(word, heard);
  return heard;
}

export function heardAs(word: string, sound: string): Heard {
  return { word, sound, wordLetters: lettersOf(word), soundLetters: lettersOf(sound) };
}

export function nearnessOf(typed: Heard, known: Heard, bySound = true): number | undefined {
  if (typed.word === known.word) return 1;
  const length = Math.min(typed.word.length, known.word.length);
  const allowed = slipsAllowed(length);
  if (allowed === 0 || Math.abs(typed.word.length - known.word.length) > allowed + 1) return undefined;
  if (typed.sound[0] !== known.sound[0] && typed.word[0] !== known.word[0]) return undefined;
  const isFar = leastSlips(typed.wordLetters, known.wordLetters) > allowed;
  if (isFar && !(bySound && leastSlips(typed.soundLetters, known.soundLetters) <= allowed)) return undefined;
  if (/\d/.test(typed.word) || /\d/.test(known.word)) return undefined;
  // A slip that is heard the same counts as half of one.
  const heard = bySound ? distance(typed.sound, known.sound).steps + 0.5 : Number.POSITIVE_INFINITY;
  const slips = Math.min(distance(typed.word, known.word).steps, heard);
  return slips <= allowed + 0.5 ? 1 - slips / (length + 1) : undefined;
}
