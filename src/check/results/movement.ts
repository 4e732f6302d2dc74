import type { StoryContext } from '../../lookup/story-context.ts';
import type { Finding } from '../finding.ts';
import { negationsIn } from '../negations.ts';
import { movedTotals, sharesSince } from './changes.ts';
import type { Asked } from './judge.ts';
import type { Scope } from './scope.ts';
import { tellRows } from './tell.ts';

const up = /\b(?:up|rose|rise|risen|higher|increased|grew|climbed|hausse|augmente|progresse|more)\b/;
const down = /\b(?:down|fell|fallen|lower|dropped|decreased|shrank|declined|baisse|diminue|recule|chute|less)\b/;

/** "Turnout went down", "her share rose between the rounds": the direction alone. */
export function judgeMovement({ context, reading, scope, locale }: Asked): Finding[] {
  const { text, row } = reading;
  const measure = context.search.measures.spans(row)[0]?.hits[0]?.value;
  const sign = up.test(text) === down.test(text) ? undefined : up.test(text) ? 1 : -1;
  if (sign === undefined || /\b(?:higher|lower|more|less)\b.*\bthan\b.*\b(?:in|at)\b/.test(text)) return [];
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
