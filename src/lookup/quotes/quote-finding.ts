import type { Quote } from '../../story/schema.ts';
import type { Entity } from '../../story/story.ts';
import type { Signals } from '../decision.ts';

/** What the story has for a search among its quotations. */
export type QuoteFinding =
  /**
   * Quotations, best first. `readAs` is set where the words were not met as they are; `isClosest`, where not all are met, and
   * `signals`, by which that was decided.
   */
  | {
      readonly kind: 'found';
      readonly quotes: readonly Quote[];
      readonly readAs?: string | undefined;
      readonly isClosest?: true;
      readonly signals?: Signals;
    }
  /** Several people may be meant. */
  | { readonly kind: 'choose'; readonly speakers: readonly Entity[] }
  /** Somebody the story knows and does not quote. */
  | { readonly kind: 'not_quoted'; readonly entity: Entity; readonly mentions: readonly Quote[] }
  | { readonly kind: 'unknown'; readonly words: string; readonly near: readonly Quote[] };
