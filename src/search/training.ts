import type { Learnt } from './classifier.ts';
import { featuresOf, sharesOf } from './features.ts';
import { type Vector, Weights } from './weights.ts';

/** A text in folded words, and the number of the subject that it stands for. */
export interface Example {
  readonly subject: number;
  readonly row: readonly string[];
}

/** An example as a vector of length 1. */
interface ExampleVector extends Vector {
  readonly subject: number;
}

/** More rounds fit the examples still better, and what nobody has asked before worse. */
const rounds = 4;

/** The most that one example may move the weights. */
const mostStep = 0.1;

/** Features that stand in one example alone tell nothing of others. */
const leastExamples = 2;

/**
 * Trains a classifier by passive-aggressive steps, averaged (Crammer, Dekel, Keshet, Shalev-Shwartz and Singer: Online
 * Passive-Aggressive Algorithms, 2006, PA-I for many classes): whenever another subject comes within a margin of 1 of the
 * right one, the weights of both move. The same examples always give the same weights.
 */
export function train(examples: readonly Example[], subjectCount: number): Learnt {
  const { vectors, numbers, rarities } = vectorsOf(examples);
  const weights = new Weights(numbers.length, subjectCount);
  const scores = new Float64Array(subjectCount);
  const random = randomNumbers();
  const order = Uint32Array.from(vectors.keys());
  let step = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const index of order) {
      step++;
      learn(vectors[index] as ExampleVector, weights, scores, step);
    }
  }
  return weights.learnt(numbers, rarities, step);
}

function learn(vector: ExampleVector, weights: Weights, scores: Float64Array, step: number): void {
  weights.score(vector, scores);
  const right = scores[vector.subject] as number;
  let rival = -1;
  let best = Number.NEGATIVE_INFINITY;
  for (let subject = 0; subject < scores.length; subject++) {
    const score = scores[subject] as number;
    if (score > best && subject !== vector.subject) {
      best = score;
      rival = subject;
    }
  }
  const loss = 1 - (right - best);
  if (rival === -1 || loss <= 0) return;
  // The squared length of what moves is 2: both vectors have length 1.
  const size = Math.min(mostStep, loss / 2);
  weights.move(vector, vector.subject, size, step);
  weights.move(vector, rival, -size, step);
}

interface Vectors {
  readonly vectors: readonly ExampleVector[];
  /** The number of each feature, in the order in which they are numbered from 0. */
  readonly numbers: Uint32Array;
  readonly rarities: Float32Array;
}

/** The examples as vectors in which a feature weighs by its rarity (inverse document frequency). */
function vectorsOf(examples: readonly Example[]): Vectors {
  // They are found twice, since those of all examples at once take as much memory as the rest of the work.
  const having = new Map<number, number>();
  for (const { row } of examples) {
    for (const feature of featuresOf(row).keys()) having.set(feature, (having.get(feature) ?? 0) + 1);
  }
  const telling = [...having].filter(([, count]) => count >= leastExamples).sort(([a], [b]) => a - b);
  const places = new Map(telling.map(([feature], place) => [feature, place]));
  const rarities = Float32Array.from(telling, ([, count]) => 1 + Math.log(examples.length / count));
  const vectors = examples.map(({ subject, row }) => {
    const own = sharesOf(featuresOf(row), (feature) => places.get(feature), rarities);
    return {
      subject,
      features: Uint32Array.from(own, ([place]) => place),
      shares: Float32Array.from(own, ([, share]) => share),
    };
  });
  return { vectors, rarities, numbers: Uint32Array.from(telling, ([feature]) => feature) };
}

/** Fisher and Yates. */
function shuffle(order: Uint32Array, random: () => number): void {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const kept = order[index] as number;
    order[index] = order[other] as number;
    order[other] = kept;
  }
}

/** Always the same numbers from 0 up to 1 (a linear congruential generator, constants of ISO C). */
function randomNumbers(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
