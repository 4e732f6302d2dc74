import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type DiscordDouble, startDiscordDouble } from '../../packages/discord-double/src/double.ts';
import { createSigner } from '../../packages/discord-double/src/signer.ts';
import { exitCode } from '../../src/errors.ts';
import { closedPort, endPrograms, run, startProgram } from '../helpers/program.ts';
import { copyOfProject, type Project } from '../helpers/project.ts';
import { root } from '../helpers/root.ts';
import { temporaryFolder } from '../helpers/story-files.ts';

// Each starts several programs.
jest.setTimeout(90_000);

let double: DiscordDouble;
let project: Project;

beforeEach(async () => {
  double = await startDiscordDouble();
  project = copyOfProject();
});

afterEach(async () => {
  await endPrograms();
  await double.stop();
});

const morvik = { STORY: 'morvik-2031' };
const gateway = () => ({ ...morvik, DISCORD_TOKEN: double.token, DISCORD_API_URL: double.url });
const http = async () => ({
  ...morvik,
  DISCORD_PUBLIC_KEY: createSigner().publicKeyHex,
  HOST: '127.0.0.1',
  PORT: `${await closedPort()}`,
});

describe('an error before the bot answers ends it with code 70', () => {
  /** A module that is loaded before the program. */
  function preload(source: string): Readonly<Record<string, string>> {
    const file = join(temporaryFolder(), 'preload.cjs');
    writeFileSync(file, source);
    return { NODE_OPTIONS: `--require ${file}` };
  }

  const throwsWhileStarting = `const timer = setInterval(() => {
    if (process.listenerCount('uncaughtException') === 0) return;
    clearInterval(timer);
    throw new Error('odd');
  });`;

  const losesItsWork = "require('node:worker_threads').Worker = class { once() {} on() {} terminate() {} };";

  test.each(['start', 'serve'] as const)('%s, outside of every handler', async (command) => {
    const settings = command === 'start' ? gateway() : await http();
    const { code, stdout } = await run(
      [],
      { ...settings, ...preload(throwsWhileStarting) },
      '',
      command,
      project.folder,
    );
    expect(code).toBe(exitCode.internal);
    expect(stdout).toContain('the start has failed');
  });

  test('serve, where nothing is left that could go on', async () => {
    const settings = { ...(await http()), ...preload(losesItsWork) };
    const { code, stderr } = await run([], settings, '', 'serve', project.folder);
    expect(code).toBe(exitCode.internal);
    expect(stderr).toMatch(/^[^\n]+\n$/);
  });
});

describe.each(['story', 'indexes'])('what the build made of a story, its %s damaged', (part) => {
  const file = () => join(project.folder, 'dist/kept', `morvik-2031.${part}`);

  test.each<[string, (file: string) => void]>([
    ['cut off', (path) => truncateSync(path, 1000)],
    [
      'with a bit flipped',
      (path) => {
        const bytes = readFileSync(path);
        bytes.writeUInt8(bytes.readUInt8(bytes.length - 5000) ^ 1, bytes.length - 5000);
        writeFileSync(path, bytes);
      },
    ],
  ])('%s, is said once and made anew', async (_, damage) => {
    const first = startProgram([], await http(), 'serve', project.folder);
    await first.wrote('answering interactions');
    first.signal('SIGKILL');
    await first.ended;
    expect(first.stdout).not.toContain('damaged');
    const sound = readFileSync(file());

    damage(file());
    const { code, stdout, stderr } = await run(['/ask who won in morvik'], morvik, '', 'start', project.folder);
    expect([code, stdout]).toEqual([exitCode.ok, expect.stringContaining('Tornquist')]);
    expect(stderr.match(/is damaged, and is made anew/g)).toHaveLength(1);

    const again = startProgram([], await http(), 'serve', project.folder);
    await again.wrote('answering interactions');
    expect(again.stdout.match(/"level":"info".*is damaged, and is made anew/g)).toHaveLength(1);
    expect(readFileSync(file()).equals(sound)).toBe(true);
  });
});

describe('a folder with spaces, brackets, marks and accents in its name', () => {
  test('is as good as any other, also for pictures and for npm', () => {
    const folder = join(temporaryFolder(), 'à [1] !x (2) %20 #é');
    cpSync(project.folder, folder, { recursive: true, filter: (path) => !path.endsWith('node_modules') });
    cpSync(join(root, 'scripts'), join(folder, 'scripts'), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const env = { PATH: process.env.PATH ?? '', HOME: folder, STORY: 'morvik-2031' };
    const args = ['start', '--silent', '--', '--save-pictures', 'pictures', '/result morvik'];
    expect(execFileSync('npm', args, { cwd: folder, env, encoding: 'utf8' })).toContain('Tornquist');
    expect(readdirSync(join(folder, 'pictures'))).toHaveLength(1);
  });
});

test('without a build npm start says what to run, without a stack', () => {
  const folder = temporaryFolder();
  for (const part of ['package.json', 'scripts']) cpSync(join(root, part), join(folder, part), { recursive: true });
  const env = { PATH: process.env.PATH ?? '', HOME: folder };
  const { status, stderr } = spawnSync('npm', ['start', '--silent'], { cwd: folder, env, encoding: 'utf8' });
  expect(status).toBe(exitCode.badSettings);
  expect(stderr).toMatch(/^The project is not built: run "npm run build".*\n$/);
});

test('an installation for production is no failure, and says that nothing was built', () => {
  const folder = temporaryFolder();
  for (const part of ['package.json', 'scripts']) cpSync(join(root, part), join(folder, part), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  const env = { PATH: process.env.PATH ?? '', HOME: folder, NODE_ENV: 'production' };
  const { status, stdout } = spawnSync('npm', ['run', 'prepare', '--silent'], { cwd: folder, env, encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Not built: typescript and esbuild are left out/);
});
