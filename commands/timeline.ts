import type { Asking } from '../src/answer/answer-context.ts';
import { noExamples } from '../src/answer/examples.ts';
import { showResult } from '../src/answer/follow-ups/show-result.ts';
import { notInStory } from '../src/answer/not-in-story.ts';
import type { Answer } from '../src/answer/reply.ts';
import { carriedBy, defineCommand, privateOption } from '../src/bot/command.ts';
import { textIn } from '../src/text/text.ts';

export const timeline = defineCommand({
  name: 'timeline',
  options: { private: privateOption },
  examples: noExamples,
  run(context, { args, locale }) {
    const asking = { world: context, locale, carried: carriedBy(args) };
    return context.story.timeline.length > 0 ? inOrder(asking) : missing(asking);
  },
});

/** Every moment of the story, with the results among them to go on to. */
function inOrder(asking: Asking): Answer {
  const { world, locale } = asking;
  const { timeline: moments, results } = world.story;
  const told = [...new Set(moments.flatMap(({ tells }) => tells))].flatMap(
    (id) => results.find((one) => one.id === id) ?? [],
  );
  return {
    status: 'exact',
    title: textIn(locale)('timeline.title'),
    blocks: [
      {
        kind: 'timeline',
        entries: moments.map(({ when, statement }) => ({ when: when.text[locale], text: statement[locale] })),
      },
    ],
    sources: moments.flatMap(({ evidence }) => evidence.slice(0, 1)),
    actions: told.slice(0, 5).map((result) => showResult(asking, result, 'both')),
  };
}

function missing(asking: Asking): Answer {
  const near = asking.world.story.results.slice(0, 3);
  return notInStory(asking.locale, textIn(asking.locale)('timeline.none'), {
    items: near.map(({ statement }) => statement[asking.locale]),
    sources: near.flatMap(({ evidence }) => evidence.slice(0, 1)),
    actions: near.map((result) => showResult(asking, result, 'both')),
  });
}
