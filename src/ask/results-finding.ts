import type { Fact, Result } from '../story/schema.ts';
import { type Finding, type Untold, untold } from './finding.ts';

/** What a question about a result finds: results to show, or what the story lacks. */
export type ResultsFinding =
  | (Finding<'results', 'whole', Result> & {
      readonly sums: boolean;
      readonly percent: boolean;
      readonly ratio: boolean;
      /** Whether the changes between the rounds belong to the answer. */
      readonly changes: boolean;
      /** Whether every word of the question belongs to one about results. */
      readonly isWhole: boolean;
      readonly reasons?: readonly Fact[];
    })
  | (Untold<'lacking'> & {
      readonly what: 'counts' | 'names' | 'place' | 'round' | 'contender' | 'shares';
      readonly near: readonly Result[];
    });

export function lacking(
  what: Extract<ResultsFinding, { kind: 'lacking' }>['what'],
  near: readonly Result[],
): ResultsFinding {
  return untold({ kind: 'lacking', what, near });
}

/** One result as it is, with nothing reckoned. */
export function resultAlone(result: Result): ResultsFinding {
  const flags = { sums: false, percent: false, ratio: false, changes: false, isWhole: true };
  return { kind: 'results', tells: 'whole', records: [result], ...flags };
}
