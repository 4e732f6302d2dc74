import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Client, Status } from 'discord.js';
import { type DiscordDouble, startDiscordDouble } from '../src/double.ts';
import { slash } from '../src/interactions.ts';
import { answerWith, loginSample, logout, text } from '../src/sample.ts';

const BODY = answerWith(text('Bonjour'));
let double: DiscordDouble;
let client: Client;

beforeEach(async () => {
  double = await startDiscordDouble({ heartbeatInterval: 100 });
  client = await loginSample(double, BODY);
});

afterEach(async () => {
  // A client that is destroyed before it has handled its READY reconnects and never ends.
  await double.until(() => client.ws.status === Status.Ready && double.connections === 1, { timeout: 5_000 });
  await logout();
  await double.stop();
});

async function isAnswered(interaction = slash('quote'), sent = false): Promise<void> {
  if (!sent) double.interact(interaction);
  expect(await double.reply(interaction.id, { timeout: 5_000 })).toEqual(BODY);
}

async function resumed(times = 1): Promise<void> {
  await double.until(() => double.resumes.length === times && double.connections === 1, { timeout: 5_000 });
  expect(double.identifies).toHaveLength(1);
}

describe('a connection', () => {
  test('that breaks is resumed at its own address, and what was missed is sent again', async () => {
    double.dropConnections();
    const missed = [slash('quote'), slash('result')];
    for (const interaction of missed) double.interact(interaction);
    for (const interaction of missed) await isAnswered(interaction, true);
    await resumed();
    expect(double.resumes[0]).toMatchObject({ seq: 1, url: '/resume?v=10&encoding=json' });
    expect(double.faults).toEqual([]);
  });

  test.each([4000, 4009])('closed with %d is resumed', async (code) => {
    double.closeConnections(code);
    await resumed();
    await isAnswered();
  });

  test('is resumed when Discord asks for a reconnect', async () => {
    double.requestReconnect();
    await resumed();
    await isAnswered();
  });

  test('is resumed on the spot when the session is only interrupted', async () => {
    double.invalidateSession(true);
    await resumed();
    await isAnswered();
  });

  test('begins anew when the session is lost', async () => {
    double.invalidateSession(false);
    await double.until(() => double.identifies.length === 2 && double.connections === 1, { timeout: 5_000 });
    expect(double.resumes).toEqual([]);
    await isAnswered();
  });

  test('is given up when heartbeats are not acknowledged', async () => {
    await double.until(() => double.heartbeats > 0);
    double.acknowledgeHeartbeats(false);
    await double.until(() => double.resumes.length > 0, { timeout: 5_000 });
    double.acknowledgeHeartbeats(true);
    await isAnswered();
  });

  test('comes back after an outage', async () => {
    double.refuseConnections(true);
    await expect(client.rest.get('/users/@me')).rejects.toThrow();
    await double.until(() => double.connections === 0);
    double.refuseConnections(false);
    await double.until(() => double.connections === 1, { timeout: 10_000 });
    await isAnswered();
  }, 15_000);
});

describe('an answer', () => {
  const callback = { method: 'POST', path: /\/callback$/ };
  const attempts = () => double.requests.filter(({ path }) => callback.path.test(path)).length;

  test.each([429, 500, 502])('that meets a %d is sent again', async (status) => {
    double.failNext({ ...callback, status, retryAfter: 0.05, times: 2 });
    await isAnswered();
    expect(attempts()).toBe(3);
    expect(double.faults).toEqual([]);
  });

  test('waits as long as a 429 says', async () => {
    double.failNext({ ...callback, status: 429, retryAfter: 0.3, global: true });
    const start = Date.now();
    await isAnswered();
    expect(Date.now() - start).toBeGreaterThanOrEqual(300);
  });

  test('is not sent again after a 403', async () => {
    double.failNext({ ...callback, status: 403 });
    const asked = slash('quote');
    double.interact(asked);
    await double.until(() => attempts() === 1);
    await expect(double.reply(asked.id, { timeout: 100 })).rejects.toThrow('in vain for the callback');
  });

  test('may take its time', async () => {
    double.failNext({ path: /^\/users\/@me$/, delay: 200 });
    const start = Date.now();
    expect(await client.rest.get('/users/@me')).toMatchObject({ username: 'scrutin' });
    expect(Date.now() - start).toBeGreaterThanOrEqual(195);
  });

  test('may be lost with its connection', async () => {
    double.failNext({ path: /^\/users\/@me$/, drop: true });
    // Outside jest discord.js tries again: it asks for `instanceof Error`, and jest's realm has an Error of its own.
    await expect(client.rest.get('/users/@me')).rejects.toMatchObject({ code: 'ECONNRESET' });
  });
});

test('a request that Discord does not know is a fault', async () => {
  await expect(client.rest.get('/nonsense')).rejects.toMatchObject({ status: 404, code: 0 });
  expect(double.unexpected).toHaveLength(1);
  expect(double.faults).toEqual([expect.stringContaining('GET /nonsense')]);
});
