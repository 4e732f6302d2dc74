import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type DiscordDouble, startDiscordDouble } from '../../packages/discord-double/src/double.ts';
import { createSigner } from '../../packages/discord-double/src/signer.ts';
import { HealthPort } from '../helpers/health.ts';
import { closedPort } from '../helpers/program.ts';
import { root } from '../helpers/root.ts';
import { temporaryFolder } from '../helpers/story-files.ts';

let double: DiscordDouble;
let health: HealthPort;
let npm: ChildProcess | undefined;

beforeEach(async () => {
  double = await startDiscordDouble();
  health = await HealthPort.free();
});

afterEach(async () => {
  // All of its group, so that a test that fails leaves nothing behind.
  if (npm?.pid !== undefined && (await isAlive())) process.kill(-npm.pid, 'SIGKILL');
  await double.stop();
});

const isAlive = () =>
  health.get('/livez').then(
    ({ ok }) => ok,
    () => false,
  );

/** npm itself, as a group of its own, as a terminal starts it. */
async function run(script: 'start' | 'serve'): Promise<ChildProcess> {
  const settings = {
    DISCORD_TOKEN: script === 'start' ? double.token : '',
    DISCORD_PUBLIC_KEY: createSigner().publicKeyHex,
    DISCORD_API_URL: double.url,
    HOST: '127.0.0.1',
    PORT: `${await closedPort()}`,
    ...health.settings,
  };
  const home = temporaryFolder();
  const quiet = { HOME: home, npm_config_cache: home, npm_config_update_notifier: 'false' };
  const env = { PATH: process.env.PATH, ...quiet, ...settings };
  npm = spawn('npm', ['run', script], { cwd: root, env, detached: true, stdio: 'ignore' });
  await health.until('/readyz', 200);
  return npm;
}

describe.each(['start', 'serve'] as const)('npm run %s', (script) => {
  test('passes SIGTERM on and ends after the bot, which ends well', async () => {
    const started = await run(script);
    const ended = once(started, 'exit');
    started.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect(await isAlive()).toBe(false);
  });

  test('takes a Ctrl+C, which reaches the bot from the terminal and from npm, for one', async () => {
    const started = await run(script);
    const ended = once(started, 'exit');
    process.kill(-(started.pid ?? 0), 'SIGINT');
    expect(await ended).toEqual([0, null]);
    expect(await isAlive()).toBe(false);
  });
});
