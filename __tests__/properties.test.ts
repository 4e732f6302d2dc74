import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commands } from '../commands/index.ts';
import { decodeCustomId } from '../src/render/discord/custom-id.ts';
import { discordMessage, type MessageBody } from '../src/render/discord/message.ts';
import { limits, mostText } from '../src/render/limits.ts';
import { plainText } from '../src/render/terminal.ts';
import { evidenceOf } from '../src/story/stated.ts';
import { anyLocale, anyOptions, anyQuestion } from './helpers/questions.ts';
import { refusals } from './helpers/replies.ts';
import { callOf, contextOf, dispatcherOf } from './helpers/story.ts';

const context = contextOf();
const dispatcher = dispatcherOf(context);
const { article, people, places, organizations, quotes } = context.story;

const typed = anyQuestion(context.story);

function nodesOf(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(nodesOf)];
}

function expectWithinLimits(message: MessageBody): void {
  expect(refusals(message)).toEqual([]);
  expect(message.allowed_mentions).toEqual({ parse: [] });
  const nodes = nodesOf(message.components);
  const strings = (key: string) => nodes.flatMap((node) => (typeof node[key] === 'string' ? [node[key]] : []));
  expect(strings('content').join('').length).toBeLessThanOrEqual(limits.text);
  expect(nodes.filter(({ type }) => typeof type === 'number').length).toBeLessThanOrEqual(limits.components);
  for (const id of strings('custom_id')) {
    expect(id.length).toBeLessThanOrEqual(limits.customId);
    expect(decodeCustomId(id)).toBeDefined();
  }
  for (const label of strings('label')) expect(label.length).toBeLessThanOrEqual(limits.buttonLabel);
  for (const url of strings('url')) expect(url.length).toBeLessThanOrEqual(limits.linkUrl);
  expect(JSON.stringify(message)).not.toMatch(/\\ud[89a-f]/);
}

describe.each(commands)('/$name, whatever is asked', (command) => {
  test('replies within the limits of Discord and of a chat', () => {
    fc.assert(
      fc.property(anyOptions(command, typed), anyLocale, fc.boolean(), (options, language, fromButton) => {
        const call = callOf(command.name, options, language, { fromButton });
        const { reply, rendered } = dispatcher.answer(call, (one) => discordMessage(one, article));
        expectWithinLimits(rendered);
        expect(plainText(reply, article).length).toBeLessThanOrEqual(mostText);
        expect(reply.locale).toBe(language);
      }),
      { numRuns: 150 },
    );
  });

  test('replies the same to the same', () => {
    fc.assert(
      fc.property(anyOptions(command, typed), anyLocale, (options, language) => {
        const reply = () => dispatcher.answer(callOf(command.name, options, language), (one) => one).reply;
        expect(reply()).toEqual(reply());
      }),
      { numRuns: 30 },
    );
  });

  test('says only what the story says: every quotation and every source is a record, whole', () => {
    const said = quotes.map(({ exact }) => exact);
    const { results, facts, timeline } = context.story;
    const anchors = [
      ...[people, places, organizations, quotes, facts, timeline].flat().flatMap(({ evidence }) => evidence),
      ...results.flatMap(evidenceOf),
    ];
    fc.assert(
      fc.property(anyOptions(command, typed), anyLocale, (options, language) => {
        const { reply } = dispatcher.answer(callOf(command.name, options, language), (one) => one);
        const shown = reply.blocks.flatMap((block) => (block.kind === 'quotation' ? [block.stretches] : []));
        expect(said).toEqual(expect.arrayContaining(shown));
        expect(anchors).toEqual(expect.arrayContaining([...reply.sources]));
        const tellsOfStory = reply.status === 'exact' && command.discreet !== true;
        expect(reply.sources.length).toBeGreaterThanOrEqual(tellsOfStory ? 1 : 0);
      }),
      { numRuns: 100 },
    );
  });

  test('leads on only to answers', () => {
    fc.assert(
      fc.property(anyOptions(command, typed), anyLocale, (options, language) => {
        const { reply } = dispatcher.answer(callOf(command.name, options, language), (one) => one);
        for (const { command: next, args } of reply.actions) {
          const more = { fromButton: true };
          expect(dispatcher.answer(callOf(next, args, language, more), (one) => one).reply.status).not.toBe('error');
        }
      }),
      { numRuns: 60 },
    );
  });

  test('completes with entries that fit, for every option', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(command.options)), typed, anyLocale, (option, text, language) => {
        const choices = dispatcher.complete(command.name, option, text, language);
        expect(choices.length).toBeLessThanOrEqual(limits.choices);
        for (const { name, value } of choices) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(limits.choiceName);
          expect(value.length).toBeLessThanOrEqual(limits.choiceValue);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('values of any kind for any option are answered or refused, never thrown at', () => {
  const names = fc.constantFrom('search', 'place', 'round', 'private', 'question', 'at', 'contest', '__proto__', 'x');
  const anything = fc.dictionary(names, fc.oneof(typed, fc.anything()), { maxKeys: 4 });
  fc.assert(
    fc.property(
      fc.oneof(fc.constantFrom(...commands.map(({ name }) => name)), typed),
      anything,
      anyLocale,
      (name, options, language) => {
        const { rendered } = dispatcher.answer(callOf(name, options, language), (one) => discordMessage(one, article));
        expectWithinLimits(rendered);
      },
    ),
    { numRuns: 300 },
  );
});
