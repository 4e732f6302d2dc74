import { stemIn } from '../language/stems.ts';
import { hashOf } from './hash.ts';

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

/** Some of all features by their places, and how much of each: together of length 1. */
export type Shares = readonly (readonly [place: number, share: number])[];

/** The features that have a place, each weighed by how often it comes and by its rarity. */
export function sharesOf(
  features: Features,
  placeOf: (feature: number) => number | undefined,
  rarities: Float32Array,
): Shares {
  const known = [...features].flatMap(([feature, count]): [number, number][] => {
    const place = placeOf(feature);
    return place === undefined ? [] : [[place, (1 + Math.log(count)) * (rarities[place] as number)]];
  });
  const length = Math.hypot(...known.map(([, value]) => value)) || 1;
  return known.map(([place, value]) => [place, value / length]);
}
