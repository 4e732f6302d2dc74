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
    const rows = this.#rows.map((row) => averaged(row, steps));
    const all = rows.flat();
    return {
      features,
      starts: startsOf(rows.map(({ length }) => length)),
      rarities,
      scale,
      subjects: Uint16Array.from(all, ([subject]) => subject),
      weights: Int16Array.from(all, ([, weight]) => weight),
    };
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

/** The subjects with a weight that is not about 0, each with the weight as it is kept. */
function averaged(row: Sparse | Dense, steps: number): [subject: number, weight: number][] {
  const { values, sums } = row;
  const kept: [number, number][] = [];
  for (let at = 0; at < values.length; at++) {
    const weight = Math.round(scale * ((values[at] as number) - (sums[at] as number) / steps));
    if (Math.abs(weight) >= least) kept.push(['subjects' in row ? (row.subjects[at] as number) : at, weight]);
  }
  return kept;
}

/** A weight below a thousandth changes no answer. */
const least = 8;
