import { subtract } from '../../lookup/difference.ts';
import type { StatedFigure } from '../../lookup/figures.ts';
import type { Row } from '../../story/result-schema.ts';
import type { Result } from '../../story/schema.ts';
import { difference } from '../../text/format.ts';

/** A figure of the story that a said one can be held against. */
export interface Candidate {
  readonly result: Result;
  readonly rows: readonly Row[];
  readonly told: Pick<StatedFigure, 'value' | 'unit' | 'qualifier' | 'text' | 'evidence'>;
}

/** What is between two figures as they are told, hedged if one of them is. */
export function between(more: StatedFigure, less: StatedFigure): Candidate['told'] {
  return {
    value: Number((more.value - less.value).toFixed(2)),
    unit: subtract(more, less).unit,
    qualifier: isHedged(more) || isHedged(less) ? 'about' : undefined,
    text: undefined,
    evidence: [...more.evidence, ...less.evidence],
  };
}

/** What is left of a hundred percent: the abstention that a turnout tells, or the other way round. A bound tells no figure. */
export function restOf(told: StatedFigure): StatedFigure | undefined {
  const { unit, qualifier, value } = told;
  if (unit !== 'percent' || !(qualifier === undefined || qualifier === 'about' || qualifier === 'only'))
    return undefined;
  return { ...told, value: difference(100, value), qualifier: qualifier === 'about' ? qualifier : undefined };
}

export function isHedged({ qualifier, text }: StatedFigure): boolean {
  return (qualifier !== undefined && qualifier !== 'only') || text !== undefined;
}
