import { totalsOf } from '../../lookup/figures.ts';
import { rankOf } from '../../lookup/standing.ts';
import type { Result } from '../../story/schema.ts';
import { leaves, type MeasureName } from '../../story/total-fields.ts';
import type { SaidFigure } from '../said-figures.ts';
import { type Candidate, restOf } from './candidate.ts';
import { movedTotals } from './changes.ts';
import type { Asked } from './judge.ts';
import { type Contender, rowOfContender } from './scope.ts';

const upward = /\b(?:up|rose|higher|increased|grew|climbed|hausse|augmente|progresse|gagne)\b/;
const downward = /\b(?:down|fell|lower|dropped|decreased|shrank|baisse|diminue|recule|chute)\b/;

/** A figure of the whole vote; with "by" or points, how much it has changed. */
export function totalCandidates(
  asked: Asked,
  results: readonly Result[],
  figure: SaidFigure,
  measure: MeasureName,
): Candidate[] {
  const { text } = asked.reading;
  const isTheirs = (result: Result) => measure !== 'majority' || !isOfLoser(asked, result);
  const stated = results.filter(isTheirs).flatMap((result) =>
    totalsOf(result)
      .filter(({ field }) => field === measure)
      .map((told): Candidate => ({ result, rows: [], told })),
  );
  const opposite = stated.length === 0 ? leaves.get(measure) : undefined;
  const given = opposite ? results.flatMap((result) => whatLeaves(result, opposite)) : [];
  const isMoving = upward.test(text) || downward.test(text);
  if (figure.kind === 'points' && isMoving) return movedTotals(asked.context, measure, downward.test(text) ? -1 : 1);
  return [...stated, ...given].filter(
    ({ told: { unit } }) =>
      (unit === 'percent') === isShare(figure, measure) || (figure.kind === 'points' && unit === 'points'),
  );
}

/** "Turnout was about 66": of how many took part, a small bare number is a share. */
function isShare({ kind, noun, value }: SaidFigure, measure: MeasureName): boolean {
  const isBare = kind === 'count' && noun.length === 0 && value <= 100;
  return kind === 'percent' || (isBare && (measure === 'turnout' || measure === 'abstention'));
}

const over = /\b(?:over|against|sur|contre|face a)(?: (?:the|le|la|les|l))?$/;
const loses = /\b(?:lost|beaten|defeated|perd|perdu|battue?)\b/;

/** A majority is of who came first, over who came second. */
function isOfLoser({ reading: { text, row }, scope: { contenders } }: Asked, result: Result): boolean {
  const rankFor = (one: Contender) => {
    const standing = rowOfContender(result, one);
    return standing && rankOf(result, standing);
  };
  const rival = contenders.find(({ start }) => over.test(row.slice(0, start).join(' ')));
  if (rival) return rankFor(rival) !== 2;
  const [first] = contenders;
  return first !== undefined && (rankFor(first) ?? 1) > 1 && !loses.test(text);
}

function whatLeaves(result: Result, measure: MeasureName): Candidate[] {
  return totalsOf(result).flatMap((told) => {
    const rest = told.field === measure ? restOf(told) : undefined;
    return rest ? [{ result, rows: [], told: rest }] : [];
  });
}
