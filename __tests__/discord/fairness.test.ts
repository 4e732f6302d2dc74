import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type APIInteractionResponse, MessageFlags } from 'discord-api-types/v10';
import { directMessage, mention } from '../../packages/discord-double/src/chat.ts';
import { type DiscordDouble, startDiscordDouble } from '../../packages/discord-double/src/double.ts';
import { autocomplete, button, slash } from '../../packages/discord-double/src/interactions.ts';
import { person } from '../../packages/discord-double/src/world.ts';
import type { Context } from '../../src/bot/command.ts';
import { RateLimiter } from '../../src/discord/rate-limiter.ts';
import { type Bot, startBot } from '../helpers/bot.ts';
import { buttonsOf, messageOf, textOf } from '../helpers/components.ts';
import { calais } from '../helpers/context.ts';
import { type HttpBot, post, startHttpBot } from '../helpers/http.ts';

let runs: number;
const plain = calais();
const context: Context = {
  ...plain,
  commands: plain.commands.map((command) => ({
    ...command,
    run: (...args: Parameters<typeof command.run>) => {
      runs += 1;
      order.push(String(args[1].args.place));
      time += cost;
      const end = performance.now() + slow;
      while (performance.now() < end);
      return command.run(...args);
    },
  })),
};

/** The places that were asked for, in the order of the answers. */
let order: string[];
let time: number;
/** Milliseconds that every answer takes. */
let cost: number;
/** Milliseconds that every answer really takes. */
let slow: number;
let bound: { answers: number; seconds: number };
let double: DiscordDouble;
let bot: Bot;
let http: HttpBot;

beforeEach(async () => {
  [runs, time, cost, slow] = [0, 0, 0, 0];
  order = [];
  bound = { answers: 3, seconds: 60 };
  const limiter = () => new RateLimiter(bound, { now: () => time, spent: () => time });
  double = await startDiscordDouble();
  bot = await startBot(double, context, { limiter: limiter() });
  http = await startHttpBot(context, { limiter: limiter() });
});

afterEach(async () => {
  await bot.gateway.stop();
  await http.stop();
  await double.stop();
  expect(double.faults).toEqual([]);
});

const flooder = person('flooder');
const isNotice = (response: APIInteractionResponse) => /Please wait \d+ seconds?/.test(textOf(response));

type Ask = (...interaction: Parameters<typeof slash>) => Promise<APIInteractionResponse>;
const ways: [string, Ask][] = [
  [
    'over the gateway',
    async (...interaction) => {
      const asked = slash(...interaction);
      double.interact(asked);
      return double.reply(asked.id);
    },
  ],
  ['over HTTP', async (...interaction) => (await post(http, slash(...interaction))).response],
];

describe.each(ways)('%s', (_, ask) => {
  /** Asks many different things. */
  async function flood(count: number): Promise<APIInteractionResponse[]> {
    const places = Array.from({ length: count }, (__, index) => `place ${index}`);
    return Promise.all(places.map((place) => ask('result', { place }, { user: flooder })));
  }

  test('whoever asks too much is told in private, politely, how long to wait', async () => {
    await flood(3);
    const response = await ask('result', { place: 'calais' }, { user: flooder });
    expect(textOf(response)).toContain('Please wait 20 seconds');
    expect(messageOf(response).flags & MessageFlags.Ephemeral).not.toBe(0);
    time += 20_000;
    expect(textOf(await ask('result', { place: 'calais' }, { user: flooder }))).toContain('55.13');
  });

  test('in their own language, also on a server that speaks another', async () => {
    await flood(3);
    const response = await ask('result', { place: 'calais' }, { user: flooder, locale: 'fr', guildLocale: 'en-US' });
    expect(textOf(response)).toContain('Merci d’attendre 20 secondes');
  });

  test('answers that take long count as several', async () => {
    cost = 30;
    const responses = await flood(10);
    expect(responses.filter((response) => !isNotice(response))).toHaveLength(1);
    cost = 0;
    const response = await ask('result', { place: 'calais' }, { user: person('other') });
    expect(textOf(response)).toContain('55.13');
  });

  test('a flood of one person costs no search beyond their share, and everybody else is answered', async () => {
    const responses = await flood(60);
    expect(responses.filter(isNotice)).toHaveLength(57);
    expect(runs).toBe(3);
    for (let count = 0; count < 10; count += 1) {
      const response = await ask('result', { place: 'calais' }, { user: person(`other ${count}`) });
      expect(textOf(response)).toContain('55.13');
    }
  });
});

test('others are answered before a flood of slow answers is done with', async () => {
  [slow, bound.answers] = [10, 1000];
  const ask = (place: string, user = person(place)) => {
    const asked = slash('result', { place }, { user });
    double.interact(asked);
    return double.reply(asked.id);
  };
  const flooding = Array.from({ length: 30 }, (_, index) => ask(`place ${index}`, flooder));
  while (order.length === 0) await new Promise((resolve) => setImmediate(resolve));
  await Promise.all([...flooding, ask('lille'), ask('calais')]);
  expect(order).toHaveLength(32);
  expect(order.at(-1)).toMatch(/^place/);
});

describe.each(ways)('completions %s', (way) => {
  const type = async () => {
    const typing = autocomplete('result', { place: 'cal' }, { focused: 'place', user: flooder });
    if (way === 'over HTTP') return (await post(http, typing)).response;
    double.interact(typing);
    return double.reply(typing.id);
  };

  test('have turns of their own, ten times as many, and are empty beyond them', async () => {
    const responses = await Promise.all(Array.from({ length: 40 }, type));
    const isGiven = (response: APIInteractionResponse) =>
      response.type === 8 && (response.data.choices ?? []).some(({ value }) => value === 'Calais');
    expect(responses.filter(isGiven)).toHaveLength(30);
    const empty = { type: 8, data: { choices: [] } };
    expect(responses.filter((response) => !isGiven(response))).toEqual(Array.from({ length: 10 }, () => empty));
    const { response } = await post(http, slash('result', { place: 'calais' }, { user: flooder }));
    expect(textOf(response)).toContain('55.13');
  });
});

test('buttons take turns, too, and the notice does not take the place of the message', async () => {
  const asked = slash('quote', { search: 'eugene' }, { user: flooder });
  double.interact(asked);
  const [next] = buttonsOf(await double.reply(asked.id));
  const message = double.message(asked.id);
  const press = async () => {
    const pressed = button(next?.customId ?? 'none', { message, user: flooder });
    double.interact(pressed);
    return double.reply(pressed.id);
  };
  await press();
  await press();
  const notice = await press();
  expect(isNotice(notice)).toBe(true);
  expect(notice.type).toBe(4);
});

describe('in a channel', () => {
  const replies = () => double.requests.filter(({ path }) => /^\/channels\/\d+\/messages$/.test(path));

  test.each([
    ['a mention', mention],
    ['a direct message', directMessage],
  ])('%s too much is told once, and then nothing is said until there is a turn again', async (_, say) => {
    for (let count = 0; count < 10; count += 1) double.say(say('who won in Calais?', { user: flooder }));
    const other = say('who won in Calais?', { user: person('other') });
    double.say(other);
    expect(textOf({ type: 4, data: await double.messageReply(other) } as APIInteractionResponse)).toContain('55.13');
    while (replies().length < 3 + 1 + 1) await new Promise((resolve) => setTimeout(resolve, 10));
    const said = replies().map(({ body }) => textOf({ type: 4, data: body } as APIInteractionResponse));
    expect(said.filter((text) => text.includes('Please wait'))).toHaveLength(1);
    expect(said.filter((text) => text.includes('55.13'))).toHaveLength(3 + 1);
    time += 20_000;
    const later = say('who won in Calais?', { user: flooder });
    double.say(later);
    expect(textOf({ type: 4, data: await double.messageReply(later) } as APIInteractionResponse)).toContain('55.13');
  });
});
