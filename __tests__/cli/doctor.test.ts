import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { commands } from '../../commands/index.ts';
import { type DiscordDouble, startDiscordDouble } from '../../packages/discord-double/src/double.ts';
import { GUILD_ID } from '../../packages/discord-double/src/world.ts';
import { definitions } from '../../src/discord/definitions.ts';
import { exitCode } from '../../src/errors.ts';
import { closedPort, endPrograms, run } from '../helpers/program.ts';

let double: DiscordDouble | undefined;

afterEach(async () => {
  const written = await endPrograms();
  expect(written).not.toContain('double.secret');
  await double?.stop();
  expect(double?.faults ?? []).toEqual([]);
  double = undefined;
});

/** The doctor's lines, without the spaces between their parts. */
async function examine(
  options: Parameters<typeof startDiscordDouble>[0] = {},
  settings: Readonly<Record<string, string>> = {},
  prepare: (double: DiscordDouble) => void = (one) => one.commands.put(definitions(commands), undefined),
) {
  double = await startDiscordDouble(options);
  prepare(double);
  const all = { DISCORD_TOKEN: double.token, DISCORD_API_URL: double.url, ...settings };
  const { code, stdout, stderr } = await run([], all, '', 'doctor');
  expect(stderr).toBe('');
  return {
    code,
    lines: stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.trim().replace(/ {2,}/g, ' ')),
  };
}

const rawKey = () =>
  generateKeyPairSync('ed25519').publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');

test('a bot that is well gets a line for each check, and changes nothing at Discord', async () => {
  const key = rawKey();
  const { code, lines } = await examine(
    { application: { verify_key: key, interactions_endpoint_url: 'https://bot.example/interactions' } },
    { DISCORD_PUBLIC_KEY: key.toUpperCase(), HEALTH_PORT: `${await closedPort()}`, PORT: `${await closedPort()}` },
  );
  expect(lines.filter((line) => !line.startsWith('ok '))).toEqual([]);
  expect(lines.map((line) => line.split(' ').slice(1, 2).join())).toEqual(
    'settings,story,token,port,port,Discord,clock,public,interactions,install,intents,gateway,commands'.split(','),
  );
  expect(code).toBe(exitCode.ok);
  expect(double?.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
});

describe('what keeps the bot from running is the exit code', () => {
  test.each<[string, Parameters<typeof examine>, number, RegExp]>([
    ['a setting', [{}, { LOG_LEVEL: 'canary' }], exitCode.badSettings, /^fail settings .*LOG_LEVEL must be/m],
    ['the story', [{}, { STORY: 'canary' }], exitCode.brokenStory, /^fail story .*has no such folder/m],
    [
      'the token',
      [{}, { DISCORD_TOKEN: `${'a'.repeat(24)}.bbbbbb.${'c'.repeat(27)}` }],
      exitCode.wrongToken,
      /^fail token .*\n→ /m,
    ],
    [
      'nobody there',
      [{}, { DISCORD_API_URL: 'http://127.0.0.1:9/api' }],
      exitCode.unavailable,
      /^fail Discord .*127\.0\.0\.1:9/m,
    ],
    [
      'the public key',
      [{}, { DISCORD_PUBLIC_KEY: 'ab'.repeat(32) }],
      exitCode.badSettings,
      /^fail public key is that of another/m,
    ],
    [
      'interactions that go elsewhere',
      [{ application: { interactions_endpoint_url: 'https://bot.example/' } }],
      exitCode.badSettings,
      /^fail interactions .*npm start.*\n→ Empty "Interactions Endpoint URL"/m,
    ],
    [
      'the first of several',
      [{}, { STORY: 'canary', DISCORD_TOKEN: 'canary' }],
      exitCode.brokenStory,
      /^fail story[\s\S]*^warn token .*does not look like[\s\S]*^fail token/m,
    ],
  ])('%s', async (_, [options, settings], expected, text) => {
    const { code, lines } = await examine(options, settings);
    expect(lines.join('\n')).toMatch(text);
    expect(lines.join('\n')).not.toContain('cccccc');
    expect(code).toBe(expected);
  });
});

describe('what is merely odd is told, and is no failure', () => {
  const nothing = () => {};
  test.each<[string, Parameters<typeof examine>, RegExp]>([
    ['no commands yet', [{}, {}, nothing], /^warn commands not registered\n→ .*npm run register/m],
    [
      'other commands',
      [{}, {}, (one) => one.commands.put(definitions(commands.slice(1)), undefined)],
      /^warn commands differ/m,
    ],
    [
      'commands everywhere and in one server',
      [
        {},
        { DISCORD_GUILD_ID: GUILD_ID },
        (one) => {
          for (const guild of [undefined, GUILD_ID]) one.commands.put(definitions(commands), guild);
        },
      ],
      /^ok commands up to date\nwarn commands exist everywhere as well/m,
    ],
    [
      'commands left in a server',
      [{ guilds: [GUILD_ID] }, {}, (one) => one.commands.put(definitions(commands), GUILD_ID)],
      /^warn commands exist a second time in 1 server\(s\).*\n→ .*--clear-guild/m,
    ],
    ['a privileged intent', [{ application: { flags: (1 << 18) as never } }], /^warn intents/m],
    [
      'only one way to install',
      [{ application: { integration_types_config: { 0: {} } } }],
      /^warn install User Install is off/m,
    ],
  ])('%s', async (_, call, text) => {
    const { code, lines } = await examine(...call);
    expect(lines.join('\n')).toMatch(text);
    expect(lines.join('\n')).not.toContain(GUILD_ID);
    expect(code).toBe(exitCode.ok);
  });

  test('no token', async () => {
    const { code, lines } = await examine({}, { DISCORD_TOKEN: '' });
    expect(lines).toContain('warn token DISCORD_TOKEN is not set');
    expect(code).toBe(exitCode.ok);
    expect(double?.requests).toEqual([]);
  });

  test('a port in use', async () => {
    const port = await closedPort();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', () => resolve()));
    const { code, lines } = await examine({}, { HEALTH_PORT: `${port}` });
    other.close();
    expect(lines.join('\n')).toMatch(/^warn port HEALTH_PORT \d+ is in use on 127\.0\.0\.1$/m);
    expect(code).toBe(exitCode.ok);
  });
});

test('npm run register -- --clear-guild takes the commands of one server away, and no others', async () => {
  double = await startDiscordDouble();
  for (const guild of [undefined, GUILD_ID]) double.commands.put(definitions(commands), guild);
  const settings = { DISCORD_TOKEN: double.token, DISCORD_API_URL: double.url };
  const { code, stdout } = await run(['--clear-guild', GUILD_ID], settings, '', 'register');
  expect([code, stdout]).toEqual([exitCode.ok, 'the server has no commands of its own any more\n']);
  expect(double.commands.list(GUILD_ID)).toEqual([]);
  expect(double.commands.list(undefined)).toHaveLength(definitions(commands).length);
  expect((await run(['--clear-guild'], settings, '', 'register')).code).toBe(exitCode.usage);
});
