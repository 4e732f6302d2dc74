import type { StoryContext } from '../lookup/story-context.ts';
import type { Fact } from '../story/schema.ts';
import type { Locale } from '../text/locale.ts';
import { factsFinding } from './decide.ts';
import { rankFacts } from './facts.ts';
import type { Reader } from './reader.ts';

const asking: Readonly<Record<Locale, string>> = { en: 'what is the', fr: 'quel est le' };

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
  const question = reader.read(`${asking[locale]} ${topic}`);
  if (factsFinding(context, question, leastForTopic).kind !== 'facts') return [];
  return rankFacts(context, question)
    .slice(0, mostFacts)
    .map(({ value }) => value);
}
