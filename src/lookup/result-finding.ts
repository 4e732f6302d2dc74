import type { Result } from '../story/schema.ts';
import type { MeasureName } from '../story/total-fields.ts';

/** What the story has for a question about a result. */
export type ResultFinding =
  /** Results to show, the one that was asked for first. */
  | {
      readonly kind: 'found';
      readonly results: readonly Result[];
      /** Ids of what the words were taken for, where they were not met as they are. */
      readonly readAs: readonly string[];
      /** Ids of those whose rows come first. */
      readonly contenders: readonly string[];
      /** Figures of the whole vote that were asked for. */
      readonly measures: readonly MeasureName[];
    }
  /** Several readings; each is a place. */
  | { readonly kind: 'choose'; readonly places: readonly string[]; readonly round?: number | undefined }
  /** Words that the story does not know as a place with a result. */
  | { readonly kind: 'unknown'; readonly words: string; readonly round?: number | undefined }
  /** A place of the story without any result. */
  | { readonly kind: 'no_result'; readonly place: string }
  /** A place that has results, though not of this round or contest. */
  | {
      readonly kind: 'no_round';
      readonly place: string;
      readonly round?: number | undefined;
      readonly others: readonly Result[];
    }
  /** Results that do not state the figure that was asked for. */
  | {
      readonly kind: 'no_measure';
      readonly measure: MeasureName;
      readonly others: readonly Result[];
    };
