import { subtract } from '../../lookup/difference.ts';
import type { StatedFigure } from '../../lookup/figures.ts';
import type { Row } from '../../story/result-schema.ts';
import type { Result } from '../../story/schema.ts';

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

export function isHedged({ qualifier, text }: StatedFigure): boolean {
  return (qualifier !== undefined && qualifier !== 'only') || text !== undefined;
}
