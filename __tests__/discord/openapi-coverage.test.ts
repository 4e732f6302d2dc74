import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type APIInteraction, type APIMessage, InteractionResponseType } from 'discord-api-types/v10';
import { plain } from '../../packages/discord-double/src/chat.ts';
import { type DiscordDouble, startDiscordDouble } from '../../packages/discord-double/src/double.ts';
import {
  autocomplete,
  button,
  modalSubmit,
  type OptionValues,
  onMessage,
  slash,
} from '../../packages/discord-double/src/interactions.ts';
import type { AskScene } from '../../packages/discord-double/src/scene.ts';
import { person } from '../../packages/discord-double/src/world.ts';
import type { Status } from '../../src/answer/reply.ts';
import { Stories } from '../../src/bot/stories.ts';
import { answerInteraction } from '../../src/discord/interaction.ts';
import type { Answered } from '../../src/discord/outcome.ts';
import { StoryDesks } from '../../src/discord/story-desks.ts';
import { locales } from '../../src/text/locale.ts';
import { againOf, askOnOf, buttonsOf, messageOf, showOf } from '../helpers/components.ts';
import { calais } from '../helpers/context.ts';
import { dispatcherOf } from '../helpers/story.ts';

const context = calais();
const desks = new StoryDesks(Stories.only(dispatcherOf(context)));
let double: DiscordDouble;

beforeAll(async () => {
  double = await startDiscordDouble();
});

afterAll(() => double.stop());

/** Gives Discord the answer, which holds it against its description and all other rules. */
function answer(interaction: APIInteraction): Answered {
  const answered = answerInteraction(desks, interaction);
  if (!answered) throw new Error('no answer');
  double.takeHttpAnswer(interaction, answered.response);
  expect(double.faults).toEqual([]);
  return answered;
}

const [fact] = context.story.facts;
const question = (locale: 'en' | 'fr') => fact?.questions[locale][0] ?? '';
const tooLong = 'x'.repeat(201);

const cases: readonly (readonly [status: Status, command: string, options: OptionValues])[] = [
  ['exact', 'result', { place: 'calais' }],
  ['exact', 'result', { place: 'calais', round: 1 }],
  ['exact', 'result', { place: 'france' }],
  ['exact', 'result', { place: '2002' }],
  ['guessed', 'result', { place: 'clais' }],
  ['choose', 'result', { place: 'pas de calais' }],
  ['guessed', 'result', { place: 'capital' }],
  ['not_in_story', 'result', { place: 'marseille' }],
  ['not_in_story', 'result', { place: '@everyone <#1> [a](https://b.example)' }],
  ['error', 'result', { place: tooLong }],
  ['error', 'result', { place: 'calais', round: 21 }],
  ['error', 'result', {}],
  ['exact', 'compare', { a: 'calais', b: 'the region' }],
  ['exact', 'compare', { a: 'le pen', b: 'bertrand' }],
  ['exact', 'compare', { a: 'le pen calais', b: 'region' }],
  ['guessed', 'compare', { a: 'first round', b: 'second round' }],
  ['guessed', 'compare', { a: '2002', b: '2015' }],
  ['choose', 'compare', { a: 'pas de calais', b: 'france' }],
  ['choose', 'compare', { a: 'calais', b: 'bertrand' }],
  ['not_in_story', 'compare', { a: 'region first round', b: 'calais' }],
  ['error', 'compare', { a: 'calais' }],
  ['exact', 'quote', { search: 'eugene' }],
  ['exact', 'quote', { search: 'scapegoats' }],
  ['guessed', 'quote', { search: 'natalie' }],
  ['choose', 'quote', { search: 'waiters' }],
  ['not_in_story', 'quote', { search: 'zeppelin' }],
  ['not_in_story', 'quote', { search: '`'.repeat(199).concat('x') }],
  ['error', 'quote', { search: '?!' }],
  ['exact', 'ask', { question: question('en') }],
  ['exact', 'ask', { question: question('fr') }],
  ['not_in_story', 'ask', { question: 'what does the zeppelin cost?' }],
  ['error', 'ask', { question: 'x'.repeat(4001) }],
  ['talk', 'ask', { question: 'hi' }],
  ['talk', 'ask', { question: 'quotes' }],
  ['exact', 'check', { text: 'Eugène is 70 years old. Xavier Bertrand won in Calais.' }],
  ['not_in_story', 'check', { text: '@everyone <#1> [a](https://b.example)' }],
  ['error', 'check', { text: 'x'.repeat(4001) }],
  ['exact', 'who', { name: 'jörg' }],
  ['exact', 'who', { name: 'national front' }],
  ['guessed', 'who', { name: 'natalie' }],
  ['choose', 'who', { name: 'waiters' }],
  ['not_in_story', 'who', { name: 'macron' }],
  ['error', 'who', { name: '…' }],
  ['exact', 'fact', { topic: 'unemployment' }],
  ['not_in_story', 'fact', { topic: 'zeppelin' }],
  ['error', 'fact', { topic: tooLong }],
  ['exact', 'timeline', {}],
  ['exact', 'about', {}],
  ['exact', 'help', {}],
  ['error', 'fly', {}],
];

const scenes: readonly AskScene[] = [
  { locale: 'en-US', guildLocale: 'en-US' },
  { locale: 'fr', guildLocale: 'en-US' },
  { locale: 'en-US', guildLocale: 'fr' },
  { locale: 'fr', where: 'dm' },
  { locale: 'fr', where: 'group' },
];

test('the cases have every command with every status that it can have', () => {
  const covered = new Set(cases.map(([status, command]) => `${command} ${status}`));
  const [always, searching] = [['exact'], ['exact', 'not_in_story', 'error']];
  const needed = context.commands.flatMap(({ name, options }) =>
    (Object.keys(options).length > 1 ? searching : always).map((status) => `${name} ${status}`),
  );
  const unsure = ['result', 'compare', 'quote', 'who'].flatMap((name) => [`${name} guessed`, `${name} choose`]);
  expect([...needed, ...unsure].filter((one) => !covered.has(one))).toEqual([]);
});

describe.each(scenes)('Discord takes each answer, asked with %j', (scene) => {
  test.each(cases)('%s: /%s %j', (status, command, options) => {
    expect(answer(slash(command, options, scene)).outcome.status).toBe(status);
    const asked = slash(command, { ...options, private: true }, scene);
    expect(messageOf(answer(asked).response).flags & 64).toBe(64);
  });
});

describe('Discord takes what follows a press of each button', () => {
  const found = cases.filter(([status]) => status !== 'error');

  function pressAll(message: APIMessage, customIds: readonly string[]): Answered[] {
    const stranger = person('stranger');
    return customIds.flatMap((id) => [
      answer(button(id, { message })),
      answer(button(id, { message, user: stranger })),
    ]);
  }

  test.each(found)('%s: /%s %j', (_, command, options) => {
    for (const more of [{}, { private: true }]) {
      const asked = slash(command, { ...options, ...more });
      const ids = buttonsOf(answer(asked).response).map(({ customId }) => customId);
      const pressed = pressAll(double.message(asked.id), ids);
      for (const { outcome } of pressed) expect(outcome.status).toMatch(/^(?:exact|guessed)$/);
    }
  });

  test.each(found)('to ask on: %s: /%s %j', (_, command, options) => {
    const asked = slash(command, options);
    const id = askOnOf(answer(asked).response) ?? '';
    const message = double.message(asked.id);
    expect(answer(button(id, { message })).response.type).toBe(InteractionResponseType.Modal);
    for (const text of ['and the first round?', 'thanks', '@everyone']) {
      expect(answer(modalSubmit(id, text, { message })).outcome.kind).toBe('modal');
    }
  });

  test('the asker turns a message over in place, a stranger gets one of their own', () => {
    const asked = slash('quote', { search: 'eugene' });
    const ids = buttonsOf(answer(asked).response).map(({ customId }) => customId);
    const types = pressAll(double.message(asked.id), ids).map(({ response }) => response.type);
    const each = [InteractionResponseType.UpdateMessage, InteractionResponseType.ChannelMessageWithSource];
    expect(types).toEqual(ids.flatMap(() => each));
    expect(ids.length).toBeGreaterThan(1);
  });

  test.each(['0|result|place=calais', '1|result|place=calais|gone=1', '1|fly', 'made up', '1|result|place=', ''])(
    'the button "%s" of an older version is told so',
    (customId) => {
      const asked = slash('result', { place: 'calais' });
      answer(asked);
      const [pressed] = pressAll(double.message(asked.id), [customId]);
      expect(pressed?.outcome.status).toBe('error');
    },
  );
});

describe('Discord takes the answer to a message that is checked against the story', () => {
  const statement = 'Eugène is 70 years old.';
  const of = (change: Partial<APIMessage>) => ({ ...plain(person('author'), '1100000000000000002'), ...change });

  test.each<[Status, Partial<APIMessage>]>([
    ['exact', { content: statement }],
    ['exact', { embeds: [{ description: statement }] }],
    ['not_in_story', { content: '' }],
    ['not_in_story', { content: 'gg @everyone' }],
    ['not_in_story', { embeds: [null] as never, components: [{ type: 99, components: 7 }] as never }],
  ])('%s: %j', (status, change) => {
    for (const scene of scenes) {
      const answered = answer(onMessage('Check against the story', { message: of(change), ...scene }));
      expect(answered.outcome).toMatchObject({ command: 'check', status });
      expect(messageOf(answered.response).flags & 64).toBe(64);
    }
  });

  test('and to all of its buttons', () => {
    const asked = onMessage('Check against the story', { message: of({ content: statement }) });
    const { response } = answer(asked);
    const message = double.message(asked.id);
    const shown = answer(button(showOf(response) ?? '', { message }));
    expect(messageOf(shown.response).flags & 64).toBe(0);
    const again = againOf(response) ?? '';
    expect(answer(button(again, { message })).response.type).toBe(InteractionResponseType.Modal);
    for (const text of [statement, '@everyone', 'x'.repeat(4000)]) {
      expect(answer(modalSubmit(again, text, { message })).outcome).toMatchObject({ kind: 'modal', command: 'check' });
    }
  });

  test('what is shown to everybody has the picture that the private answer has', () => {
    const asked = onMessage('Check against the story', {
      message: of({ content: 'Le Pen took Calais with 55 percent' }),
    });
    const { response, picture } = answer(asked);
    const shown = answer(button(showOf(response) ?? '', { message: double.message(asked.id) }));
    expect(picture).toMatchObject({ kind: 'difference', said: { value: '55%' }, story: { value: '44.87%' } });
    expect(shown.picture).toMatchObject({ kind: 'difference', said: { value: '55%' }, story: { value: '44.87%' } });
    const old = answer(button('1|show', { message: double.message(asked.id) }));
    expect([messageOf(old.response).flags & 64, old.picture]).toEqual([0, undefined]);
  });

  test('and to /check without a text', () => {
    expect(answer(slash('check')).response.type).toBe(InteractionResponseType.Modal);
  });

  test('and an unknown choice in the menu of a message is told so', () => {
    expect(answer(onMessage('Bookmark', { message: of({}) })).outcome).toMatchObject({
      status: 'error',
      command: 'unknown',
    });
  });
});

const completing = context.commands.flatMap(({ name, options }) =>
  Object.entries(options).flatMap(([option, spec]) =>
    spec.type === 'text' && spec.complete ? [[name, option] as const] : [],
  ),
);

describe('Discord takes the completions', () => {
  test.each(completing)('of /%s %s', (name, option) => {
    for (const typed of ['', 'c', 'calais', 'Eug', 'who', 'qui', 'zzzzzz', tooLong, '\ud83d']) {
      for (const locale of ['en-US', 'fr', 'de'] as const) {
        answer(autocomplete(name, { [option]: typed }, { focused: option, locale }));
      }
    }
  });

  test('and none for an option that nobody knows', () => {
    answer(autocomplete('result', { gone: 'c' }, { focused: 'gone' }));
    answer(autocomplete('fly', { to: 'c' }, { focused: 'to' }));
  });
});

describe('Discord takes the answer to the first question of each fact', () => {
  test.each(locales)('%s', (locale) => {
    for (const { questions } of context.story.facts) {
      const [asked = ''] = questions[locale];
      answer(slash('ask', { question: asked }, { locale: locale === 'fr' ? 'fr' : 'en-US' }));
    }
  });
});
