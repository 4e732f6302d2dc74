import { type Classes, verdicts } from '../../src/check/decision/decide.ts';
import type { Signals } from '../../src/check/decision/signals.ts';
import { spreadOf } from './logistic.ts';

interface Row {
  readonly signals: Signals;
  readonly verdict: (typeof verdicts)[number];
}

const steps = 300;
const rate = 0.3;
const momentum = 0.9;
/** Weighs against large weights, of signals that are scaled to a spread of one. */
const ridge = 0.03;

const size = verdicts.length;

/** A multinomial logistic regression with a ridge, by gradient descent with momentum over all rows at once. */
export function fitClasses(rows: readonly Row[]): Classes {
  const names = Object.keys(rows[0]?.signals ?? {});
  const { scaled, means, deviations } = scale(rows, names);
  const wanted = rows.map(({ verdict }) => verdicts.indexOf(verdict));
  const width = names.length + 1;
  const weights = new Float64Array(width * size);
  const speed = new Float64Array(width * size);
  for (let step = 0; step < steps; step++) {
    const slopes = slopesOf(scaled, wanted, weights, width);
    for (let at = 0; at < weights.length; at++) {
      // The bias stands first, and is free.
      const slope = (slopes[at] ?? 0) + (at < size ? 0 : ridge * (weights[at] ?? 0));
      speed[at] = momentum * (speed[at] ?? 0) - rate * slope;
      weights[at] = (weights[at] ?? 0) + (speed[at] ?? 0);
    }
  }
  return unscaled(names, weights, means, deviations);
}

function scale(rows: readonly Row[], names: readonly string[]) {
  const spread = names.map((name) => spreadOf(rows.map(({ signals }) => signals[name] ?? 0)));
  const means = spread.map(({ mean }) => mean);
  const deviations = spread.map(({ deviation }) => deviation);
  const scaled = rows.map(({ signals }) =>
    Float64Array.from([
      1,
      ...names.map((name, at) => ((signals[name] ?? 0) - (means[at] ?? 0)) / (deviations[at] ?? 1)),
    ]),
  );
  return { scaled, means, deviations };
}

function slopesOf(
  rows: readonly Float64Array[],
  wanted: readonly number[],
  weights: Float64Array,
  width: number,
): Float64Array {
  const slopes = new Float64Array(width * size);
  const chances = new Float64Array(size);
  for (const [row, values] of rows.entries()) {
    chancesOf(values, weights, chances);
    chances[wanted[row] ?? 0] = (chances[wanted[row] ?? 0] ?? 0) - 1;
    for (let at = 0; at < width; at++) {
      const value = (values[at] ?? 0) / rows.length;
      for (let one = 0; one < size; one++) {
        slopes[at * size + one] = (slopes[at * size + one] ?? 0) + value * (chances[one] ?? 0);
      }
    }
  }
  return slopes;
}

function chancesOf(values: Float64Array, weights: Float64Array, chances: Float64Array): void {
  chances.fill(0);
  for (let at = 0; at < values.length; at++) {
    for (let one = 0; one < size; one++) {
      chances[one] = (chances[one] ?? 0) + (values[at] ?? 0) * (weights[at * size + one] ?? 0);
    }
  }
  const most = Math.max(...chances);
  const powers = chances.map((odds) => Math.exp(odds - most));
  const total = powers.reduce((sum, one) => sum + one, 0);
  chances.set(powers.map((one) => one / total));
}

/** Back from scaled signals to those that are measured. */
function unscaled(
  names: readonly string[],
  weights: Float64Array,
  means: readonly number[],
  deviations: readonly number[],
): Classes {
  const own = names.map((_, at) =>
    verdicts.map((_, one) => (weights[(at + 1) * size + one] ?? 0) / (deviations[at] ?? 1)),
  );
  const bias = verdicts.map((_, one) =>
    own.reduce((sum, row, at) => sum - (row[one] ?? 0) * (means[at] ?? 0), weights[one] ?? 0),
  );
  return {
    bias: byVerdict(bias),
    weights: Object.fromEntries(names.map((name, at) => [name, byVerdict(own[at] ?? [])])),
  };
}

function byVerdict([supported = 0, contradicted = 0, partly = 0, not_in_story = 0]: readonly number[]) {
  return { supported, contradicted, partly, not_in_story };
}
