import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import type { GatewayMessageCreateDispatchData } from 'discord-api-types/v10';
import { mention } from '../../packages/discord-double/src/chat.ts';
import { isFields } from '../../packages/discord-double/src/checks/findings.ts';
import type { DiscordDouble } from '../../packages/discord-double/src/double.ts';
import type { Injection } from '../../packages/discord-double/src/injection.ts';
import { slash } from '../../packages/discord-double/src/interactions.ts';
import { snowflake } from '../../packages/discord-double/src/snowflake.ts';
import { type Bot, botForEachTest } from '../helpers/bot.ts';
import { textOf } from '../helpers/components.ts';
import { calais } from '../helpers/context.ts';
import { dotPainter } from '../helpers/painter.ts';

const context = calais();
let double: DiscordDouble;
let bot: Bot;

botForEachTest(
  context,
  (started) => {
    ({ double, bot } = started);
  },
  () => ({ painter: dotPainter() }),
);

const question = 'who won in Calais?';
const inNewChannel = (text = question) => ({ ...mention(text), channel_id: snowflake() });

const sentTo = (channel: string) => double.requests.filter(({ path }) => path === `/channels/${channel}/messages`);

/** The last body that was sent to the channel of this message, once as many were. */
async function sent(message: GatewayMessageCreateDispatchData, times: number) {
  await double.until(() => sentTo(message.channel_id).length >= times);
  return sentTo(message.channel_id).at(-1);
}

describe('a connection that ends costs no answer', () => {
  test.each(['before', 'after'] as const)(
    '20 of 20 interactions, when it ends %s Discord acts',
    async (end) => {
      for (let count = 0; count < 20; count += 1) {
        const asked = slash('result', { place: 'calais' });
        double.failNext({ method: 'POST', path: new RegExp(asked.id), end });
        double.interact(asked);
        expect(textOf(await double.reply(asked.id))).toContain('55.13');
      }
      await bot.gateway.stop();
      expect(bot.log()).not.toContain('could not be delivered');
    },
    30_000,
  );

  test.each(['before', 'after'] as const)(
    '20 of 20 replies to messages, when it ends %s Discord acts',
    async (end) => {
      for (let count = 0; count < 20; count += 1) {
        const message = inNewChannel();
        double.failNext({ method: 'POST', path: new RegExp(message.channel_id), end });
        double.say(message);
        const [first, second] = await double.until(() => {
          const all = sentTo(message.channel_id);
          return all.length === 2 && all;
        });
        expect(second?.body).toMatchObject({ nonce: message.id, enforce_nonce: true });
        expect(second?.body).toEqual(first?.body);
      }
      await bot.gateway.stop();
      expect(bot.log()).not.toContain('could not be delivered');
    },
    30_000,
  );

  test('a first try that hangs leaves time for a second one', async () => {
    double.failNext({ method: 'POST', path: /callback/, end: 'before', delay: 10_000 });
    const asked = slash('result', { place: 'calais' });
    double.interact(asked);
    expect(textOf(await double.reply(asked.id))).toContain('55.13');
  });
});

describe('what is not allowed in a channel is left out', () => {
  const hasReference = (body: unknown) => isFields(body) && body.message_reference !== undefined;
  const hasFile = (body: unknown) => isFields(body) && body.attachments !== undefined;
  const refuse = (injection: Injection) =>
    double.failNext({ method: 'POST', path: /^\/channels/, times: 9, ...injection });

  test.each([160002, 50013])('a reply by reference (%d): the answer comes as a message of its own', async (code) => {
    refuse({ status: 403, code, when: hasReference });
    const message = inNewChannel('who is Daniel?');
    double.say(message);
    const last = await sent(message, 2);
    expect(hasReference(last?.body)).toBe(false);
    expect(JSON.stringify(last?.body)).toContain('Daniel');
  });

  test('a file (50013): the answer comes without its picture, and still as a reply', async () => {
    refuse({ status: 403, code: 50013, when: hasFile });
    const message = inNewChannel();
    double.say(message);
    const last = await sent(message, 2);
    expect(hasFile(last?.body)).toBe(false);
    expect(hasReference(last?.body)).toBe(true);
    expect(JSON.stringify(last?.body)).toContain('55.13');
  });

  test('both: the answer comes without either', async () => {
    refuse({ status: 403, code: 50013, when: hasFile });
    refuse({ status: 403, code: 160002, when: hasReference });
    const message = inNewChannel();
    double.say(message);
    const last = await sent(message, 3);
    expect(JSON.stringify(last?.body)).toContain('55.13');
    await bot.gateway.stop();
    expect(bot.log()).not.toContain('could not be delivered');
  });

  test('a channel that takes nothing is tried three times at most, and the failure is logged', async () => {
    refuse({ status: 403, code: 50013 });
    const message = inNewChannel();
    double.say(message);
    while (!bot.log().includes('could not be delivered')) await setTimeout(10);
    expect(sentTo(message.channel_id)).toHaveLength(3);
  });
});

describe('what Discord refuses for another reason is sent once as plain text', () => {
  test('the answer to an interaction', async () => {
    double.failNext({ method: 'POST', path: /callback/, status: 400, code: 50035 });
    const asked = slash('result', { place: 'calais' });
    double.interact(asked);
    expect(await double.reply(asked.id)).toMatchObject({
      type: 4,
      data: { content: expect.stringContaining('55.13'), allowed_mentions: { parse: [] } },
    });
  });

  test('the answer to a message', async () => {
    double.failNext({ method: 'POST', path: /^\/channels/, status: 400, code: 50035 });
    const message = inNewChannel();
    double.say(message);
    expect((await sent(message, 2))?.body).toMatchObject({
      content: expect.stringContaining('55.13'),
      allowed_mentions: { parse: [] },
    });
  });
});

test('of many answers that wait in one channel the newest are sent, and the others are dropped without an error', async () => {
  const messages = Array.from({ length: 20 }, () => mention(question));
  double.failNext({ method: 'POST', path: /^\/channels/, delay: 100, times: 40 });
  for (const message of messages) double.say(message);
  await double.messageReply(messages.at(-1) ?? messages[0] ?? mention(''));
  await bot.gateway.stop();
  expect(sentTo(messages[0]?.channel_id ?? '').length).toBeLessThan(10);
  expect(bot.log()).toContain('an answer was dropped');
  expect(bot.log()).not.toContain('could not be delivered');
});
