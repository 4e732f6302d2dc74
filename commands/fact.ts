import type { AnswerContext } from '../src/answer/answer-context.ts';
import { closest } from '../src/answer/closest.ts';
import { factExamples } from '../src/answer/examples.ts';
import { factFollowUps } from '../src/answer/follow-ups/facts.ts';
import { notInStory } from '../src/answer/not-in-story.ts';
import type { Answer, Block } from '../src/answer/reply.ts';
import { Budget } from '../src/ask/budget.ts';
import { factsOnTopic } from '../src/ask/facts-on-topic.ts';
import { Reader } from '../src/ask/reader.ts';
import { type Context, carriedBy, defineCommand, privateOption } from '../src/bot/command.ts';
import { completions } from '../src/bot/completions.ts';
import { findFacts } from '../src/lookup/find-facts.ts';
import type { Completable } from '../src/search/complete.ts';
import type { Fact } from '../src/story/schema.ts';
import { echoed } from '../src/text/cut.ts';
import type { Locale } from '../src/text/locale.ts';
import { textIn } from '../src/text/text.ts';

export const fact = defineCommand({
  name: 'fact',
  options: {
    topic: { type: 'text', required: true, complete: completions(topics) },
    private: privateOption,
  },
  examples: factExamples,
  run(context, { args, locale, budget = new Budget() }) {
    const text = textIn(locale);
    const finding = findFacts(context, args.topic);
    const asking = { context, locale, carried: carriedBy(args) };
    if (finding.kind === 'found') return found(asking, finding.facts, finding.readAs);
    const nearest = factsOnTopic(context, new Reader(context, budget), args.topic);
    if (nearest.length > 0) return closest(found(asking, nearest, undefined), locale);
    const near = finding.near.slice(0, 3);
    return notInStory(locale, text('ask.nothing', { words: echoed(finding.words) }), {
      items: near.map(({ statement }) => statement[locale]),
      sources: near.flatMap(({ evidence }) => evidence.slice(0, 1)),
    });
  },
});

const mostFacts = 5;

function found(asking: AnswerContext, facts: readonly Fact[], readAs: string | undefined): Answer {
  const { locale } = asking;
  const text = textIn(locale);
  const shown = facts.slice(0, mostFacts);
  const note: Block[] = readAs === undefined ? [] : [{ kind: 'note', text: text('reply.readAs', { reading: readAs }) }];
  return {
    status: readAs === undefined ? 'exact' : 'guessed',
    blocks: [...note, { kind: 'list', items: shown.map(({ statement }) => statement[locale]) }],
    sources: shown.flatMap(({ evidence }) => evidence.slice(0, 1)),
    actions: factFollowUps(asking, shown),
  };
}

function topics({ story }: Context, locale: Locale): Completable[] {
  return story.topics.map(({ label, otherNames }) => ({
    label: label[locale],
    names: [label.en, label.fr, ...otherNames],
  }));
}
