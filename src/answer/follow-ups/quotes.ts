import type { Person, Quote, Topic } from '../../story/schema.ts';
import { words } from '../../text/normalize.ts';
import { textIn } from '../../text/text.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { Action } from '../reply.ts';
import { whoIs } from './who-is.ts';

/** What a button has room for in a search and in the id of a quotation, beside the rest of its state. */
const mostCarried = 55;

/** A button that shows a quotation among those that a search finds. */
export function showQuote({ carried }: AnswerContext, search: string, { id }: Quote, label: string): Action {
  return { label, command: 'quote', args: { search: shortened(search, mostCarried - id.length), at: id, ...carried } };
}

/**
 * As many whole words of a search as there is room for; the same words find the same quotations. If none fits, its
 * first letters, which stand for a search that finds nothing more.
 */
function shortened(search: string, room: number): string {
  const [first = '', ...others] = words(search);
  const joined = [first, ...others].reduce((text, word) => {
    const longer = text === '' ? word : `${text} ${word}`;
    // A button writes a percent sign in three letters.
    return longer.replaceAll('%', '%25').length <= room ? longer : text;
  }, '');
  return joined === '' ? [...first].slice(0, mostLetters).join('') : joined;
}

/** They fit beside the longest id, even percent signs. */
const mostLetters = 5;

/** What a quotation leads on to: who speaks, what else they say, and who else speaks on the same. */
export function quoteFollowUps(
  asking: AnswerContext,
  quote: Quote,
  listed: readonly Quote[],
  search: string,
): Action[] {
  return [...anotherVoice(asking, quote, search), ...speakers(asking, quote), ...moreBySpeaker(asking, quote, listed)];
}

function speakers(asking: AnswerContext, { speakers: ids }: Quote): Action[] {
  const label = textIn(asking.locale)('lead.whoIsThis');
  const actions = ids.flatMap((id) => whoIs(asking, id)).slice(0, 2);
  return actions.length === 1 ? actions.map((action) => ({ ...action, label })) : actions;
}

/** Nothing where the list that is turned over is theirs already. */
function moreBySpeaker(asking: AnswerContext, quote: Quote, listed: readonly Quote[]): Action[] {
  const [speaker, ...others] = quote.speakers;
  if (speaker === undefined || others.length > 0) return [];
  const isTheirs = (one: Quote) => one.speakers.includes(speaker);
  if (listed.length > 1 && listed.every(isTheirs)) return [];
  const [next] = goingOn(asking.context.story.quotes, quote).filter(isTheirs);
  return next ? [showQuote(asking, speaker, next, textIn(asking.locale)('lead.moreBySpeaker'))] : [];
}

/** All others, from the one behind this on, round to the one before it: whoever presses on comes to each. */
function goingOn(quotes: readonly Quote[], quote: Quote): Quote[] {
  const at = quotes.indexOf(quote);
  return [...quotes.slice(at + 1), ...quotes.slice(0, at)];
}

/**
 * A quotation by somebody else on the same topic: the topic that was asked for, or else one that few speak on. Those
 * who voted or think otherwise come before the rest. The button's search is the topic, so that the others on it are
 * there to turn to.
 */
function anotherVoice(asking: AnswerContext, quote: Quote, search: string): Action[] {
  const { topics, quotes } = asking.context.story;
  const asked = asking.context.search.topics.exact(search).map(({ value }) => value);
  const spoken = (topic: Topic) => quotes.filter((one) => one.topics.includes(topic.id)).length;
  const own = topics.filter(({ id }) => quote.topics.includes(id)).sort((a, b) => spoken(a) - spoken(b));
  const [choice] = [
    ...voices(
      asking,
      quote,
      own.filter((topic) => asked.includes(topic)),
    ),
    ...voices(asking, quote, own),
  ];
  if (!choice) return [];
  const { topic, voice } = choice;
  return [showQuote(asking, topic.label[asking.locale], voice, textIn(asking.locale)('lead.anotherVoice'))];
}

/** The best voice on each topic, best first. */
function voices(asking: AnswerContext, quote: Quote, topics: readonly Topic[]) {
  return topics
    .flatMap((topic) =>
      voicesOn(asking, topic, quote)
        .slice(0, 1)
        .map((voice) => ({ topic, voice })),
    )
    .sort((a, b) => Number(differ(asking, b.voice, quote)) - Number(differ(asking, a.voice, quote)));
}

function voicesOn(asking: AnswerContext, { id }: Topic, quote: Quote): Quote[] {
  const isOther = (one: Quote) => !one.speakers.some((speaker) => quote.speakers.includes(speaker));
  return goingOn(asking.context.story.quotes, quote)
    .filter((one) => one.topics.includes(id) && isOther(one))
    .sort((a, b) => Number(differ(asking, b, quote)) - Number(differ(asking, a, quote)));
}

/** Whether the story tells of both how they voted or what they think, and not the same. */
function differ(asking: AnswerContext, one: Quote, other: Quote): boolean {
  const [a, b] = [personIn(asking, one), personIn(asking, other)];
  const differs = (key: 'vote' | 'stance') =>
    a?.[key] !== undefined && b?.[key] !== undefined && a[key].en !== b[key].en;
  return differs('vote') || differs('stance');
}

function personIn({ context }: AnswerContext, { speakers: [id] }: Quote): Person | undefined {
  return context.story.people.find((person) => person.id === id);
}
