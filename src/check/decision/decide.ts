import type { CheckedStatement } from '../checked.ts';
import fitted from './decision.json' with { type: 'json' };
import type { Signals } from './signals.ts';

type Verdict = CheckedStatement['verdict'];

/** For each verdict its weight of each signal, and its bias. */
export interface Classes {
  readonly bias: Readonly<Record<Verdict, number>>;
  readonly weights: Readonly<Record<string, Readonly<Record<Verdict, number>>>>;
}

export type Chances = Readonly<Record<Verdict, number>>;

export const verdicts = ['supported', 'contradicted', 'partly', 'not_in_story'] as const;

/** How likely each verdict is, by a multinomial logistic regression over the signals. */
export function chancesBy({ bias, weights }: Classes, signals: Signals): Chances {
  const odds = verdicts.map((verdict) =>
    Object.entries(weights).reduce((sum, [name, own]) => sum + own[verdict] * (signals[name] ?? 0), bias[verdict]),
  );
  const most = Math.max(...odds);
  const powers = odds.map((one) => Math.exp(one - most));
  const total = powers.reduce((sum, one) => sum + one, 0);
  const [supported = 0, contradicted = 0, partly = 0, not_in_story = 0] = powers.map((one) => one / total);
  return { supported, contradicted, partly, not_in_story };
}

/** A verdict of the rules needs to be as likely as this, and the opposite one may be as likely as that. */
const leastLikely = 0.5;
const mostOpposed = 0.2;

/**
 * What the rules say, or nothing where that is doubtful. A likely verdict that no rule gives is none: by words that agree, a
 * record with "only" or "never" added was supported as well, one time in ten.
 */
export function verdictBy(chances: Chances, ruled: Verdict): Verdict {
  const opposite = opposites[ruled];
  const isOpposed = opposite !== undefined && chances[opposite] > mostOpposed;
  return chances[ruled] < leastLikely || isOpposed ? 'not_in_story' : ruled;
}

const opposites: Readonly<Record<Verdict, Verdict | undefined>> = {
  supported: 'contradicted',
  contradicted: 'supported',
  partly: undefined,
  not_in_story: undefined,
};

export function decide(signals: Signals, ruled: Verdict): Verdict {
  return verdictBy(chancesBy(fitted, signals), ruled);
}
