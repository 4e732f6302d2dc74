import type { StoryContext } from '../lookup/story-context.ts';
import type { Result } from '../story/schema.ts';
import { isPlace } from './figure-contenders.ts';
import type { Question } from './question.ts';

/** The results of the contest that a question names, else of the first one, in the round and the places that it names. */
export function resultsNamed({ story }: StoryContext, { contestMeant, round, named }: Question): Result[] {
  const places = named
    .filter(({ isOfContest }) => !isOfContest)
    .flatMap(({ hits }) => hits.map(({ value }) => value).filter(isPlace));
  const main = contestMeant ?? story.contests[0]?.id;
  return story.results.filter(
    (result) =>
      result.contest === main &&
      (round === undefined || result.round === round) &&
      (places.length === 0 || places.some(({ record }) => record.id === result.place)),
  );
}
