import type { StoryContext } from '../lookup/story-context.ts';
import type { Fact } from '../story/schema.ts';
import { factsFinding } from './decide.ts';
import { mostFacts } from './decision.ts';
import { rankFacts } from './facts.ts';
import type { Question } from './question.ts';
import type { Reader } from './reader.ts';
import { questionFor } from './topic-question.ts';

/** The odds that are needed: what is shown is only called the closest. A topic that is no question needs more. */
const leastForQuestion = 0;
const leastForTopic = 0.3;

/**
 * The facts that come closest to a topic in words that no fact has side by side: by the question that it stands for,
 * else as it is. A single word that no fact has is no topic of the story.
 */
export function factsOnTopic(context: StoryContext, reader: Reader, topic: string): readonly Fact[] {
  const { content, named } = reader.read(topic);
  if (content.length + named.length < 2) return [];
  const asked = questionFor(topic);
  const facts = asked === undefined ? [] : closestTo(context, reader.read(asked), leastForQuestion);
  return facts.length > 0 ? facts : closestTo(context, reader.read(topic), leastForTopic);
}

function closestTo(context: StoryContext, question: Question, least: number): readonly Fact[] {
  if (factsFinding(context, question, least).kind !== 'facts') return [];
  const hits = rankFacts(context, question).slice(0, mostFacts);
  return hits.map(({ value }) => value);
}
