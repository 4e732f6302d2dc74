import { hashOf } from './hash.ts';
import { stemIn } from './stems.ts';

/** The number of each feature of a text, and how often it has it. */
export type Features = ReadonlyMap<number, number>;

const start = '^';
const end = '$';

/**
 * What a text is told by: its stems in both languages, its pairs of neighbours, and the two words it starts with, each as
 * a number of 32 bits, so that no list of them need be kept.
 */
export function featuresOf(row: readonly string[]): Features {
  const english = row.map((word) => stemIn('en', word));
  const framed = [start, ...english, end];
  const names = [
    ...english,
    ...row.map((word) => stemIn('fr', word)),
    ...framed.slice(1).map((word, index) => `${framed[index]} ${word}`),
    `${start}${row.slice(0, 2).join(' ')}`,
  ];
  const counts = new Map<number, number>();
  for (const name of names) {
    const number = hashOf(name);
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return counts;
}
