import type { Measure, StatedFigure } from '../lookup/figures.ts';
import type { Row } from '../story/result-schema.ts';
import type { Result } from '../story/schema.ts';
import type { MeasureName } from '../story/total-fields.ts';
import type { Finding, Untold } from './finding.ts';

/** What a question asks for: a figure of rows, one of the whole vote, or what became of rows. */
export type Slot = Measure | MeasureName | 'outcome';

/** One sentence that answers a question for a figure. */
export type FigureLine =
  | { readonly kind: 'row'; readonly result: Result; readonly row: Row; readonly slot: Slot }
  | { readonly kind: 'total'; readonly figure: StatedFigure }
  | {
      readonly kind: 'computed';
      readonly how: 'sum' | 'difference' | 'before' | 'after' | 'portion';
      readonly sum: Reckoned;
    };

/** A figure that nobody wrote, with the stated figures that it is worked out from. */
export interface Reckoned {
  readonly result: Result;
  /** Ids of those whose figures they are; none for the whole vote. */
  readonly names: readonly string[];
  readonly value: number;
  readonly parts: readonly number[];
  readonly unit: StatedFigure['unit'];
  readonly slot: Slot;
  readonly isRough: boolean;
  readonly from: readonly StatedFigure[];
}

export type FigureFinding =
  /** The results are shown behind the lines, the rows of the first ones named before the others. */
  | (Finding<'figure', 'part', Result> & { readonly lines: readonly FigureLine[]; readonly first: readonly string[] })
  /** The result, or whoever or whatever is named, has no such figure. */
  | (Untold<'unstated'> & {
      readonly slot: Slot;
      /** Ids of who and what was named. */
      readonly of: readonly string[];
      readonly near: readonly Result[];
    });
