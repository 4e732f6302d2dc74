import { byWeight } from '../lookup/result-rows.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Result } from '../story/schema.ts';
import type { FigureQuestion } from './figure-question.ts';

/** "The final yes vote": of a contest without rounds that is meant, there is one count. */
function isOnlyCount({ results }: StoryContext['story'], { contest }: Result, { contenders }: FigureQuestion): boolean {
  const own = results.filter((one) => one.contest === contest);
  const isMeant = contenders.some((ids) =>
    own.some(({ standings }) => standings.some(({ option }) => ids.includes(option ?? ''))),
  );
  return isMeant && own.every(({ round }) => round === undefined);
}

/** The results that a question may be about, the weightiest contest and the last round first. */
export function resultsFor({ story }: StoryContext, asked: FigureQuestion): readonly Result[] {
  const main = story.contests[0]?.id;
  const year = story.contests[0]?.year;
  // What was voted on together with the main contest is no earlier vote.
  const isOfNow = ({ contest }: Result) =>
    contest === main || (year !== undefined && story.contests.some((one) => one.id === contest && one.year === year));
  const places = placesOf(story, asked);
  const ordered = [...story.results].sort(byWeight(story));
  return ordered.filter(
    (result) =>
      (asked.contest === undefined || result.contest === asked.contest) &&
      !(asked.isEarlier && isOfNow(result)) &&
      (asked.round === undefined || result.round === asked.round || isOnlyCount(story, result, asked)) &&
      (places.length === 0 || places.includes(result.place)),
  );
}

/** What has to be reached is the law of a whole state, which need not have a result of its own. */
function placesOf({ results, places }: StoryContext['story'], asked: FigureQuestion): readonly string[] {
  const isRule = asked.totals.includes('threshold') || asked.totals.includes('seatsForMajority');
  const isWide = (id: string) => places.some((place) => place.id === id && wideKinds.has(place.kind ?? ''));
  return isRule ? asked.places.filter((id) => !isWide(id) || results.some(({ place }) => place === id)) : asked.places;
}

const wideKinds: ReadonlySet<string> = new Set(['country', 'state', 'region', 'county']);
