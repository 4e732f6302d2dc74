import fitted from './decision.json' with { type: 'json' };
import type { StoryContext } from './story-context.ts';

/** What speaks for the best of what is found, and against it, as numbers. */
export type Signals = Readonly<Record<string, number>>;

/** A logistic regression over signals. */
export interface Fitted {
  readonly bias: number;
  readonly weights: Signals;
}

/** What is looked up in words that need not all be met. */
export type LookUp = keyof typeof fitted;

/** A wrong answer weighs more than a silence. What is shown of quotations is only called the closest. */
const leastOdds: Readonly<Record<LookUp, number>> = { who: -0.5, quote: -0.6 };

/** Set in `off` where whatever comes first answers, so that it can be judged. */
const undecided = 'decision';

/** How likely something is right, as the logarithm of the odds. */
export function oddsBy({ bias, weights }: Fitted, signals: Signals): number {
  return Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * (signals[name] ?? 0), bias);
}

/**
 * Whether the best that is found for words is likely enough what they mean. Fitted on all stories with a book, each in turn
 * left out to measure it (`npm run fit`).
 */
export function isLikely({ off }: Pick<StoryContext, 'off'>, what: LookUp, signals: Signals): boolean {
  return off === undecided || oddsBy(fitted[what], signals) >= leastOdds[what];
}

/** Whether it is so likely that no words of anybody need be looked at. */
export function isSure(what: LookUp, signals: Signals): boolean {
  return oddsBy(fitted[what], signals) >= leastSureOdds;
}

const leastSureOdds = 0.3;
