import { describe, expect, test } from '@jest/globals';
import { discordMessage } from '../../src/render/discord/message.ts';
import { evidenceOf } from '../../src/story/stated.ts';
import { locales } from '../../src/text/locale.ts';
import { calais } from '../helpers/context.ts';
import { refusals } from '../helpers/replies.ts';
import { ask, contextOf } from '../helpers/story.ts';
import { pressEverything } from '../helpers/walk.ts';

const stories = [
  ['calais', calais()],
  ['morvik', contextOf()],
] as const;
const each = stories.flatMap(([name, context]) => locales.map((locale) => [name, locale, context] as const));

describe.each(each)(
  'every button and every choice under every reply of %s (%s), and under what it leads to',
  (_, locale, context) => {
    const steps = pressEverything(context, locale);
    const pressed = steps.filter(({ from }) => from.length > 0);

    test('leads to an answer', () => {
      expect(pressed.length).toBeGreaterThan(30);
      expect(pressed.filter(({ reply }) => reply.status !== 'exact' && reply.status !== 'guessed')).toEqual([]);
    });

    test('and nothing that is asked on the way is an error', () => {
      expect(steps.filter(({ reply }) => reply.status === 'error')).toEqual([]);
    });

    test('never to the reply that it stands under', () => {
      const same = pressed.filter(({ reply, from }) => from.some((one) => isSame(one.reply, reply)));
      expect(same.map(({ question }) => question)).toEqual([]);
    });

    test('stands there once, under a label of its own, and not among too many', () => {
      for (const { question, reply } of steps) {
        const labels = reply.actions.map(({ label }) => label);
        expect([question, ...new Set(labels)]).toEqual([question, ...labels]);
        if (reply.status === 'exact' || reply.status === 'guessed') expect(labels.length).toBeLessThanOrEqual(6);
      }
    });

    test('fits Discord, with the message that it changes to', () => {
      for (const { reply } of steps) expect(refusals(discordMessage(reply, context.story.article))).toEqual([]);
    });

    test('keeps a private conversation private', () => {
      for (const { question, reply } of steps) {
        const whispered = ask(context, question.command, { ...question.args, private: true }, locale);
        const actions = reply.actions.map((action) => ({ ...action, args: { ...action.args, private: true } }));
        expect(whispered.actions).toEqual(actions);
        const choices = reply.menu?.choices.map((choice) => ({ ...choice, args: { ...choice.args, private: true } }));
        expect(whispered.menu?.choices).toEqual(choices);
      }
    });

    test('comes to each result and each quotation', () => {
      const told = JSON.stringify(pressed.map(({ reply }) => reply));
      const { results, quotes } = context.story;
      const isTold = (evidence: readonly unknown[]) => evidence.some((one) => told.includes(JSON.stringify(one)));
      const sources = [
        ...results.filter((result) => !isTold(evidenceOf(result))),
        ...quotes.filter(({ evidence }) => !isTold(evidence.slice(0, 1))),
      ];
      expect(sources.map(({ id }) => id)).toEqual([]);
    });
  },
);

/** What is read is the same, whatever the buttons are. */
function isSame(
  one: { blocks: unknown; asPicture?: unknown },
  other: { blocks: unknown; asPicture?: unknown },
): boolean {
  return JSON.stringify([one.blocks, one.asPicture]) === JSON.stringify([other.blocks, other.asPicture]);
}
