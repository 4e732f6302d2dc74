import type { StoryContext } from '../lookup/story-context.ts';
import type { Fact } from '../story/schema.ts';
import type { Locale } from '../text/locale.ts';
import { factsFinding } from './decide.ts';
import { rankFacts } from './facts.ts';
import type { Reader } from './reader.ts';
import { questionsFor } from './topic-question.ts';

const mostFacts = 3;

/** Less than for a question: what is shown is only called the closest, and only the asker sees it. */
const leastForTopic = 0;

/**
 * The facts that come closest to a topic in words that no fact has side by side. It is weighed as the question for it
 * ("what is the …"), so that what it names first must be told; a single word that no fact has is no topic of the story.
 */
export function factsOnTopic(context: StoryContext, reader: Reader, topic: string, locale: Locale): readonly Fact[] {
  const { content, named } = reader.read(topic);
  if (content.length + named.length < 2) return [];
  for (const text of questionsFor(topic, locale)) {
    const question = reader.read(text);
    if (factsFinding(context, question, leastForTopic).kind !== 'facts') continue;
    const hits = rankFacts(context, question).slice(0, mostFacts);
    return hits.map(({ value }) => value);
  }
  return [];
}
