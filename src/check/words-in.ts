import { stemsOf } from '../language/stems.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Reading } from './reading.ts';

const stems = new WeakMap<Reading, ReadonlySet<string>>();

/** The stems of the words of a row that carry meaning. */
export function stemsIn({ stopWords }: StoryContext['search'], reading: Reading): ReadonlySet<string> {
  const known = stems.get(reading) ?? new Set(reading.row.filter((word) => !stopWords.has(word)).flatMap(stemsOf));
  stems.set(reading, known);
  return known;
}

/** Whether a row has a word that carries meaning, in any of its forms; a name is held against names elsewhere. */
export function hasWord(search: StoryContext['search'], reading: Reading, word: string): boolean {
  return word === '_' || stemsOf(word).some((stem) => stemsIn(search, reading).has(stem));
}
