import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type DiscordDouble, startDiscordDouble } from '../../packages/discord-double/src/double.ts';
import { slash } from '../../packages/discord-double/src/interactions.ts';
import { exitCode } from '../../src/errors.ts';
import { textOf } from '../helpers/components.ts';
import { closedPort, endPrograms, type Program, startProgram } from '../helpers/program.ts';

let double: DiscordDouble;
let secrets: string[];

beforeEach(async () => {
  double = await startDiscordDouble();
  secrets = [double.token];
});

afterEach(async () => {
  const written = await endPrograms();
  await double.stop();
  for (const secret of secrets) expect(written).not.toContain(secret);
  expect(double.faults).toEqual([]);
});

/** The bot online, its commands registered, ready for signals. */
async function online(more: Readonly<Record<string, string>> = {}): Promise<Program> {
  const program = startProgram([], { DISCORD_TOKEN: double.token, DISCORD_API_URL: double.url, ...more });
  await program.wrote('commands registered');
  // Before, an answer on a busy machine may take longer than Discord waits for it.
  await program.wrote('online as');
  return program;
}

function interact(): ReturnType<typeof slash> {
  const asked = slash('result', { place: 'calais' });
  secrets.push(asked.token);
  double.interact(asked);
  return asked;
}

async function expectAnswer(): Promise<void> {
  expect(textOf(await double.reply(interact().id, { timeout: 3_000 }))).toContain('55.13');
}

const slow = 30_000;

describe('a signal', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    '%s: running replies are finished, and the program ends well',
    async (signal) => {
      const program = await online({ PICTURES: 'on' });
      await expectAnswer();
      // Less than what the bot waits for Discord before it sends an answer again.
      double.failNext({ method: 'POST', path: /callback/, delay: 1_000 });
      const asked = interact();
      await double.reply(asked.id);
      const start = Date.now();
      program.signal(signal);
      const { code, stdout } = await program.ended;
      expect(code).toBe(exitCode.ok);
      // The reply counts as given once Discord has taken it, which was slow.
      expect(Date.now() - start).toBeGreaterThan(300);
      expect(stdout).not.toContain('could not be delivered');
      expect(double.connections).toBe(0);
    },
    slow,
  );

  test(
    'that comes a second time ends the program at once, which says so',
    async () => {
      const program = await online();
      double.failNext({ method: 'POST', path: /callback/, delay: 5_000, times: 5 });
      await double.reply(interact().id);
      program.signal('SIGTERM');
      await program.wrote('stopping');
      // What comes sooner is taken for the same signal, passed on by npm.
      await setTimeout(600);
      program.signal('SIGTERM');
      const { code, stdout } = await program.ended;
      expect(code).toBe(143);
      expect(stdout).toContain('signalled again');
    },
    slow,
  );

  test(
    'during an outage ends the program well within 15 seconds',
    async () => {
      const program = await online();
      double.refuseConnections(true);
      await program.wrote('reconnecting');
      const start = Date.now();
      program.signal('SIGTERM');
      expect((await program.ended).code).toBe(exitCode.ok);
      expect(Date.now() - start).toBeLessThan(15_000);
    },
    slow,
  );
});

test(
  'under load a signal leaves no reply half sent',
  async () => {
    const program = await online();
    await expectAnswer();
    double.failNext({ method: 'POST', path: /callback/, delay: 300, times: 200 });
    const asked = Array.from({ length: 100 }, interact);
    await double.until(() => double.requests.filter(({ path }) => path.includes('callback')).length > 10);
    program.signal('SIGTERM');
    const { code, stdout } = await program.ended;
    expect(code).toBe(exitCode.ok);
    expect(stdout).not.toContain('could not be delivered');
    const answered = double.requests.filter(({ path }) => path.includes('callback'));
    expect(new Set(answered.map(({ path }) => path)).size).toBe(answered.length);
    expect(answered.length).toBeLessThanOrEqual(asked.length + 1);
  },
  slow,
);

describe('a bot that cannot go online says why in one line', () => {
  test('a wrong token: which setting to look at', async () => {
    const token = 'MTEwMDAwMDAwMDAwMDAwMDAwMQ.wrong.token-that-nobody-may-see';
    secrets.push(token, 'nobody-may-see');
    const { code, stderr } = await startProgram([], { DISCORD_TOKEN: token, DISCORD_API_URL: double.url }).ended;
    expect(code).toBe(exitCode.wrongToken);
    expect(stderr).toContain('DISCORD_TOKEN');
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  test(
    'nobody at the address: which address',
    async () => {
      const url = `http://127.0.0.1:${await closedPort()}/api`;
      const { code, stderr } = await startProgram([], { DISCORD_TOKEN: double.token, DISCORD_API_URL: url }).ended;
      expect(code).toBe(exitCode.unavailable);
      expect(stderr).toContain(url);
      expect(stderr.trimEnd()).not.toContain('\n');
    },
    slow,
  );

  test('a token that is withdrawn later: the code of a wrong token', async () => {
    const program = await online();
    double.closeConnections(4004);
    expect((await program.ended).code).toBe(exitCode.wrongToken);
  });
});

describe('what goes wrong while it is online', () => {
  test(
    'a broken connection, and payloads that throw inside of discord.js: the next interaction is answered',
    async () => {
      const program = await online();
      double.failNext({ method: 'POST', path: /callback/, drop: true });
      await expectAnswer();

      // Kept from it where they are interactions, however odd.
      for (const data of [null, { id: '1', token: 'x', type: 2 }]) double.dispatch('INTERACTION_CREATE', data);
      await expectAnswer();
      expect(program.stdout).not.toContain('an error outside of every handler');

      for (const data of [null, { id: '1', channels: 7, members: 'x', roles: {} }]) {
        const before = program.stdout.split('an error outside of every handler').length;
        double.dispatch('GUILD_CREATE', data);
        while (program.stdout.split('an error outside of every handler').length === before) await setTimeout(20);
        await expectAnswer();
      }
      program.signal('SIGTERM');
      expect((await program.ended).code).toBe(exitCode.ok);
    },
    slow,
  );

  test('payloads that throw again and again end the bot with a code of its own, for a clean start', async () => {
    const program = await online();
    for (let count = 0; count < 20; count += 1) double.dispatch('GUILD_CREATE', null);
    const { code, stdout } = await program.ended;
    expect(code).toBe(exitCode.internal);
    expect(stdout).toContain('too many errors');
  });
});
