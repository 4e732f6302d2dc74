import type { Fitted } from '../../src/lookup/decision.ts';

type Features = Readonly<Record<string, number>>;

interface Row {
  readonly features: Features;
  readonly isTrue: boolean;
  /** How much the row counts; 1 unless it is given. */
  readonly weight?: number;
}

const steps = 600;
const rate = 0.5;
/** Weighs against large weights, of features that are scaled to a spread of one. */
const ridge = 0.02;

/** A logistic regression with a ridge, by gradient descent over all rows at once. */
export function fitLogistic(rows: readonly Row[]): Fitted {
  const names = Object.keys(rows[0]?.features ?? {});
  const spread = names.map((name) => spreadOf(rows.map(({ features }) => features[name] ?? 0)));
  const total = rows.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const scaled = rows.map(({ features, isTrue, weight = 1 }) => ({
    part: weight / total,
    values: names.map((name, at) => ((features[name] ?? 0) - (spread[at]?.mean ?? 0)) / (spread[at]?.deviation ?? 1)),
    isTrue,
  }));
  let bias = 0;
  let weights = names.map(() => 0);
  for (let step = 0; step < steps; step++) {
    const slopes = names.map(() => 0);
    let biasSlope = 0;
    for (const { values, isTrue, part } of scaled) {
      const odds = values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias);
      const error = 1 / (1 + Math.exp(-odds)) - (isTrue ? 1 : 0);
      biasSlope += error * part;
      for (const [at, value] of values.entries()) slopes[at] = (slopes[at] ?? 0) + error * value * part;
    }
    bias -= rate * biasSlope;
    weights = weights.map((weight, at) => weight - rate * ((slopes[at] ?? 0) + ridge * weight));
  }
  // Back from scaled features to those that are measured.
  const own = weights.map((weight, at) => weight / (spread[at]?.deviation ?? 1));
  const shift = own.reduce((sum, weight, at) => sum + weight * (spread[at]?.mean ?? 0), 0);
  return { bias: bias - shift, weights: Object.fromEntries(names.map((name, at) => [name, own[at] ?? 0])) };
}

/** The mean of some values and how far they lie from it; 1 where they are all alike. */
export function spreadOf(values: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) || 1 };
}
