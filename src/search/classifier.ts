import { featuresOf, sharesOf } from './features.ts';
import { placeOf } from './hash.ts';

/** What a classifier has learnt, as compact as it is kept: for each feature, by its number, its weights for subjects. */
export interface Learnt {
  /** The numbers of all features, ascending. */
  readonly features: Uint32Array;
  /** Of each feature, and behind the last: where its weights start. */
  readonly starts: Uint32Array;
  readonly subjects: Uint16Array;
  readonly weights: Int16Array;
  /** How many of the numbers in `weights` are one. */
  readonly scale: number;
  /** Of each feature: how telling it is. */
  readonly rarities: Float32Array;
}

/**
 * Tells how much speaks for each subject as what a question asks for, by what sets the stored questions of the subject
 * apart from those of all others: a linear classifier over words and pairs of words. One is the margin by which the
 * right subject was to win while it was trained.
 */
export class Classifier<T> {
  readonly #numbers: ReadonlyMap<T, number>;
  readonly #learnt: Learnt;

  /** @param subjects in the order in which they were numbered for training */
  constructor(subjects: readonly T[], learnt: Learnt) {
    this.#numbers = new Map(subjects.map((subject, number) => [subject, number]));
    this.#learnt = learnt;
  }

  /** Scores subjects for a row of folded words; most come out below or about 0. */
  scorer(row: readonly string[]): (subject: T) => number {
    const { features, rarities, starts, subjects, weights, scale } = this.#learnt;
    const sums = new Float64Array(this.#numbers.size);
    const shares = sharesOf(featuresOf(row), (feature) => placeOf(features, feature), rarities);
    for (const [place, share] of shares) {
      for (let at = starts[place] as number; at < (starts[place + 1] as number); at++) {
        const subject = subjects[at] as number;
        sums[subject] = (sums[subject] as number) + (share * (weights[at] as number)) / scale;
      }
    }
    return (subject) => sums[this.#numbers.get(subject) ?? -1] ?? 0;
  }
}
