import type { StoryContext } from '../lookup/story-context.ts';
import { formatNumber, formatShare } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import type { Alignment } from './facts.ts';
import type { Finding } from './finding.ts';
import type { Reading } from './reading.ts';
import type { SaidFigure } from './said-figures.ts';

/** How much of a clause's words a fact must have to decide it: by its figures, and by its words alone. */
export const fair = 0.5;
export const strong = 0.72;
export const leastStated = 0.8;
export const verySure = 0.9;

export interface FactsAsked {
  readonly context: StoryContext;
  readonly clause: Reading;
  readonly language: 'en' | 'fr';
  readonly locale: Locale;
  /** Figures that another record has settled. */
  readonly settled: readonly SaidFigure[];
  /** Only a fact with the very figures and nearly all words decides: results should state this, and do not. */
  readonly isStrict: boolean;
  /** Several clauses that are judged as one: that much of it is told leaves the rest open. */
  readonly isJoined: boolean;
  /** The clause says who won, led, came third or the like, so that it matters who is named first. */
  readonly saysOutcome: boolean;
}

export type Base = Pick<Finding, 'says' | 'evidence'>;

export function baseOf({ record }: Alignment, locale: Locale): Base {
  return { says: record.statement[locale], evidence: record.evidence };
}

export function shown(value: number, { kind }: SaidFigure, locale: Locale): string {
  if (kind === 'percent') return formatShare(locale, value);
  return kind === 'year' ? `${value}` : formatNumber(locale, value);
}
