import type { Fact } from '../../story/schema.ts';
import { textIn } from '../../text/text.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { Action } from '../reply.ts';
import { showQuote } from './quotes.ts';
import { whoIs } from './who-is.ts';

/** What facts lead on to: whom they are about, and what people say on the same topic. */
export function factFollowUps(asking: AnswerContext, facts: readonly Fact[]): Action[] {
  const { places } = asking.context.story;
  const about = [...new Set(facts.flatMap(({ about: ids }) => ids))].filter(
    (id) => !places.some((place) => place.id === id),
  );
  return [...about.slice(0, 2).flatMap((id) => whoIs(asking, id)), ...saidOn(asking, facts)];
}

/** The first topic, from the first fact on, that somebody is quoted on. */
function saidOn(asking: AnswerContext, facts: readonly Fact[]): Action[] {
  const { topics, quotes } = asking.context.story;
  const [said] = [...new Set(facts.flatMap((fact) => fact.topics))].flatMap((id) => {
    const topic = topics.find((one) => one.id === id);
    const quote = quotes.find((one) => one.topics.includes(id));
    return topic && quote ? [{ topic, quote }] : [];
  });
  if (!said) return [];
  const label = textIn(asking.locale)('lead.saidOn');
  return [showQuote(asking, said.topic.label[asking.locale], said.quote, label)];
}
