import type { AnswerContext } from '../src/answer/answer-context.ts';
import { noExamples } from '../src/answer/examples.ts';
import { distinct } from '../src/answer/follow-ups/distinct.ts';
import { showResult } from '../src/answer/follow-ups/show-result.ts';
import { whoIs } from '../src/answer/follow-ups/who-is.ts';
import { notInStory } from '../src/answer/not-in-story.ts';
import type { Action, Answer, Menu } from '../src/answer/reply.ts';
import { carriedBy, defineCommand, privateOption } from '../src/bot/command.ts';
import type { Moment } from '../src/story/schema.ts';
import { textIn } from '../src/text/text.ts';

export const timeline = defineCommand({
  name: 'timeline',
  options: { private: privateOption },
  state: { at: { type: 'text', required: false } },
  examples: noExamples,
  run(context, { args, locale }) {
    const asking = { context, locale, carried: carriedBy(args) };
    const { timeline: moments } = context.story;
    const at = moments.find(({ id }, index) => id === args.at || String(index + 1) === args.at);
    if (at) return single(asking, at);
    return moments.length > 0 ? inOrder(asking) : missing(asking);
  },
});

/** Every moment of the story, with the results among them to go on to. */
function inOrder(asking: AnswerContext): Answer {
  const { timeline: moments } = asking.context.story;
  return {
    status: 'exact',
    title: textIn(asking.locale)('timeline.title'),
    blocks: [entriesOf(asking, moments)],
    sources: moments.flatMap(({ evidence }) => evidence.slice(0, 1)),
    actions: resultsIn(asking, moments).slice(0, 5),
    menu: momentMenu(asking),
  };
}

/** One moment, whose link opens the article there. */
function single(asking: AnswerContext, moment: Moment): Answer {
  const { story } = asking.context;
  const facts = story.facts.filter(({ id }) => moment.tells.includes(id));
  const statement = moment.statement[asking.locale];
  const told = facts.map((fact) => fact.statement[asking.locale]).filter((text) => text !== statement);
  const about = [...new Set(facts.flatMap((fact) => fact.about))].slice(0, 2);
  const back: Action = { label: textIn(asking.locale)('timeline.all'), command: 'timeline', args: asking.carried };
  return {
    status: 'exact',
    title: textIn(asking.locale)('timeline.title'),
    blocks: [entriesOf(asking, [moment]), ...told.map((text) => ({ kind: 'text' as const, text }))],
    sources: moment.evidence,
    actions: distinct([back, ...resultsIn(asking, [moment]).slice(0, 3), ...about.flatMap((id) => whoIs(asking, id))]),
    menu: momentMenu(asking, moment),
  };
}

function entriesOf({ locale }: AnswerContext, moments: readonly Moment[]) {
  const entries = moments.map(({ when, statement }) => ({ when: when.text[locale], text: statement[locale] }));
  return { kind: 'timeline' as const, entries };
}

function resultsIn(asking: AnswerContext, moments: readonly Moment[]): Action[] {
  const told = [...new Set(moments.flatMap(({ tells }) => tells))];
  return told.flatMap((id) => {
    const result = asking.context.story.results.find((one) => one.id === id);
    return result ? [showResult(asking, result, 'both')] : [];
  });
}

function momentMenu({ context, locale, carried }: AnswerContext, current?: Moment): Menu | undefined {
  const { timeline: moments } = context.story;
  if (moments.length < 2) return undefined;
  const choices = moments.map((moment) => ({
    label: moment.when.text[locale],
    description: moment.statement[locale],
    command: 'timeline' as const,
    args: { at: moment.id, ...carried },
    current: moment === current,
  }));
  return { label: textIn(locale)('timeline.pick'), choices };
}

function missing(asking: AnswerContext): Answer {
  const near = asking.context.story.results.slice(0, 3);
  return notInStory(asking.locale, textIn(asking.locale)('timeline.none'), {
    items: near.map(({ statement }) => statement[asking.locale]),
    sources: near.flatMap(({ evidence }) => evidence.slice(0, 1)),
    actions: near.map((result) => showResult(asking, result, 'both')),
  });
}
