import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { plain } from '../../../packages/discord-double/src/chat.ts';
import { button, slash } from '../../../packages/discord-double/src/interactions.ts';
import { ASKER, GUILD_CHANNEL_ID } from '../../../packages/discord-double/src/world.ts';
import { discordMessage } from '../../../src/render/discord/message.ts';
import { limits, mostActions } from '../../../src/render/limits.ts';
import { calais } from '../../helpers/context.ts';
import { type HttpBot, post, signed, startHttpBot } from '../../helpers/http.ts';
import { article, replyWith } from '../../helpers/replies.ts';
import { plausibleHeaders, Stranger } from '../../helpers/strangers.ts';

let bot: HttpBot;
let port: number;
const strangers: Stranger[] = [];

beforeAll(async () => {
  bot = await startHttpBot(calais());
  port = Number(new URL(bot.url).port);
});

afterAll(() => bot.stop());

afterEach(() => {
  for (const stranger of strangers.splice(0)) stranger.hangUp();
  expect(bot.log()).not.toContain('"level":"error"');
});

const asked = () => slash('result', { place: 'calais' });

async function connected(number = 1): Promise<Stranger[]> {
  const more = await Promise.all(Array.from({ length: number }, () => Stranger.connect(port)));
  strangers.push(...more);
  return more;
}

async function stranger(): Promise<Stranger> {
  const [one] = await connected();
  if (!one) throw new Error('nobody is connected');
  return one;
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await setTimeout(10);
}

describe('a request is refused before any of its body has arrived, and its connection ended,', () => {
  const { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp } = plausibleHeaders();
  const now = Number(timestamp);
  test.each<[string, Record<string, string | undefined>]>([
    ['without a signature', { 'x-signature-timestamp': timestamp }],
    ['without a time', { 'x-signature-ed25519': signature }],
    ['with a signature that is too short', { ...plausibleHeaders(), 'x-signature-ed25519': 'ab' }],
    ['with a signature that is not hexadecimal', { ...plausibleHeaders(), 'x-signature-ed25519': 'xy'.repeat(64) }],
    ['with a stale time', { ...plausibleHeaders(), 'x-signature-timestamp': `${now - 400}` }],
    ['with a time to come', { ...plausibleHeaders(), 'x-signature-timestamp': `${now + 400}` }],
  ])('%s', async (_, headers) => {
    const given = Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
    const one = (await stranger()).post({ ...Object.fromEntries(given), 'content-length': '1000' });
    await one.ended;
    expect(one.status).toBe(401);
  });

  test('with a body that is longer than any of Discord', async () => {
    const one = (await stranger()).post({ ...plausibleHeaders(), 'content-length': '131073' });
    await one.ended;
    expect(one.status).toBe(413);
  });
});

test('the longest body that Discord sends is not too long: a press under the fullest message, all escaped', async () => {
  const actions = Array.from({ length: mostActions }, (_, number) => ({
    label: 'é'.repeat(limits.buttonLabel),
    command: 'quote' as const,
    args: { search: `${number}`.padEnd(80, 'é') },
  }));
  const links = Array.from({ length: limits.buttonsInRow }, (_, number) => ({
    label: 'é'.repeat(limits.buttonLabel),
    url: `https://example.org/${number}`.padEnd(limits.linkUrl, 'x'),
  }));
  const blocks = [{ kind: 'text' as const, text: 'é'.repeat(limits.text - 100) }];
  const shown = discordMessage(replyWith({ blocks, actions, links }), article);
  const message = { ...plain(ASKER, GUILD_CHANNEL_ID), components: shown.components };
  const press = button('1|result|place=calais', { message });
  const body = JSON.stringify(press).replaceAll('é', '\\u00e9');
  expect(body.length).toBeGreaterThan(40_000);
  expect((await fetch(bot.url, signed(bot.signer, body))).status).toBe(200);
});

test('bodies that never end give way to newer ones, and Discord is answered beside them', async () => {
  const body = 'x'.repeat(60_000);
  const many = await connected(400);
  for (const one of many) one.post({ ...plausibleHeaders(), 'content-length': '65536' }, body);
  // 64 bodies of 64 kB are 4 MB.
  await until(() => many.filter(({ status }) => status === 503).length >= 400 - 64);
  expect((await post(bot, asked())).response.type).toBe(4);
  const refused = many.filter(({ status }) => status !== undefined);
  expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([503]));
  expect(refused[0]?.received).toMatch(/^retry-after: 1\r$/im);
});

test('a request that its sender gives up is a debug line', async () => {
  const one = (await stranger()).post({ ...plausibleHeaders(), 'content-length': '100' }, '{"type"');
  await setTimeout(100);
  one.hangUp();
  await until(() => bot.log().includes('ended before its body had arrived'));
  expect(bot.log()).toContain('"level":"debug"');
});

test('silence, a head and a body that do not end are ended after ten seconds, not after the thirty of Node', async () => {
  const silent = await stranger();
  const head = (await stranger()).write('POST /interactions HTTP/1.1\r\nhost: bot\r\n');
  const body = (await stranger()).post({ ...plausibleHeaders(), 'content-length': '100' }, '{');
  const late = setTimeout(20_000, 'late', { ref: false });
  const ended = Promise.all([silent.ended, head.ended, body.ended]);
  expect(await Promise.race([ended, late])).not.toBe('late');
}, 30_000);
