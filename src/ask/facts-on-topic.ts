import type { StoryContext } from '../lookup/story-context.ts';
import type { Fact } from '../story/schema.ts';
import { factsFinding } from './decide.ts';
import { mostFacts, topicOddsOf } from './decision.ts';
import { rankFacts } from './facts.ts';
import type { Question } from './question.ts';
import type { Reader } from './reader.ts';
import { questionFor } from './topic-question.ts';

/** What is shown is only called the closest. */
const leastOdds = -0.3;

/** The facts that come closest to a topic in words that no fact has side by side. */
export function factsOnTopic(context: StoryContext, reader: Reader, topic: string): readonly Fact[] {
  const question = questionsOn(reader, topic).find(
    (one) => factsFinding(context, one, leastOdds, topicOddsOf).kind === 'facts',
  );
  const hits = question ? rankFacts(context, question).slice(0, mostFacts) : [];
  return hits.map(({ value }) => value);
}

/** A topic as the question that it stands for, and as it is. A single word that no fact has is no topic of the story. */
export function questionsOn(reader: Reader, topic: string): readonly Question[] {
  const own = reader.read(topic);
  if (own.content.length + own.named.length < 2) return [];
  const asked = questionFor(topic);
  return asked === undefined ? [own] : [reader.read(asked), own];
}
