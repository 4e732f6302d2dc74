import type { Result } from '../../story/schema.ts';
import type { MeasureName } from '../../story/total-fields.ts';
import type { Side, SideReading } from './read-side.ts';

/** A share or a count: somebody in a result. */
export interface Standing {
  readonly contender: string;
  readonly result: Result;
}

/** What the story has for two sides. */
export type Comparison =
  /** Whole results: two places, or two rounds at one. */
  | { readonly kind: 'results'; readonly pair: readonly [Result, Result] }
  /** One figure of the whole vote, such as turnout, of two results. */
  | { readonly kind: 'totals'; readonly pair: readonly [Result, Result]; readonly measure: MeasureName }
  /** Two contenders, in every result in which both stand. */
  | { readonly kind: 'contenders'; readonly pair: readonly [string, string]; readonly results: readonly Result[] }
  /** One figure beside another. */
  | { readonly kind: 'figures'; readonly pair: readonly [Standing, Standing] }
  /** Several readings, each of which can be compared. */
  | { readonly kind: 'choose'; readonly pairs: readonly (readonly [Side, Side])[] }
  | { readonly kind: 'same' }
  /** A place and a candidate, and the like. */
  | { readonly kind: 'unlike' }
  | Lack;

/** What the story does not have. */
export type Lack =
  | Exclude<SideReading, { kind: 'read' }>
  | {
      readonly kind: 'no_round';
      readonly place: string;
      readonly round?: number | undefined;
      readonly others: readonly Result[];
    }
  | { readonly kind: 'no_total'; readonly measure: MeasureName; readonly result: Result }
  | { readonly kind: 'not_there'; readonly contender: string; readonly result: Result }
  | { readonly kind: 'not_together'; readonly pair: readonly [string, string] }
  /** No place has both of what is to be compared. */
  | { readonly kind: 'no_place' };

export interface Found {
  readonly comparison: Comparison;
  /** The sides that were not met as they are, or were filled with something that nobody asked for. */
  readonly guessed: readonly Side[];
}

export function sure(comparison: Comparison): Found {
  return { comparison, guessed: [] };
}

/** Whether there is something to show, and not only to say why there is not. */
export function isShown({ kind }: Comparison): boolean {
  return kind === 'results' || kind === 'totals' || kind === 'contenders' || kind === 'figures';
}
