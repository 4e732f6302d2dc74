import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type DiscordDouble, startDiscordDouble } from '../../packages/discord-double/src/double.ts';
import { slash } from '../../packages/discord-double/src/interactions.ts';
import { guildOfShard } from '../../packages/discord-double/src/world.ts';
import { type Bot, startBot } from '../helpers/bot.ts';
import { textOf } from '../helpers/components.ts';
import { calais } from '../helpers/context.ts';

let double: DiscordDouble;
let bot: Bot;

beforeEach(async () => {
  double = await startDiscordDouble({ shards: 3 });
  bot = await startBot(double, calais());
});

afterEach(async () => {
  await bot.gateway.stop();
  await double.stop();
  expect(double.faults).toEqual([]);
});

async function askOnShard(id: number): Promise<string> {
  const asked = { ...slash('result', { place: 'calais' }), guild_id: guildOfShard(id, 3) };
  double.interact(asked);
  return textOf(await double.reply(asked.id));
}

test('a bot runs as many shards as Discord recommends, answers on each, and registers once', async () => {
  expect(double.identifies.map(({ shard }) => shard).sort()).toEqual([
    [0, 3],
    [1, 3],
    [2, 3],
  ]);
  for (const id of [0, 1, 2]) expect(await askOnShard(id)).toContain('55.13');
  expect(bot.gateway.shards().map(({ id, ready }) => [id, ready])).toEqual([
    [0, true],
    [1, true],
    [2, true],
  ]);
  expect(double.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
});

test('a connection that is lost is seen, and the others go on', async () => {
  double.refuseConnections(true);
  while (bot.gateway.shards().some(({ ready }) => ready)) await setTimeout(10);
  double.refuseConnections(false);
  await double.until(() => double.connections === 3, { timeout: 20_000 });
  for (const id of [0, 1, 2]) expect(await askOnShard(id)).toContain('55.13');
});

test('nothing is kept of the servers that Discord tells of', async () => {
  const kept = double.requests.length;
  double.dispatch('GUILD_CREATE', {
    id: guildOfShard(0, 3),
    name: 'canary',
    channels: [{ id: guildOfShard(1, 3), type: 0, name: 'canary' }],
    roles: [],
    members: [],
    emojis: [],
    stickers: [],
  });
  expect(await askOnShard(0)).toContain('55.13');
  expect(double.requests).toHaveLength(kept + 1);
});
