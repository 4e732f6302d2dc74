import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { type DiscordDouble, startDiscordDouble } from '../../packages/discord-double/src/double.ts';
import { autocomplete, button, slash } from '../../packages/discord-double/src/interactions.ts';
import { person } from '../../packages/discord-double/src/world.ts';
import type { Context } from '../../src/bot/command.ts';
import { exitCode } from '../../src/errors.ts';
import { type Bot, startBot } from '../helpers/bot.ts';
import { buttonsOf, linksOf, messageOf, textOf } from '../helpers/components.ts';
import { calais } from '../helpers/context.ts';

const context: Context = calais();
let double: DiscordDouble;
let bots: Bot[];

beforeEach(async () => {
  bots = [];
  double = await startDiscordDouble();
});

afterEach(async () => {
  await Promise.all(bots.map(({ gateway }) => gateway.stop()));
  await double.stop();
  expect(double.faults).toEqual([]);
  expect(double.unexpected).toEqual([]);
});

async function online(...more: [context?: Context, settings?: Parameters<typeof startBot>[2]]): Promise<Bot> {
  const [own = context, settings] = more;
  const bot = await startBot(double, own, settings);
  bots.push(bot);
  return bot;
}

async function ask(...interaction: Parameters<typeof slash>) {
  const asked = slash(...interaction);
  double.interact(asked);
  return { asked, response: await double.reply(asked.id) };
}

const isPrivate = (response: Parameters<typeof messageOf>[0]) =>
  (messageOf(response).flags & MessageFlags.Ephemeral) !== 0;

const putsOf = () => double.requests.filter(({ method }) => method === 'PUT').map(({ path }) => path);

describe('registration', () => {
  test('happens at the first start and not again while nothing changed', async () => {
    await online();
    expect(putsOf()).toHaveLength(1);
    await online();
    expect(putsOf()).toHaveLength(1);
  });

  test('happens again when a command changed', async () => {
    await online({ ...context, commands: context.commands.slice(1) });
    await online();
    expect(putsOf()).toHaveLength(2);
  });

  test('goes to one server where a server is set, once', async () => {
    await online(context, { guildId: '123456789012345678' });
    await online(context, { guildId: '123456789012345678' });
    expect(putsOf()).toEqual([expect.stringMatching(/guilds\/123456789012345678\/commands$/)]);
  });

  test('that fails leaves the bot answering, and the log says why', async () => {
    double.failNext({ method: 'PUT', path: /commands/, status: 400 });
    const { log } = await online();
    const { response } = await ask('result', { place: 'calais' });
    expect(textOf(response)).toContain('55.13');
    expect(log()).toContain('could not be registered');
  });
});

test.each([
  ['servers, messages in them and direct messages, none of them privileged', true, 1 | (1 << 9) | (1 << 12)],
  ['none where the bot is not to be talked to', false, 0],
])('intents: %s', async (_, talk, intents) => {
  await online(context, { talk });
  expect(double.identifies.map((identify) => identify.intents)).toEqual([intents]);
});

test('the log has the invite link and no token', async () => {
  const { log } = await online();
  expect(log()).toMatch(/oauth2\/authorize\?client_id=\d+/);
  expect(log()).not.toContain(double.token);
});

describe('a slash command', () => {
  test('is answered at once, without deferring, with evidence, date and a link to the words', async () => {
    await online();
    const { response } = await ask('result', { place: 'calais' });
    expect(response.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(textOf(response)).toMatch(/55\.13%.*44\.87%|44\.87%.*55\.13%/s);
    expect(textOf(response)).toContain('paragraph 10');
    expect(textOf(response)).toContain('December 14, 2015');
    expect(linksOf(response)[0]).toMatch(/^https:\/\/www\.vice\.com\/.*#:~:text=/);
  });

  test('is public, unless the asker wants it private or it finds nothing', async () => {
    await online();
    expect(isPrivate((await ask('result', { place: 'calais' })).response)).toBe(false);
    expect(isPrivate((await ask('result', { place: 'calais', private: true })).response)).toBe(true);
    expect(isPrivate((await ask('result', { place: 'lille' })).response)).toBe(true);
  });

  test('speaks the language of the server in public and that of the asker in private', async () => {
    await online();
    const french = { locale: 'fr', guildLocale: 'en-US' } as const;
    expect(textOf((await ask('result', { place: 'calais' }, french)).response)).toContain('55.13%');
    const own = await ask('result', { place: 'calais', private: true }, french);
    expect(textOf(own.response)).toContain('55,13');
    const inFrench = await ask('result', { place: 'calais' }, { locale: 'en-GB', guildLocale: 'fr' });
    expect(textOf(inFrench.response)).toContain('55,13');
    const missing = await ask('result', { place: 'lille' }, french);
    expect(textOf(missing.response)).toContain('L’article ne le dit pas');
  });

  test('works in direct messages and groups, in the language of the asker', async () => {
    await online();
    for (const where of ['dm', 'group'] as const) {
      const { response } = await ask('quote', { search: 'eugene' }, { where, locale: 'fr' });
      expect(textOf(response)).toContain('Citation');
    }
  });

  test('that the bot does not know is told so in private', async () => {
    await online();
    const { response } = await ask('reloadversions');
    expect(isPrivate(response)).toBe(true);
    expect(textOf(response)).toContain('no such command');
  });
});

test('autocomplete offers places, in the language of the asker', async () => {
  await online();
  const typing = autocomplete('result', { place: 'cal' }, { focused: 'place' });
  double.interact(typing);
  const response = await double.reply(typing.id);
  expect(response).toMatchObject({
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices: [{ value: 'Calais' }, { value: 'Nord-Pas-de-Calais-Picardie' }] },
  });
});

describe('a button', () => {
  async function quotation(options: Parameters<typeof slash>[1] = { search: 'eugene' }) {
    const { asked, response } = await ask('quote', options);
    const [next] = buttonsOf(response);
    if (!next) throw new Error('no button to the next quotation');
    return { message: double.message(asked.id), response, next };
  }

  test('of the asker turns the message over in place, also after a restart of the bot', async () => {
    const first = await online();
    const { message, response, next } = await quotation();
    await first.gateway.stop();
    await online();
    const press = button(next.customId, { message });
    double.interact(press);
    const turned = await double.reply(press.id);
    expect(turned.type).toBe(InteractionResponseType.UpdateMessage);
    expect(textOf(turned)).not.toBe(textOf(response));
    expect(textOf(turned)).toContain('Eugène');
  });

  test('pressed by somebody else answers that person alone', async () => {
    await online();
    const { message, next } = await quotation();
    const press = button(next.customId, { message, user: person('somebody-else') });
    double.interact(press);
    const answer = await double.reply(press.id);
    expect(answer.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(isPrivate(answer)).toBe(true);
  });

  test.each(['1|quote', '0|quote|search=x', 'garbage', '1|gone|x=y', '1|result|place=calais|round=21'])(
    'with the state %s gets a clear private answer',
    async (customId) => {
      await online();
      const { message } = await quotation();
      const press = button(customId, { message });
      double.interact(press);
      const answer = await double.reply(press.id);
      expect(isPrivate(answer)).toBe(true);
      expect(textOf(answer)).toContain('That did not work');
    },
  );
});

test('a handler that fails gives a private apology with a reference, and the log the cause without the words', async () => {
  const failing: Context = {
    ...context,
    commands: context.commands.map((command) => ({
      ...command,
      run: (_: unknown, { args }: { args: Readonly<Record<string, unknown>> }) => {
        throw new TypeError(`cannot read ${String(args.place)}`);
      },
    })),
  };
  const { log } = await online(failing);
  const { response } = await ask('result', { place: 'my secret words' });
  const reference = /reference ([0-9A-Z]{6})/.exec(textOf(response))?.[1] ?? 'none';
  expect(isPrivate(response)).toBe(true);
  expect(textOf(response)).not.toContain('TypeError');
  expect(log()).toContain(reference);
  expect(log()).toContain('TypeError');
  expect(log()).not.toContain('secret words');
});

test('a token that Discord does not accept is one clear line and its own exit code', async () => {
  const wrong = startBot(double, context, { token: 'MTEwMDAwMDAwMDAwMDAwMDAwMQ.wrong.secret' });
  await expect(wrong).rejects.toMatchObject({
    code: exitCode.wrongToken,
    message: expect.stringContaining('DISCORD_TOKEN'),
  });
  await expect(wrong).rejects.not.toMatchObject({ message: expect.stringContaining('wrong.secret') });
});
