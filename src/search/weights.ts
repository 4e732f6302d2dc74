import { startsOf } from '../language/postings.ts';
import type { Learnt } from './classifier.ts';

/** Some of all features, and how much of each. */
export interface Vector {
  readonly features: Uint32Array;
  readonly shares: Float32Array;
}

/** The weights of one feature for the few subjects that it has any for. `sums` are what the average is made of. */
interface Sparse {
  readonly subjects: number[];
  readonly values: number[];
  readonly sums: number[];
}

/** The weights of one feature for every subject. */
interface Dense {
  readonly values: Float64Array;
  readonly sums: Float64Array;
}

/** With more subjects than this, a feature has a weight for each. */
const mostSparse = 400;

/** What every weight is multiplied with to be kept as a whole number. */
const scale = 8192;

/** The weights of a classifier while it is trained: a row for each feature, most of them short. */
export class Weights {
  readonly #rows: (Sparse | Dense)[];
  readonly #subjectCount: number;

  constructor(featureCount: number, subjectCount: number) {
    this.#rows = Array.from({ length: featureCount }, () => ({ subjects: [], values: [], sums: [] }));
    this.#subjectCount = subjectCount;
  }

  /** Writes the score of each subject into `scores`. */
  score({ features, shares }: Vector, scores: Float64Array): void {
    scores.fill(0);
    for (let index = 0; index < features.length; index++) {
      const row = this.#rows[features[index] as number] as Sparse | Dense;
      const share = shares[index] as number;
      if ('subjects' in row) addSparse(row, share, scores);
      else addDense(row, share, scores);
    }
  }

  /** Moves the weights of a subject by a vector. @param step the number of the example, from 1 */
  move({ features, shares }: Vector, subject: number, size: number, step: number): void {
    for (let index = 0; index < features.length; index++) {
      const feature = features[index] as number;
      const change = size * (shares[index] as number);
      const row = this.#rows[feature] as Sparse | Dense;
      if (!('subjects' in row)) {
        row.values[subject] = (row.values[subject] as number) + change;
        row.sums[subject] = (row.sums[subject] as number) + change * step;
        continue;
      }
      const at = row.subjects.indexOf(subject);
      if (at !== -1) {
        row.values[at] = (row.values[at] as number) + change;
        row.sums[at] = (row.sums[at] as number) + change * step;
      } else {
        row.subjects.push(subject);
        row.values.push(change);
        row.sums.push(change * step);
        if (row.subjects.length > mostSparse) this.#rows[feature] = this.#dense(row);
      }
    }
  }

  /** The average of the weights over all steps. */
  learnt(features: Uint32Array, rarities: Float32Array, steps: number): Learnt {
    const lengths = this.#rows.map((row) => {
      let length = 0;
      eachAverage(row, steps, () => {
        length += 1;
      });
      return length;
    });
    const count = lengths.reduce((sum, length) => sum + length, 0);
    // Written at once, since a million pairs take more memory than all that was learnt.
    const [subjects, weights] = [new Uint16Array(count), new Int16Array(count)];
    let place = 0;
    for (const row of this.#rows) {
      eachAverage(row, steps, (subject, weight) => {
        subjects[place] = subject;
        weights[place] = weight;
        place += 1;
      });
    }
    return { features, starts: startsOf(lengths), rarities, scale, subjects, weights };
  }

  #dense({ subjects, values, sums }: Sparse): Dense {
    const dense = { values: new Float64Array(this.#subjectCount), sums: new Float64Array(this.#subjectCount) };
    for (const [at, subject] of subjects.entries()) {
      dense.values[subject] = values[at] as number;
      dense.sums[subject] = sums[at] as number;
    }
    return dense;
  }
}

function addSparse({ subjects, values }: Sparse, share: number, scores: Float64Array): void {
  for (let at = 0; at < subjects.length; at++) {
    const subject = subjects[at] as number;
    scores[subject] = (scores[subject] as number) + share * (values[at] as number);
  }
}

function addDense({ values }: Dense, share: number, scores: Float64Array): void {
  for (let subject = 0; subject < scores.length; subject++) {
    scores[subject] = (scores[subject] as number) + share * (values[subject] as number);
  }
}

/** Gives the subjects with a weight that is not about 0, each with the weight as it is kept. */
function eachAverage(row: Sparse | Dense, steps: number, take: (subject: number, weight: number) => void): void {
  const { values, sums } = row;
  for (let at = 0; at < values.length; at++) {
    const weight = Math.round(scale * ((values[at] as number) - (sums[at] as number) / steps));
    if (Math.abs(weight) >= least) take('subjects' in row ? (row.subjects[at] as number) : at, weight);
  }
}

/** A weight below a thousandth changes no answer. */
const least = 8;
