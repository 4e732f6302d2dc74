import fc from 'fast-check';
import type { Bound, Row } from './row.ts';

/** One kind of attack. It ends everything that it started, and stops by itself. */
export interface Attack {
  /** For `--only`. */
  readonly name: string;
  /** A sentence for the page of figures. */
  readonly about: string;
  /** Its timings count, so nothing else runs beside it. */
  readonly alone?: boolean;
  run(scene: Scene): Promise<void>;
}

export interface Scene {
  /** A few seconds instead of up to a minute. */
  readonly short: boolean;
  /** The first value is for the full form, the second for the short one. */
  choose<T>(full: T, short: T): T;
  /** Begins a line of the table. */
  row(what: string, bound?: Bound): Row;
}

/** Every made-up input comes from this seed, so that a run can be repeated. */
const seed = 20_151_213;

/** So many values, the same in every run; `turn` gives others of the same kind. */
export function made<T>(arbitrary: fc.Arbitrary<T>, count: number, turn = 0): T[] {
  return fc.sample(arbitrary, { seed: seed + turn, numRuns: count });
}
