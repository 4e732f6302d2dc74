import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { exitCode } from '../../src/errors.ts';
import { textOf } from '../helpers/components.ts';
import { type DiscordDouble, startDiscordDouble } from '../helpers/discord/double.ts';
import { slash } from '../helpers/discord/interactions.ts';
import { guildOfShard } from '../helpers/discord/world.ts';
import { figure, HealthPort } from '../helpers/health.ts';
import { closedPort, endPrograms, startProgram } from '../helpers/program.ts';

let double: DiscordDouble;
let health: HealthPort;

beforeEach(async () => {
  double = await startDiscordDouble({ shards: 3 });
  health = await HealthPort.free();
});

afterEach(async () => {
  await endPrograms();
  await double.stop();
  expect(double.faults).toEqual([]);
});

function start(more: Readonly<Record<string, string>> = {}) {
  return startProgram([], {
    DISCORD_TOKEN: double.token,
    DISCORD_API_URL: double.url,
    SHARD_PROCESSES: '2',
    ...health.settings,
    ...more,
  });
}

async function askOnShard(id: number): Promise<void> {
  const asked = { ...slash('result', { place: 'calais' }), guild_id: guildOfShard(id, 3) };
  double.interact(asked);
  expect(textOf(await double.reply(asked.id))).toContain('55.13');
}

const answered = 'scrutin_interactions_total{transport="gateway",kind="command",command="result",outcome="answered"}';

const loaded = 'scrutin_story_loads_total{outcome="loaded"}';

const slow = 60_000;

describe('several processes', () => {
  test(
    'divide the shards, register once, sum their figures, take the story anew, and finish their replies at the end',
    async () => {
      const program = start();
      expect(await health.until('/readyz', 503)).toMatch(/^not ready: /);
      await health.until('/readyz', 200);
      expect(double.identifies.map(({ shard }) => shard).sort()).toEqual([
        [0, 3],
        [1, 3],
        [2, 3],
      ]);
      for (const id of [0, 1, 2]) await askOnShard(id);
      let text = await health.text('/metrics');
      // Discord has the answer a moment before the bot knows that it has.
      while (figure(text, answered) !== 3) text = await health.text('/metrics');
      for (const id of [0, 1, 2]) expect(figure(text, `scrutin_gateway_shard_ready{shard="${id}"}`)).toBe(1);

      expect(figure(text, loaded)).toBe(2);
      program.signal('SIGHUP');
      while (figure(text, loaded) !== 4) text = await health.text('/metrics');
      for (const id of [0, 1, 2]) await askOnShard(id);

      double.failNext({ method: 'POST', path: /callback/, delay: 1_500, times: 2 });
      await Promise.all([0, 2].map(askOnShard));
      program.signal('SIGTERM');
      const { code, stdout } = await program.ended;
      expect(code).toBe(exitCode.ok);
      expect(stdout).not.toContain('could not be delivered');
      expect(stdout.match(/commands (?:registered|up to date)/g)).toEqual(['commands registered']);
      expect(double.connections).toBe(0);
    },
    slow,
  );

  test(
    'end with the one that started them, however it ends',
    async () => {
      const program = start();
      await health.until('/readyz', 200);
      program.signal('SIGKILL');
      await double.until(() => double.connections === 0);
    },
    slow,
  );

  test(
    'are started again where they ended for a passing cause, and all end where a person must mend it',
    async () => {
      const program = start();
      await health.until('/readyz', 200);
      for (let count = 0; count < 20; count += 1) double.dispatch('GUILD_CREATE', null);
      await program.wrote('a process has ended and is started again');
      await health.until('/readyz', 503);
      await health.until('/readyz', 200);
      for (const id of [0, 1, 2]) await askOnShard(id);

      double.closeConnections(4004);
      const { code, stdout } = await program.ended;
      expect(code).toBe(exitCode.wrongToken);
      expect(stdout).toContain('starting it again would not help');
      expect(double.connections).toBe(0);
    },
    slow,
  );
});

describe('processes that cannot be started', () => {
  test('because of the token: one line and its code', async () => {
    const { code, stderr } = await start({ DISCORD_TOKEN: 'MTEwMDAwMDAwMDAwMDAwMDAwMQ.wrong.token' }).ended;
    expect([code, stderr]).toEqual([exitCode.wrongToken, expect.stringMatching(/^[^\n]*DISCORD_TOKEN[^\n]*\n$/)]);
  });

  test('because nobody is there: one line and its code', async () => {
    const url = `http://127.0.0.1:${await closedPort()}/api`;
    const { code, stderr } = await start({ DISCORD_API_URL: url }).ended;
    expect([code, stderr]).toEqual([exitCode.unavailable, expect.stringContaining(url)]);
  });

  test('because of the story: its code', async () => {
    expect((await start({ STORY: 'canary' }).ended).code).toBe(exitCode.brokenStory);
  });
});
