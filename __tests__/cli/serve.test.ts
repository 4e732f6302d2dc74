import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type DiscordDouble, startDiscordDouble } from '../../packages/discord-double/src/double.ts';
import { slash } from '../../packages/discord-double/src/interactions.ts';
import { createSigner, type Signer } from '../../packages/discord-double/src/signer.ts';
import { exitCode } from '../../src/errors.ts';
import { textOf } from '../helpers/components.ts';
import { post, signed } from '../helpers/http.ts';
import { closedPort, endPrograms, type Program, startProgram } from '../helpers/program.ts';

let double: DiscordDouble;
let signer: Signer;
let port: number;
let secrets: string[];
let inTheWay: Server | undefined;

beforeEach(async () => {
  double = await startDiscordDouble();
  signer = createSigner();
  port = await closedPort();
  secrets = [double.token];
  inTheWay = undefined;
});

afterEach(async () => {
  const written = await endPrograms();
  inTheWay?.close();
  await double.stop();
  for (const secret of secrets) expect(written).not.toContain(secret);
  expect(double.faults).toEqual([]);
});

type Settings = Readonly<Record<string, string>>;

const settingsOf = (more: Settings = {}) => ({
  DISCORD_PUBLIC_KEY: signer.publicKeyHex,
  DISCORD_API_URL: double.url,
  HOST: '127.0.0.1',
  PORT: String(port),
  LOG_LEVEL: 'trace',
  ...more,
});

const register = (more: Settings = {}) =>
  startProgram([], { DISCORD_TOKEN: double.token, DISCORD_API_URL: double.url, ...more }, 'register').ended;

async function serving(more?: Settings): Promise<Program> {
  const program = startProgram([], settingsOf(more), 'serve');
  await program.wrote('answering interactions over HTTP');
  return program;
}

const target = () => ({ url: `http://127.0.0.1:${port}/interactions`, signer });

async function expectAnswer(): Promise<void> {
  const asked = slash('result', { place: 'my words are calais' });
  secrets.push(asked.token, 'my words');
  const { response } = await post(target(), asked);
  expect(textOf(response)).toContain('55.13');
}

describe('npm run serve', () => {
  test('answers without a token, shows no page, and a signal ends it well, though a connection is kept open', async () => {
    const program = await serving({ PICTURES: 'on' });
    await expectAnswer();
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);

    // What was refused is in the log, and not what it said.
    const asked = slash('result', { place: 'my words are calais' });
    secrets.push(asked.token);
    expect((await fetch(target().url, signed(createSigner(), asked))).status).toBe(401);
    await program.wrote('without a valid signature');

    program.signal('SIGTERM');
    expect((await program.ended).code).toBe(exitCode.ok);
    expect(double.requests).toEqual([]);
  });

  test('goes on answering where nobody reads the log any more', async () => {
    const program = await serving({ RATE_LIMIT: 'off' });
    program.closeOutput();
    for (let time = 0; time < 20; time += 1) await expectAnswer();
  });

  test('registers the commands where it has a token', async () => {
    const program = await serving({ DISCORD_TOKEN: double.token });
    await program.wrote('commands registered');
    await expectAnswer();
  });

  test('answers though the token is wrong, and says that nothing was registered', async () => {
    const token = 'MTEwMDAwMDAwMDAwMDAwMDAwMQ.wrong.token-that-nobody-may-see';
    secrets.push(token, 'nobody-may-see');
    const program = await serving({ DISCORD_TOKEN: token });
    await program.wrote('could not be registered');
    await expectAnswer();
  });

  test('shows readers a page beside Discord’s interactions, or alone, where it is told to', async () => {
    const both = await serving({ WEB: 'on' });
    await both.wrote('page is open');
    await expectAnswer();
    const page = () => fetch(`http://127.0.0.1:${port}/?q=/result+calais`).then((answer) => answer.text());
    expect(await page()).toContain('55.13%');
    both.signal('SIGKILL');
    await both.ended;
    const alone = startProgram([], settingsOf({ WEB: 'on', DISCORD_PUBLIC_KEY: '' }), 'serve');
    await alone.wrote('page is open');
    expect(await page()).toContain('55.13%');
    expect((await fetch(target().url, signed(signer, slash('about')))).status).toBe(404);
  });

  test('without a public key says which setting is lacking and where to find it', async () => {
    const { code, stderr } = await startProgram([], settingsOf({ DISCORD_PUBLIC_KEY: '' }), 'serve').ended;
    expect(code).toBe(exitCode.badSettings);
    expect(stderr).toMatch(/DISCORD_PUBLIC_KEY.*General Information/);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  test('with a port that is taken says which', async () => {
    inTheWay = createServer().listen(port, '127.0.0.1');
    await once(inTheWay, 'listening');
    const { code, stderr } = await startProgram([], settingsOf(), 'serve').ended;
    expect(code).toBe(exitCode.unavailable);
    expect(stderr).toContain(String(port));
    expect(stderr.trimEnd()).not.toContain('\n');
  });
});

describe('npm run register', () => {
  test('registers the commands once, and then finds them up to date', async () => {
    expect(await register()).toMatchObject({ code: exitCode.ok, stdout: 'commands registered\n' });
    expect(await register()).toMatchObject({ code: exitCode.ok, stdout: 'commands up to date\n' });
    expect(double.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  });

  test('says that a token is needed, or wrong', async () => {
    expect((await register({ DISCORD_TOKEN: '' })).code).toBe(exitCode.badSettings);
    const { code, stderr } = await register({ DISCORD_TOKEN: 'MTEwMDAwMDAwMDAwMDAwMDAwMQ.wrong.secret' });
    expect(code).toBe(exitCode.wrongToken);
    expect(stderr).toContain('DISCORD_TOKEN');
  });
});
