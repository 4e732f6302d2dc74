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

/** What a verdict needs: where the rules give it too, where they give another one, and where they give none. */
const needed = { agreed: 0.45, other: 0.86, supported: 0.75, contradicted: 0.85, partly: 0.75 } as const;
/** No verdict is given where the opposite one is as likely as this. */
const mostOpposed = { agreed: 0.2, alone: 0.15 } as const;

const decided = ['supported', 'contradicted', 'partly'] as const;

/**
 * The likeliest verdict, if it is likely enough; otherwise the story does not say. Where the rules say one thing and this the
 * opposite, nobody knows.
 */
export function verdictBy(chances: Chances, ruled: Verdict): Verdict {
  const given = decided.reduce((best, one) => (chances[one] > chances[best] ? one : best));
  const opposite = opposites[given];
  if (ruled === opposite) return 'not_in_story';
  const isAgreed = ruled === given;
  const least = isAgreed ? needed.agreed : ruled === 'not_in_story' ? needed[given] : needed.other;
  const isOpposed = opposite !== undefined && chances[opposite] > mostOpposed[isAgreed ? 'agreed' : 'alone'];
  return chances[given] >= least && !isOpposed ? given : 'not_in_story';
}

const opposites = { supported: 'contradicted', contradicted: 'supported', partly: undefined } as const;

export function decide(signals: Signals, ruled: Verdict): Verdict {
  return verdictBy(chancesBy(fitted, signals), ruled);
}
