import type { StoryContext } from '../../lookup/story-context.ts';
import type { Finding } from '../finding.ts';
import { negationsIn } from '../negations.ts';
import { movedTotals, sharesSince } from './changes.ts';
import type { Asked } from './judge.ts';
import type { Scope } from './scope.ts';
import { tellRows } from './tell.ts';

const up =
  /\b(?:up|rose|rise|risen|higher|increased|grew|climbed|hausse|augmente|progresse|monte|montee|more|better)\b/;
const down =
  /\b(?:down|fell|fallen|lower|dropped|decreased|shrank|declined|baisse|diminue|recule|chute|descendue?|less|worse)\b/;

/** Set against something else than what was before: "higher than the average". */
const comparedWith =
  /\b(?:higher|lower|better|worse|more|less|plus|moins) (?:\S+ )?(?:than|que|qu)\b(?! (?:last time|before|(?:in )?\d{4}|(?:at |in )?the (?:last|previous|first)|(?:la|en|au|a la) (?:derniere|precedent|premier)\S*|avant))/;

/** "Turnout went down", "her share rose between the rounds": the direction alone. */
export function judgeMovement({ context, reading, scope, locale }: Asked): Finding[] {
  const { text, row } = reading;
  const measure = context.search.measures.spans(row)[0]?.hits[0]?.value;
  const sign = up.test(text) === down.test(text) ? undefined : up.test(text) ? 1 : -1;
  // "Four more votes" is a figure, and no direction.
  const isFigure = measure === undefined && reading.figures.some(({ kind }) => kind !== 'year');
  if (sign === undefined || isFigure || comparedWith.test(text)) return [];
  const moved = measure === undefined ? movedShares(context, text, scope, sign) : movedTotals(context, measure, sign);
  const [first] = moved;
  if (!first || first.told.value === 0 || new Set(moved.map(({ told }) => Math.sign(told.value))).size > 1) return [];
  const { result, rows, told } = first;
  return [
    {
      outcome: told.value > 0 === (negationsIn(reading.unnamed) % 2 === 0) ? 'supports' : 'denies',
      says: tellRows(context, result, rows, locale),
      evidence: told.evidence,
    },
  ];
}

function movedShares(context: StoryContext, text: string, { contenders }: Scope, sign: 1 | -1) {
  const [of, ...others] = contenders;
  const isOfShare = / (?:share|score|vote|votes|support|percentage|part|resultat) /.test(text);
  return of && others.length === 0 && isOfShare ? sharesSince(context, of, sign) : [];
}
