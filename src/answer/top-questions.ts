import type { StoryContext } from '../lookup/story-context.ts';
import type { Fact, Result } from '../story/schema.ts';
import { nameOf, questionsIn } from '../story/story.ts';
import { winningStatuses } from '../story/total-fields.ts';
import type { Locale } from '../text/locale.ts';
import { textIn } from '../text/text.ts';
import type { Action } from './reply.ts';

/** A question that the story answers. Those of one subject ask for much the same. */
export interface TopQuestion {
  readonly question: string;
  readonly subject: string;
  readonly kind: 'result' | 'quotation' | 'fact';
  /** What shows the answer without reading the question. */
  readonly ask: Pick<Action, 'command' | 'args'>;
}

/** What can be offered in a list of suggestions, whose entries have at most 100 characters. */
const longest = 100;

/**
 * What readers want most, first: who won and by how much, who said what, then the facts, those on much-told topics
 * before those on the article itself; neighbours are of different topics.
 */
export function topQuestions(context: StoryContext, locale: Locale): TopQuestion[] {
  const leads = inTurn([resultQuestions(context, locale), quotationQuestions(context, locale)]);
  const facts = factQuestions(context, locale);
  // The first few of each kind, so that no kind hides the others.
  return [...leads.slice(0, 6), ...inTurn([facts, leads.slice(6)])].filter(
    ({ question }) => question.length <= longest,
  );
}

/** One from each list in turn. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longestList = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longestList }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  ).flat();
}

/** Who won at each place of the main contest that has a winner, and by how much at the first. */
function resultQuestions({ story, search }: StoryContext, locale: Locale): TopQuestion[] {
  const text = textIn(locale);
  const [main] = story.contests;
  const results = story.results.filter(
    ({ contest, standings }) => contest === main?.id && standings.some(({ status }) => winningStatuses.has(status)),
  );
  const places = [...new Set(results.map(({ place }) => place))];
  return places.flatMap((id) => {
    const entity = search.entityById.get(id);
    if (!entity) return [];
    const place = nameOf(entity, locale);
    const told = { kind: 'result' as const, ask: { command: 'result' as const, args: { place: id } } };
    const hasFigures = results.some((result) => result.place === id && isCompared(result));
    return [
      { question: text('top.whoWon', { place }), subject: id, ...told },
      ...(hasFigures && id === places[0]
        ? [{ question: text('top.howMuch', { place }), subject: `${id}-lead`, ...told }]
        : []),
    ];
  });
}

function isCompared({ standings }: Pick<Result, 'standings'>): boolean {
  return standings.filter((row) => 'share' in row && row.share !== undefined).length > 1;
}

/** Whoever is quoted most comes first. */
function quotationQuestions({ story, search }: StoryContext, locale: Locale): TopQuestion[] {
  const speakers = story.quotes.flatMap((quote) => quote.speakers);
  const counted = [...new Set(speakers)].map((id) => ({ id, count: speakers.filter((one) => one === id).length }));
  return counted
    .sort((a, b) => b.count - a.count)
    .flatMap(({ id }) => {
      const entity = search.entityById.get(id);
      // Whoever has no name is hard to ask for.
      if (entity?.type === 'person' && entity.record.name === undefined) return [];
      if (!entity) return [];
      const question = textIn(locale)('top.whatSaid', { name: nameOf(entity, locale) });
      return [
        { question, subject: id, kind: 'quotation' as const, ask: { command: 'quote' as const, args: { search: id } } },
      ];
    });
}

/** One question of each fact, in the order of how much the story has on what it tells, a topic at a time. */
function factQuestions({ story }: StoryContext, locale: Locale): TopQuestion[] {
  const weight = weightsOf(story.quotes.map(({ topics }) => topics));
  const told = new Set(story.timeline.flatMap(({ tells }) => tells));
  const rank = (fact: Fact) =>
    Math.max(...fact.topics.map((topic) => weight.get(topic) ?? 0)) + (told.has(fact.id) ? 1 : 0);
  const ranked = [...story.facts].sort((a, b) => rank(b) - rank(a));
  const topics = [...new Set(ranked.map((fact) => fact.topics[0]))];
  const byTopic = topics.map((topic) => ranked.filter((fact) => fact.topics[0] === topic));
  return inTurn(byTopic).flatMap(({ id, questions }) => {
    const question = questionsIn(questions, locale).find(({ length }) => length <= longest);
    const ask = { command: 'ask' as const, args: { question: question ?? '' } };
    return question === undefined ? [] : [{ question, subject: id, kind: 'fact' as const, ask }];
  });
}

/** A topic counts for what people say on it, not for how many facts describe the page. */
function weightsOf(quotes: readonly (readonly string[])[]): Map<string, number> {
  const spoken = quotes.flat();
  return new Map([...new Set(spoken)].map((topic) => [topic, spoken.filter((one) => one === topic).length]));
}
