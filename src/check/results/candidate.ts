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

/** What is between two figures, as exact as the rougher one. */
export function between(more: StatedFigure, less: StatedFigure): Candidate['told'] {
  const { value, unit, isRough } = subtract(more, less);
  return {
    value,
    unit,
    qualifier: isRough ? 'about' : undefined,
    text: undefined,
    evidence: [...more.evidence, ...less.evidence],
  };
}
