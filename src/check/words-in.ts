import type { StoryContext } from '../lookup/story-context.ts';
import type { Reading } from './reading.ts';
import { formsOf, type Meanings } from './word-forms.ts';

const stems = new WeakMap<Reading, ReadonlySet<string>>();

/** The stems of the words of a row that carry meaning. */
export function stemsIn({ stopWords }: StoryContext['search'], reading: Reading): ReadonlySet<string> {
  const { row, meanings } = reading;
  const known =
    stems.get(reading) ??
    new Set(row.filter((word) => !stopWords.has(word)).flatMap((word) => formsOf(word, meanings)));
  stems.set(reading, known);
  return known;
}

/**
 * Whether a row has a word that carries meaning, in any of its forms; a name is held against names elsewhere.
 *
 * @param meanings what the word means in the language of the row, where it is in the other one
 */
export function hasWord(search: StoryContext['search'], reading: Reading, word: string, meanings?: Meanings): boolean {
  return word === '_' || formsOf(word, meanings).some((stem) => stemsIn(search, reading).has(stem));
}
