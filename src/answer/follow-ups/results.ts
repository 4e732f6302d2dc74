import { contenderOf } from '../../lookup/figures.ts';
import type { Result } from '../../story/schema.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { Action } from '../reply.ts';
import { otherRound } from '../result-computed.ts';
import { compareWithPlace } from './compare.ts';
import { distinct } from './distinct.ts';
import { showResult } from './show-result.ts';
import { whoIs } from './who-is.ts';

/**
 * What results lead on to: the other round, where it is not shown yet, other contests at the same place, another place
 * to compare with, and who stands in them.
 */
export function resultFollowUps(asking: AnswerContext, shown: readonly Result[]): Action[] {
  const { context } = asking;
  const places = new Set(shown.map(({ place }) => place));
  const others = shown.flatMap((result) => otherRound(context, result) ?? []).filter((other) => !shown.includes(other));
  const contests = context.story.results.filter(
    ({ place, contest }) => places.has(place) && shown.every((one) => one.contest !== contest),
  );
  const compared = places.size === 1 ? shown.slice(0, 1).flatMap((result) => compareWithPlace(asking, result)) : [];
  const people = shown
    .slice(0, 1)
    .flatMap(({ standings }) => standings.filter(({ option }) => option === undefined).map(contenderOf));
  const leads = [
    ...others.map((result) => showResult(asking, result, places.size > 1 ? 'both' : 'round')),
    ...distinct(contests.map((result) => showResult(asking, result, 'contest'))),
    ...compared,
    ...people.slice(0, 2).flatMap((id) => whoIs(asking, id)),
  ];
  return leads.slice(0, mostLeads);
}

/** One row of buttons. */
const mostLeads = 5;
