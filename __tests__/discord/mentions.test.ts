import { describe, expect, test } from '@jest/globals';
import type { GatewayMessageCreateDispatchData } from 'discord-api-types/v10';
import { chatter, directMessage, mention } from '../../packages/discord-double/src/chat.ts';
import type { DiscordDouble } from '../../packages/discord-double/src/double.ts';
import { slash } from '../../packages/discord-double/src/interactions.ts';
import { BOT_USER, GUILD_ID } from '../../packages/discord-double/src/world.ts';
import { botForEachTest } from '../helpers/bot.ts';
import { textOf } from '../helpers/components.ts';
import { calais } from '../helpers/context.ts';

const context = calais();
let double: DiscordDouble;

botForEachTest(context, (started) => {
  ({ double } = started);
});

async function say(message: GatewayMessageCreateDispatchData): Promise<string> {
  double.say(message);
  const response = { type: 4, data: await double.messageReply(message) } as Parameters<typeof textOf>[0];
  return textOf(response);
}

const role = '222233334444555566';

function joinGuild(locale: string): void {
  double.dispatch('GUILD_CREATE', {
    id: GUILD_ID,
    name: 'a server',
    preferred_locale: locale,
    unavailable: false,
    roles: [{ id: '1' }, { id: role, tags: { bot_id: BOT_USER.id } }],
    channels: [],
    members: [],
    threads: [],
    emojis: [],
    stickers: [],
  });
}

describe('marks of Discord are no words, whichever way they come in', () => {
  test('in a mention', async () => {
    const text = await say(
      mention('who is Daniel? <:ferry:112233445566778899> <@222233334444555566> https://example.org/a?b=1'),
    );
    expect(text).toContain('Daniel');
    expect(text).not.toMatch(/does not say|1122|2222|Read as/);
  });

  test('in an option of a command', async () => {
    const asked = slash('result', { place: 'calais <:pepe:123456789012345678>' });
    double.interact(asked);
    expect(textOf(await double.reply(asked.id))).toContain('55.13');
  });

  test('nothing but marks is nothing asked', async () => {
    expect(await say(mention('<:ferry:112233445566778899>'))).toContain('/result');
  });
});

describe('what speaks to the bot', () => {
  test("a mention of the bot's own role, and not of another one", async () => {
    joinGuild('en-US');
    const content = `<@&${role}> who won in calais?`;
    double.say({ ...chatter(), content: '<@&1> who won?', mention_roles: ['1'] });
    expect(await say({ ...chatter(), content, mention_roles: [role] })).toContain('55.13');
    expect(double.requests.filter(({ path }) => path.endsWith('/messages'))).toHaveLength(1);
  });

  test('a forwarded message', async () => {
    const snapshot = { ...directMessage('Who won in Calais in the second round?') };
    const forwarded = { ...directMessage(''), message_snapshots: [{ message: snapshot }] };
    expect(await say(forwarded as GatewayMessageCreateDispatchData)).toContain('55.13');
  });
});

test("words that do not tell a language are answered in the server's", async () => {
  joinGuild('fr');
  expect(await say(mention('Calais'))).toContain('Calais est');
  expect(await say(mention('who won in Calais?'))).toContain('55.13');
});

describe('a mention does not make the bot repeat words in public', () => {
  const words = 'zzslurone zzslurtwo are zzvermin';

  test('a refusal repeats nothing, and says what the story does say', async () => {
    const text = await say(mention(words));
    expect(text).toContain('The story does not say.');
    expect(text).not.toMatch(/zz/);
  });

  test('an answer with a corrections word names that word alone', async () => {
    const text = await say(mention('zzslurone who won in calias'));
    expect(text).not.toMatch(/zz/);
  });

  test.each([
    ['letters that fold to many', '\uFDFA'.repeat(200)],
    ['many words', 'zz '.repeat(60)],
  ])('a direct message repeats at most 80 characters of it: %s', async (_, text) => {
    const said = await say(directMessage(text));
    const quoted = /“([^”]*)”/.exec(said)?.[1] ?? '';
    expect(quoted.length).toBeLessThanOrEqual(80);
  });
});
