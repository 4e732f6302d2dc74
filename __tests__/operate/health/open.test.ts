import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type DiscordDouble, startDiscordDouble } from '../../../packages/discord-double/src/double.ts';
import { slash } from '../../../packages/discord-double/src/interactions.ts';
import { GUILD_ID } from '../../../packages/discord-double/src/world.ts';
import { exitCode } from '../../../src/errors.ts';
import { figure, HealthPort } from '../../helpers/health.ts';
import { endPrograms, startProgram } from '../../helpers/program.ts';

let double: DiscordDouble;
let health: HealthPort;

beforeEach(async () => {
  double = await startDiscordDouble();
  health = await HealthPort.free();
});

afterEach(async () => {
  await endPrograms();
  await double.stop();
  expect(double.faults).toEqual([]);
});

const start = () => startProgram([], { DISCORD_TOKEN: double.token, DISCORD_API_URL: double.url, ...health.settings });

test('the bot is alive at once, ready when Discord is there, and not ready while it is lost', async () => {
  double.failNext({ path: /gateway/, delay: 1_500 });
  start();
  expect(await health.until('/readyz', 503)).toMatch(
    /^not ready: (?:no story yet, )?(?:no connection to Discord|not connected yet), no indexes yet\n$/,
  );
  expect((await health.get('/livez')).status).toBe(200);
  expect(await health.until('/readyz', 200)).toBe('ready\n');
  double.refuseConnections(true);
  expect(await health.until('/readyz', 503)).toBe('not ready: no connection to Discord\n');
  expect((await health.get('/livez')).status).toBe(200);
  double.refuseConnections(false);
  await health.until('/readyz', 200);
  expect(figure(await health.text('/metrics'), 'scrutin_gateway_reconnects_total')).toBeGreaterThan(0);
}, 30_000);

test('figures tell what was asked, and nobody who asked, where or what', async () => {
  const program = start();
  await health.until('/readyz', 200);
  for (const [name, options] of [
    ['result', { place: 'calais' }],
    ['result', { place: 'canary' }],
    ['canary', { canary: 'canary' }],
  ] as const) {
    const asked = slash(name, options);
    double.interact(asked);
    await double.reply(asked.id);
  }
  const counted = (text: string) => figure(text, 'scrutin_reply_seconds_count{transport="gateway",kind="command"}');
  let text = await health.text('/metrics');
  // Discord has the answer a moment before the bot knows that it has.
  while (counted(text) !== 3) text = await health.text('/metrics');
  expect(figure(text, 'scrutin_answers_total{command="result",status="exact"}')).toBe(1);
  expect(figure(text, 'scrutin_answers_total{command="result",status="not_in_story"}')).toBe(1);
  expect(figure(text, 'scrutin_answers_total{command="unknown",status="error"}')).toBe(1);
  expect(figure(text, 'scrutin_gateway_shard_ready{shard="0"}')).toBe(1);
  expect(figure(text, 'scrutin_discord_responses_total{status="204"}')).toBeGreaterThan(0);
  expect(text).not.toMatch(/canary/);
  expect(text).not.toContain(GUILD_ID);
  expect(text).not.toMatch(/\d{17,20}"/);
  expect(text).not.toContain(double.token);
  program.signal('SIGTERM');
  expect((await program.ended).code).toBe(exitCode.ok);
});
