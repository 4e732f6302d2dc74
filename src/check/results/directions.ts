import type { Reading } from '../reading.ts';
import type { SaidFigure } from '../said-figures.ts';
import type { Candidate } from './candidate.ts';

const downTo =
  /(?:^| )(?:(?:down|fell|falls?|fallen|sank|shrank|shrunk|drop(?:s|ped)?|slip(?:s|ped)?|lost|loses?|shed)(?: \S+ (?:seats?|points?|votes))? to|(?:tombe|descend|chute|recule)\w* a)$/;
const upTo =
  /(?:^| )(?:(?:rose|rises?|risen|grew|grows?|climb(?:s|ed)?|jump(?:s|ed)?|gain(?:s|ed)?)(?: \S+ (?:seats?|points?|votes))? to|(?:monte|grimpe|passe)\w* a)$/;

/**
 * "Is down to 4 seats" of somebody who has 4 and had 3: the figure is right and the direction wrong, so that it does not
 * hold. No direction is wrong where none is said, or no change is told.
 */
export function movesOtherwise({ row }: Reading, { start }: SaidFigure, { rows, told: { unit } }: Candidate): boolean {
  const before = row.slice(0, start).join(' ');
  const sign = downTo.test(before) ? -1 : upTo.test(before) ? 1 : 0;
  const field = unit === 'percent' ? 'share' : unit;
  const change = rows[0]?.change;
  return (field === 'share' || field === 'seats' || field === 'votes') && sign * (change?.[field] ?? 0) < 0;
}
