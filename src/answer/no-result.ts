import type { StoryContext } from '../lookup/story-context.ts';
import type { Result } from '../story/schema.ts';
import { evidenceOf } from '../story/stated.ts';
import type { AnswerContext } from './answer-context.ts';
import { showResult } from './follow-ups/show-result.ts';
import { notInStory } from './not-in-story.ts';
import type { Answer } from './reply.ts';

/** Nothing to show: what is lacking, and a few results that the story does have. */
export function noResult(asking: AnswerContext, what: string, others: readonly Result[]): Answer {
  const near = others.slice(0, 3);
  return notInStory(asking.locale, what, {
    items: near.map((result) => result.statement[asking.locale]),
    sources: near.flatMap((result) => evidenceOf(result).slice(0, 1)),
    actions: near.map((result) => showResult(asking, result, 'both')),
  });
}

/** The last round of the main contest at each place. */
export function mainResults({ story }: Pick<StoryContext, 'story'>): Result[] {
  const finals = story.results.filter(({ contest }) => contest === story.contests[0]?.id);
  return finals.filter(
    (result) => !finals.some(({ place, round }) => place === result.place && (round ?? 0) > (result.round ?? 0)),
  );
}
