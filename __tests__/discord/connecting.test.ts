import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type DiscordDouble, startDiscordDouble } from '../../packages/discord-double/src/double.ts';
import { FewerLines } from '../../src/discord/fewer-lines.ts';
import { waitBeforeLogin } from '../../src/discord/login-back-off.ts';
import { exitCode } from '../../src/errors.ts';
import { type Bot, startBot } from '../helpers/bot.ts';
import { calais } from '../helpers/context.ts';

const context = calais();
let double: DiscordDouble;

beforeEach(async () => {
  double = await startDiscordDouble();
});

afterEach(async () => {
  await double.stop();
  expect(double.faults).toEqual([]);
});

const closeCodes: [code: number, exit: number, says: RegExp][] = [
  [4004, exitCode.wrongToken, /DISCORD_TOKEN/],
  [4010, exitCode.badSettings, /shard/],
  [4011, exitCode.badSettings, /shards/],
  [4012, exitCode.badSettings, /version/],
  [4013, exitCode.badSettings, /intents/],
  [4014, exitCode.badSettings, /intents/],
];

describe.each(closeCodes)(
  'the close code %d ends the bot with the exit code %d, and says what to mend',
  (code, exit, says) => {
    test('at the start', async () => {
      double.refuseLogins(code);
      const error = { code: exit, message: expect.stringMatching(says) };
      await expect(startBot(double, context)).rejects.toMatchObject(error);
      expect(double.identifies).toHaveLength(1);
    });

    test('later', async () => {
      const bot = await startBot(double, context);
      double.closeConnections(code);
      expect(await bot.lost).toBe(exit);
      expect(bot.log()).toMatch(says);
      await bot.gateway.stop();
    });
  },
);

test('a bot that does not get online says what it waits for', async () => {
  /** Whom it waits for, until that is mended. */
  async function saidWhileStarting(own: DiscordDouble, recover: () => void): Promise<string> {
    const lines: string[] = [];
    const starting = startBot(own, context, { lines });
    while (!lines.join('').includes('not online yet')) await setTimeout(50);
    recover();
    const bot: Bot = await starting;
    await bot.gateway.stop();
    await own.stop();
    return lines.filter((line) => line.includes('not online yet')).join('');
  }

  const [closing, silent, limited] = await Promise.all([
    startDiscordDouble(),
    startDiscordDouble(),
    startDiscordDouble(),
  ]);
  closing.refuseLogins(4000);
  silent.greet(false);
  limited.failNext({ path: /gateway/, status: 429, retryAfter: 8 });
  const said = await Promise.all([
    saidWhileStarting(closing, () => closing.refuseLogins(undefined)),
    saidWhileStarting(silent, () => {
      silent.greet(true);
      silent.dropConnections();
    }),
    saidWhileStarting(limited, () => undefined),
  ]);
  expect(said).toEqual([
    expect.stringContaining('with 4000'),
    expect.stringContaining('HELLO'),
    expect.stringContaining('429'),
  ]);
}, 40_000);

test('logins that fail all day are fewer than Discord allows, and the first three do not wait', () => {
  const logins: number[] = [];
  let now = 0;
  while (now < 86_400_000) {
    logins.push(now);
    now += 500;
    now += waitBeforeLogin(logins, now);
  }
  expect(logins.slice(0, 3)).toEqual([0, 500, 1000]);
  expect(logins.length).toBeLessThan(300);
});

test('an outage of ten minutes, tried twice a second, is logged in fewer than ten lines, and the next one at once', () => {
  const losses = new FewerLines();
  const logged = Array.from({ length: 1200 }, (_, index) => losses.take(index * 500)).filter(
    (one) => one !== undefined,
  );
  expect(logged.length).toBeLessThan(10);
  expect(logged.reduce((sum, leftOut) => sum + leftOut, logged.length)).toBeGreaterThan(600);
  losses.reset();
  expect(losses.take(600_000)).toBe(0);
});
