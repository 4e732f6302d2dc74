import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { mention } from '../../packages/discord-double/src/chat.ts';
import { type DiscordDouble, startDiscordDouble } from '../../packages/discord-double/src/double.ts';
import { BOT_USER } from '../../packages/discord-double/src/world.ts';
import type { Dispatcher } from '../../src/bot/dispatch.ts';
import { Stories } from '../../src/bot/stories.ts';
import { writableSystemChannel } from '../../src/discord/guild-permissions.ts';
import { createLogger } from '../../src/log.ts';
import { createDispatcher } from '../../src/operate/dispatcher.ts';
import { type Bot, startBot } from '../helpers/bot.ts';
import { textOf } from '../helpers/components.ts';
import { contextOf } from '../helpers/story.ts';

const context = contextOf();
const [old, added, channel, botRole] = ['11', '22', '33', '44'].map((pair) => pair.repeat(9)) as [
  string,
  string,
  string,
  string,
];
const { ViewChannel, SendMessages, Administrator } = PermissionFlagsBits;

interface Given {
  readonly everyone?: bigint;
  readonly overwrites?: readonly { id: string; type: number; allow: bigint; deny: bigint }[];
  readonly ofBot?: bigint;
  readonly system?: string | null;
}

/** The data of GUILD_CREATE, as far as it matters. */
function guild(
  id: string,
  { everyone = ViewChannel | SendMessages, overwrites = [], ofBot = 0n, system = channel }: Given = {},
) {
  const permission_overwrites = overwrites.map((one) => ({ ...one, allow: String(one.allow), deny: String(one.deny) }));
  return {
    id,
    name: 'a server',
    preferred_locale: 'fr',
    owner_id: '1',
    system_channel_id: system,
    unavailable: false,
    roles: [
      { id, permissions: String(everyone), tags: {} },
      { id: botRole, permissions: String(ofBot), tags: { bot_id: BOT_USER.id } },
    ],
    channels: [{ id: channel, type: 0, permission_overwrites }],
    members: [{ user: BOT_USER, roles: [botRole] }],
    threads: [],
    emojis: [],
    stickers: [],
  };
}

describe('a bot that is added to a server', () => {
  let double: DiscordDouble;
  let bot: Bot;
  let dispatcher: Dispatcher;

  beforeEach(async () => {
    double = await startDiscordDouble({ guilds: [old] });
    dispatcher = createDispatcher(context, () => createLogger('silent', process.stderr));
    bot = await startBot(double, Stories.only(dispatcher));
  });

  afterEach(async () => {
    await bot.gateway.stop();
    await double.stop();
    expect(double.faults).toEqual([]);
  });

  const sent = () => double.requests.filter(({ path }) => path === `/channels/${channel}/messages`);

  /** Asks something and waits for the answer, so that whatever came before has been dealt with. */
  async function settled(): Promise<void> {
    const asked = mention('help');
    double.say(asked);
    await double.messageReply(asked);
  }

  test('says hello in the language of the server, with commands to click and questions to try', async () => {
    double.dispatch('GUILD_CREATE', guild(added));
    const { body } = await double.until(() => sent()[0], { what: 'a greeting' });
    const text = textOf({ type: 4, data: body } as Parameters<typeof textOf>[0]);
    expect(text).toContain('Bonjour, ici scrutin');
    expect(text).toMatch(/<\/result:\d+>/);
    expect(JSON.stringify(body)).toContain('"custom_id":"1|result|');
    expect(body).toMatchObject({ allowed_mentions: { parse: [] } });
  });

  test('says it once, however often the server becomes available again', async () => {
    double.dispatch('GUILD_CREATE', guild(added));
    double.dispatch('GUILD_DELETE', { id: added, unavailable: true });
    double.dispatch('GUILD_CREATE', guild(added));
    await settled();
    expect(sent()).toHaveLength(1);
  });

  test('says it anew after it was removed', async () => {
    double.dispatch('GUILD_CREATE', guild(added));
    double.dispatch('GUILD_DELETE', { id: added });
    double.dispatch('GUILD_CREATE', guild(added));
    await double.until(() => sent().length === 2, { what: 'a second greeting' });
  });

  test('says nothing in a server that it was in before', async () => {
    double.dispatch('GUILD_CREATE', guild(old));
    await settled();
    expect(sent()).toEqual([]);
  });

  test('says nothing where it may not write', async () => {
    double.dispatch('GUILD_CREATE', guild(added, { everyone: ViewChannel }));
    await settled();
    expect(sent()).toEqual([]);
  });

  test('shows where to start under its name, without a privileged intent', () => {
    expect(double.identifies[0]?.presence?.activities).toMatchObject([
      { type: 4, state: expect.stringMatching(/^\/help · .{5,}/) },
    ]);
  });

  test('shows the new title when the story is read anew', async () => {
    const article = { ...context.story.article, headline: 'Another tide' };
    dispatcher.use({ ...context, story: { ...context.story, article } });
    await double.until(() => double.presences.length > 0, { what: 'a presence' });
    expect(double.presences.map(({ activities }) => activities[0])).toMatchObject([{ state: '/help · Another tide' }]);
  });
});

describe('whether the bot may write in the system channel', () => {
  const deny = (id: string, type: number) => ({ id, type, allow: 0n, deny: SendMessages });
  const allow = (id: string, type: number) => ({ id, type, allow: SendMessages, deny: 0n });

  test.each<[string, Given, boolean]>([
    ['with the permissions of everybody', {}, true],
    ['without seeing it', { everyone: SendMessages }, false],
    ['by a role of its own', { everyone: ViewChannel, ofBot: SendMessages }, true],
    ['where everybody is kept out of the channel', { overwrites: [deny(added, 0)] }, false],
    ['where its role is let in again', { overwrites: [deny(added, 0), allow(botRole, 0)] }, true],
    ['where its role is let in and it is not', { overwrites: [allow(botRole, 0), deny(BOT_USER.id, 1)] }, false],
    ['where others are kept out', { overwrites: [deny('99', 0), deny('98', 1)] }, true],
    ['as an administrator, whatever the channel says', { ofBot: Administrator, overwrites: [deny(added, 0)] }, true],
    ['where there is no such channel', { system: null }, false],
    ['where the channel is not told', { system: '123' }, false],
  ])('%s', (_, given, may) => {
    expect(writableSystemChannel(guild(added, given), BOT_USER.id)).toBe(may ? channel : undefined);
  });

  test('is no for what is no server', () => {
    for (const odd of [null, 7, {}, { id: added, roles: 'x' }])
      expect(writableSystemChannel(odd, BOT_USER.id)).toBeUndefined();
  });
});
