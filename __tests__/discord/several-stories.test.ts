import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { APIInteraction, APIMessage } from 'discord-api-types/v10';
import { directMessage, mention } from '../../packages/discord-double/src/chat.ts';
import { type DiscordDouble, startDiscordDouble } from '../../packages/discord-double/src/double.ts';
import {
  autocomplete,
  button,
  modalSubmit,
  type OptionValues,
  onMessage,
  slash,
} from '../../packages/discord-double/src/interactions.ts';
import { GUILD_ID } from '../../packages/discord-double/src/world.ts';
import { needsStoryOption, Stories, type StoryPlan } from '../../src/bot/stories.ts';
import { type Bot, startBot } from '../helpers/bot.ts';
import { askOnOf, buttonsOf, textOf } from '../helpers/components.ts';
import { calais } from '../helpers/context.ts';
import { type HttpBot, post, startHttpBot } from '../helpers/http.ts';
import { contextOf, dispatcherOf } from '../helpers/story.ts';

const other = '1100000000000000099';
const plan: StoryPlan = {
  everywhere: ['calais-2015', 'morvik-2031'],
  servers: new Map([[other, ['morvik-2031']]]),
};
const dispatchers = new Map([
  ['calais-2015', dispatcherOf(calais())],
  ['morvik-2031', dispatcherOf(contextOf())],
]);
const stories = new Stories(plan, dispatchers);

let double: DiscordDouble;
let gateway: Bot;
let http: HttpBot;

beforeAll(async () => {
  double = await startDiscordDouble();
  gateway = await startBot(double, stories);
  http = await startHttpBot(stories);
});

afterAll(async () => {
  await gateway.gateway.stop();
  await http.stop();
  await double.stop();
  expect(double.faults).toEqual([]);
});

/** As it comes from a server that has one story of its own. */
function inOther<T extends APIInteraction>(interaction: T): T {
  return { ...interaction, guild_id: other, guild: { id: other, features: [], locale: 'en-US' } };
}

const ways = {
  gateway: async (interaction: APIInteraction) => {
    double.interact(interaction);
    return double.reply(interaction.id);
  },
  http: async (interaction: APIInteraction) => (await post(http, interaction)).response,
};

describe.each(['gateway', 'http'] as const)('over %s', (way) => {
  const send = ways[way];
  const result = (options: OptionValues) => slash('result', options);

  test('a server gets its first story where none is named', async () => {
    expect(textOf(await send(result({ place: 'calais' })))).toContain('55.13');
    expect(textOf(await send(inOther(result({ place: 'morvik' }))))).toContain('Tornquist');
    expect(textOf(await send(inOther(result({ place: 'calais' }))))).not.toContain('55.13');
  });

  test('the option picks another one, by its name or its headline', async () => {
    const headline = contextOf().story.article.headline;
    for (const story of ['morvik-2031', headline]) {
      expect(textOf(await send(result({ place: 'morvik', story })))).toContain('Tornquist');
    }
  });

  test('a text is checked against the story that is named, also in the field that opens for it', async () => {
    const text = 'The cannery closed in 2026.';
    const message = { ...directMessage(text) } as APIMessage;
    const checked = async (interaction: APIInteraction) => textOf(await send(interaction));
    expect(await checked(inOther(onMessage('Check against the story', { message })))).toContain(
      'The story supports this.',
    );
    expect(await checked(onMessage('Check against the story', { message }))).not.toContain('The story supports this.');
    const opened = (await send(slash('check', { story: 'morvik-2031' }))) as { data: { custom_id: string } };
    expect(await checked(modalSubmit(opened.data.custom_id, text))).toContain('The story supports this.');
  });

  test('where there are several, the answer to a text names the one it was checked against', async () => {
    const message = { ...directMessage('The cannery closed in 2026.') } as APIMessage;
    const checked = async (interaction: APIInteraction) => textOf(await send(interaction));
    const note = 'Checked against “';
    expect(await checked(onMessage('Check against the story', { message }))).toContain(note);
    expect(await checked(slash('check', { text: 'The cannery closed in 2026.', story: 'morvik-2031' }))).toContain(
      note,
    );
    expect(await checked(inOther(onMessage('Check against the story', { message })))).not.toContain(note);
  });

  test('the option offers the stories of this server, and no others', async () => {
    const typed = (typing: string) => autocomplete('result', { story: typing }, { focused: 'story' });
    const both = await send(typed(''));
    expect(both).toMatchObject({ data: { choices: [{ value: 'calais-2015' }, { value: 'morvik-2031' }] } });
    expect(await send(inOther(typed('')))).toMatchObject({ data: { choices: [{ value: 'morvik-2031' }] } });
    expect(await send(typed('morvik'))).toMatchObject({ data: { choices: [{ value: 'morvik-2031' }] } });
  });

  test('a story that the server does not have is refused, with those that it has', async () => {
    const answer = textOf(await send(inOther(result({ place: 'calais', story: 'calais-2015' }))));
    expect(answer).toContain(contextOf().story.article.headline);
    expect(answer).not.toContain('55.13');
  });

  test('completions are of the story that is named beside them', async () => {
    const typed = { place: '', story: 'morvik-2031' };
    const { data } = (await send(autocomplete('result', typed, { focused: 'place' }))) as {
      data?: { choices: { name: string }[] };
    };
    const names = data?.choices.map(({ name }) => name) ?? [];
    expect(names.length).toBeGreaterThan(0);
    expect(names).not.toContain('Calais');
  });

  test('buttons stay within the story of their message', async () => {
    const asked = result({ place: 'morvik', story: 'morvik-2031' });
    const answer = await send(asked);
    const buttons = buttonsOf(answer);
    expect(buttons.length).toBeGreaterThan(0);
    for (const { customId } of buttons) expect(customId).toContain('story=morvik-2031');
    const base = slash('result', { place: 'calais' });
    double.interact(base);
    await double.reply(base.id);
    const pressed = button(buttons[0]?.customId ?? '', { message: double.message(base.id) });
    expect(textOf(await send(pressed))).not.toMatch(/Calais|Bertrand/);
  });

  test('a button of a story that the server does not have any more is an old one', async () => {
    const base = slash('result', { place: 'calais' });
    double.interact(base);
    await double.reply(base.id);
    const pressed = button('1|result|place=calais|story=calais-2015', { message: double.message(base.id) });
    expect(textOf(await send(inOther(pressed)))).toContain('older version');
  });

  test('what is asked on stays within the story of its message', async () => {
    const asked = result({ place: 'morvik', story: 'morvik-2031' });
    double.interact(asked);
    const id = askOnOf(await double.reply(asked.id)) ?? '';
    expect(id).toContain('story=morvik-2031');
    const message = double.message(asked.id);
    expect(await send(button(id, { message }))).toMatchObject({ data: { custom_id: id } });
    expect(textOf(await send(modalSubmit(id, 'who won in Morvik?', { message })))).toContain('Tornquist');
    const gone = id.replace('morvik-2031', 'calais-2015');
    expect(textOf(await send(inOther(button(gone, { message }))))).toContain('older version');
    expect(textOf(await send(inOther(modalSubmit(gone, 'who won?', { message }))))).toContain('older version');
  });

  test('a direct message gets the first story, and the option picks another', async () => {
    const direct = (options: OptionValues) => slash('result', options, { where: 'dm' });
    expect(textOf(await send(direct({ place: 'calais' })))).toContain('55.13');
    expect(textOf(await send(direct({ place: 'morvik', story: 'morvik-2031' })))).toContain('Tornquist');
  });
});

test('a mention and a direct message are answered from the first story of the place', async () => {
  const inServer = { ...mention('who won in Morvik?'), guild_id: other };
  for (const [message, words] of [
    [inServer, 'Tornquist'],
    [directMessage('who won in Calais?'), '55.13'],
  ] as const) {
    double.say(message);
    const data = await double.messageReply(message);
    expect(textOf({ type: 4, data } as Parameters<typeof textOf>[0])).toContain(words);
  }
});

describe('the option is registered', () => {
  test('where a place has several stories, in every command that is typed', () => {
    // The one in the menu of a message has no options.
    const registered = double.commands.list(undefined).filter(({ type }) => type === 1);
    expect(registered.length).toBeGreaterThan(0);
    for (const { options = [] } of registered) expect(options.map(({ name }) => name)).toContain('story');
  });

  test.each<[string, StoryPlan, string | undefined, boolean]>([
    ['not for one story', { everywhere: ['a'], servers: new Map() }, undefined, false],
    ['not for one story in each place', { everywhere: ['a'], servers: new Map([[GUILD_ID, ['b']]]) }, undefined, false],
    ['for one server with two', { everywhere: ['a'], servers: new Map([[GUILD_ID, ['b', 'a']]]) }, undefined, true],
    ['not in another server', { everywhere: ['a'], servers: new Map([[GUILD_ID, ['b', 'a']]]) }, other, false],
  ])('%s', (_, one, guildId, needed) => {
    expect(needsStoryOption(one, guildId)).toBe(needed);
  });
});
