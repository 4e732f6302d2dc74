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
  const rank = ({ contest }: Result) => story.contests.findIndex(({ id }) => id === contest);
  const ordered = [...story.results].sort((a, b) => rank(a) - rank(b) || (b.round ?? 0) - (a.round ?? 0));
  return ordered.filter(
    (result) =>
      (asked.contest === undefined || result.contest === asked.contest) &&
      (!asked.isEarlier || result.contest !== main) &&
      (asked.round === undefined || result.round === asked.round || isOnlyCount(story, result, asked)) &&
      (asked.places.length === 0 || asked.places.includes(result.place)),
  );
}
