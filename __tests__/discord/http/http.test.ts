import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { slash } from '../../../packages/discord-double/src/interactions.ts';
import { createSigner } from '../../../packages/discord-double/src/signer.ts';
import type { Command } from '../../../src/bot/command.ts';
import { path } from '../../../src/discord/http/app.ts';
import { textOf } from '../../helpers/components.ts';
import { calais } from '../../helpers/context.ts';
import { type HttpBot, httpApp, post, signed, startHttpBot } from '../../helpers/http.ts';

const context = calais();
let bot: HttpBot;

beforeAll(async () => {
  bot = await startHttpBot(context);
});

afterAll(() => bot.stop());

const asked = () => slash('result', { place: 'calais' });
const now = () => Date.now() / 1000;

async function statusOf(init: RequestInit, url = bot.url): Promise<number> {
  const answer = await fetch(url, init);
  expect(answer.headers.get('content-type')).toContain('json');
  expect(await answer.json()).toEqual({ error: expect.any(String) });
  return answer.status;
}

test('a ping is answered with a pong', async () => {
  const ping = { id: '1', application_id: '2', type: InteractionType.Ping, token: 'x', version: 1 };
  const answer = await fetch(bot.url, signed(bot.signer, ping));
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ type: InteractionResponseType.Pong });
});

test('a command is answered in the response itself', async () => {
  const { response } = await post(bot, asked());
  expect(response.type).toBe(InteractionResponseType.ChannelMessageWithSource);
  expect(textOf(response)).toContain('55.13%');
});

test.each(['1', '', 'x'.repeat(20), '1100000000000000001'])(
  'an answer is kept for whoever asks the same, even of an application called “%s”',
  async (application_id) => {
    const run = jest.fn((command: Command, ...args: Parameters<Command['run']>) => command.run(...args));
    const commands = context.commands.map((one) => ({
      ...one,
      run: (...args: Parameters<Command['run']>) => run(one, ...args),
    }));
    const { app, signer } = httpApp({ ...context, commands });
    const ask = () => app.request(path, signed(signer, { ...asked(), application_id }));
    await ask();
    const before = run.mock.calls.length;
    expect(before).toBeGreaterThan(0);
    expect((await ask()).status).toBe(200);
    expect(run).toHaveBeenCalledTimes(before);
  },
);

describe('a request is refused with 401 whose signature', () => {
  const good = () => signed(bot.signer, asked());
  const withHeaders = (headers: Record<string, string>) => ({ ...good(), headers: { ...good().headers, ...headers } });
  test.each<[string, () => RequestInit]>([
    ['is by another key', () => signed(createSigner(), asked())],
    ['is of another body', () => ({ ...good(), body: JSON.stringify(asked()) })],
    ['is of another time', () => withHeaders({ 'x-signature-timestamp': String(Math.floor(now()) - 1) })],
    ['is missing', () => ({ ...good(), headers: { 'content-type': 'application/json' } })],
    ['is empty', () => withHeaders({ 'x-signature-ed25519': '' })],
    ['is too short', () => withHeaders({ 'x-signature-ed25519': 'ab' })],
    ['is not hexadecimal', () => withHeaders({ 'x-signature-ed25519': 'z'.repeat(128) })],
    ['has a time that is no number', () => withHeaders({ 'x-signature-timestamp': 'now' })],
    ['is six minutes old', () => signed(bot.signer, asked(), now() - 360)],
    ['is of six minutes ahead', () => signed(bot.signer, asked(), now() + 360)],
  ])('%s', async (_, init) => {
    expect(await statusOf(init())).toBe(401);
  });
});

test.each([-290, 290])('a clock that is off by %d seconds does no harm', async (seconds) => {
  expect((await fetch(bot.url, signed(bot.signer, asked(), now() + seconds))).status).toBe(200);
});

describe('a signed body that makes no sense is refused with 400', () => {
  test.each([
    ['no JSON', '{"type":'],
    ['nothing', ''],
    ['a list', '[]'],
    ['no type', '{}'],
    ['a type that there is not', JSON.stringify({ ...asked(), type: 99 })],
    ['a kind that the bot never asks for', JSON.stringify({ ...asked(), type: InteractionType.ModalSubmit })],
    ['a command without a name', JSON.stringify({ ...asked(), data: {} })],
    ['options that are none', JSON.stringify({ ...asked(), data: { name: 'result', options: 'calais' } })],
    ['a button without a message', JSON.stringify({ ...asked(), type: 3, data: { custom_id: '1|help' } })],
    ['bytes that are no UTF-8', '{"type":1,"x":"\u00ff"}'],
  ])('%s', async (name, body) => {
    const bytes = name.startsWith('bytes') ? Buffer.from(body, 'latin1') : Buffer.from(body);
    const timestamp = String(Math.floor(now()));
    const headers = bot.signer.sign(timestamp, bytes);
    expect(await statusOf({ method: 'POST', headers, body: bytes })).toBe(400);
  });
});

describe('what is no interaction is told so', () => {
  test.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
    '%s is refused with 405 and what is allowed',
    async (method) => {
      const answer = await fetch(bot.url, { method });
      expect(answer.status).toBe(405);
      expect(answer.headers.get('allow')).toBe('POST');
    },
  );

  test('another path with 404', async () => {
    expect(await statusOf(signed(bot.signer, asked()), new URL('/other', bot.url).href)).toBe(404);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp'])('%s with 415', async (type) => {
    const { headers, ...init } = signed(bot.signer, asked());
    expect(await statusOf({ ...init, headers: { ...headers, 'content-type': type } })).toBe(415);
  });

  test('JSON that names its encoding is taken', async () => {
    const { headers, ...init } = signed(bot.signer, asked());
    const type = 'application/json; charset=utf-8';
    expect((await fetch(bot.url, { ...init, headers: { ...headers, 'content-type': type } })).status).toBe(200);
  });
});

describe('a body of more than 128 kB is refused with 413', () => {
  const long = () => ({ ...asked(), padding: 'x'.repeat(131_072) });

  test('that tells its length', async () => {
    expect(await statusOf(signed(bot.signer, long()))).toBe(413);
  });

  test('that does not', async () => {
    expect(await statusOf(inPieces(signed(bot.signer, long())))).toBe(413);
  });

  test('and a shorter one without a length is answered', async () => {
    expect((await fetch(bot.url, inPieces(signed(bot.signer, asked())))).status).toBe(200);
  });
});

/** The same request without a length, as some proxies send it on. */
function inPieces({ body, ...init }: ReturnType<typeof signed>): RequestInit {
  return { ...init, body: new Blob([body]).stream(), duplex: 'half' } as RequestInit;
}

test('no word, name or token of what came in is logged', async () => {
  const interaction = slash('quote', { search: 'a private question' });
  await post(bot, interaction);
  await fetch(bot.url, { ...signed(bot.signer, interaction), body: 'a private question' });
  expect(bot.log()).toContain('"command":"quote"');
  for (const secret of [
    'private question',
    interaction.token,
    interaction.member?.user.id ?? 'none',
    bot.signer.publicKeyHex,
  ])
    expect(bot.log()).not.toContain(secret);
});
