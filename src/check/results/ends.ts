import { totalIn } from '../../lookup/figures.ts';
import { type Comparison, compareFigures } from '../compare-figures.ts';
import type { Finding } from '../finding.ts';
import { isBorneOut } from '../match-figure.ts';
import type { Reading } from '../reading.ts';
import type { SaidFigure } from '../said-figures.ts';
import { earlierThan } from './changes.ts';
import type { Asked } from './judge.ts';
import { resultsIn } from './scope.ts';

/** What a figure of the whole vote was, and what it is, with the figures that say so. */
interface Ends {
  readonly findings: readonly Finding[];
  /** The figures that are settled. */
  readonly figures: readonly SaidFigure[];
  /** Both figures, settled or not: the first is none of what the measure is now. */
  readonly pair: readonly SaidFigure[];
}

const none: Ends = { findings: [], figures: [], pair: [] };

/** "Turnout climbed from 55 to 59": the first figure is of the round or the election before. */
export function judgeEnds({ context, reading, scope, locale }: Asked): Ends {
  const measure = context.search.measures.spans(reading.row)[0]?.hits[0]?.value;
  const pair = measure && pairIn(reading);
  if (!pair) return none;
  const compared = resultsIn(context, scope).flatMap((result) =>
    earlierThan(context.story, result).flatMap((before) => {
      const told = [before, result].map((one) => totalIn(one, measure));
      const [then, now] = told;
      if (!then || !now) return [];
      const how = [shareOf(pair[0], then), shareOf(pair[1], now)];
      return [{ result, evidence: [...then.evidence, ...now.evidence], how }];
    }),
  );
  const found = compared.find(({ how }) => how.every((one) => isBorneOut({ how: one }))) ?? compared[0];
  if (!found || found.how.includes('undecided')) return { ...none, pair };
  const outcome = found.how.includes('denies') ? ('denies' as const) : ('supports' as const);
  const findings = [{ outcome, says: found.result.statement[locale], evidence: found.evidence }];
  return { findings, figures: pair, pair };
}

function pairIn({ row, figures }: Reading): readonly [SaidFigure, SaidFigure] | undefined {
  for (const [at, second] of figures.entries()) {
    const first = figures[at - 1];
    const isJoined = first && /^(?:to|a)$/.test(row.slice(first.end, second.start).join(' '));
    if (isJoined && [first, second].every(isShare)) return [first, second];
  }
  return undefined;
}

function isShare({ kind, noun, value }: SaidFigure): boolean {
  return kind === 'percent' || (kind === 'count' && noun.length === 0 && value <= 100);
}

function shareOf(said: SaidFigure, { value }: { readonly value: number }): Comparison {
  return compareFigures({ ...said, kind: 'percent' }, { value });
}
