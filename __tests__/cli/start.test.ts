import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type DiscordDouble, startDiscordDouble } from '../../packages/discord-double/src/double.ts';
import { createSigner } from '../../packages/discord-double/src/signer.ts';
import { exitCode } from '../../src/errors.ts';
import { closedPort, endPrograms, run, startProgram } from '../helpers/program.ts';
import { copyOfProject, type Project } from '../helpers/project.ts';
import { root } from '../helpers/root.ts';

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

/** Settings without those that the helper empties, as a shell without any would start the program. */
function bare(args: readonly string[], env: Readonly<Record<string, string>> = {}, folder = project.folder) {
  const path = { PATH: process.env.PATH ?? '' };
  return spawnSync(process.execPath, [join(folder, 'dist/src/bundle/main.js'), 'start', ...args], {
    cwd: folder,
    env: { ...path, ...env },
    input: '',
    encoding: 'utf8',
  });
}

describe('nothing to do is an error', () => {
  test('no token, no terminal and nothing on standard input: one line and code 78', async () => {
    for (const input of ['', '\n \n']) {
      const { code, stdout, stderr } = await run([], {}, input);
      expect([code, stdout]).toEqual([exitCode.badSettings, '']);
      expect(stderr).toMatch(/^DISCORD_TOKEN is not set.*\n$/);
    }
  });

  test('a token under another name is pointed out', async () => {
    const { code, stderr } = await run([], { DISCORD_TOKN: 'canary' });
    expect(code).toBe(exitCode.badSettings);
    expect(stderr).toMatch(/DISCORD_TOKN is not a setting; did you mean DISCORD_TOKEN\?/);
    expect(stderr).not.toContain('canary');
  });

  test('a .env that is a folder is named, by every command', async () => {
    mkdirSync(join(project.folder, '.env'));
    for (const command of ['start', 'serve', 'register', 'doctor'] as const) {
      const { code, stdout, stderr } = await run([], {}, '', command, project.folder);
      expect([command, code]).toEqual([command, exitCode.badSettings]);
      expect(stdout + stderr).toMatch(/\.env cannot be used: it is a folder/);
    }
  });

  test('a .env in UTF-16 is read', () => {
    writeFileSync(join(project.folder, '.env'), Buffer.from('\ufeffSTORY=canary\r\n', 'utf16le'));
    expect(bare(['/about'])).toMatchObject({ status: exitCode.brokenStory });
  });
});

describe('a setting of another command stops nothing', () => {
  const conda = { HOST: 'x86_64-conda-linux-gnu', PORT: 'tcp://10.0.0.1:80' };

  test('the terminal, the doctor, and registering', async () => {
    expect((await run(['/about'], { ...conda, HEALTH_PORT: 'canary' })).code).toBe(exitCode.ok);
    expect((await run([], { ...conda, ...gateway() }, '', 'register')).code).toBe(exitCode.ok);
    const { stdout } = await run([], { ...conda, ...gateway() }, '', 'doctor', project.folder);
    expect(stdout).toMatch(/^ok +settings +can be read$/m);
  });

  test('the gateway, which says what looks like a setting', async () => {
    const program = startProgram([], { ...conda, ...gateway(), LOGLEVEL: 'debug' }, 'start', project.folder);
    await program.wrote('commands registered');
    expect(program.stdout).toContain('LOGLEVEL is not a setting; did you mean LOG_LEVEL?');
  }, 60_000);

  test('but its own does', async () => {
    const { code, stderr } = await run([], { ...(await http()), ...conda }, '', 'serve');
    expect(code).toBe(exitCode.badSettings);
    expect(stderr).toMatch(/HOST must be an IP address; PORT must be/);
  });
});

test.each(['start', 'serve', 'register', 'doctor', 'story'] as const)(
  '%s answers --help with its usage and code 0',
  async (command) => {
    const { code, stdout, stderr } = await run(['--help'], { HOST: 'canary' }, '', command);
    expect([code, stderr]).toEqual([exitCode.ok, '']);
    expect(stdout).toMatch(new RegExp(`^Usage: npm (?:run )?${command}`));
  },
);

test('what is wrong with the words of a command line harms no terminal', async () => {
  const { code, stderr } = await run(['--\u001b[31m\u202e']);
  expect(code).toBe(exitCode.usage);
  expect(stderr).toContain('\\u001b[31m\\u202e');
  expect(stderr).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u);
});

test('JSON holds what was typed, written so that it harms no terminal', async () => {
  const typed = '/result \u009b31m \u202e \u2028 calais';
  const { stdout } = await run(['--json', typed]);
  expect(stdout).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}|\p{Zl}/u);
  expect(JSON.parse(stdout)).toMatchObject({ input: typed });
});

test('a password in the address of the API is not shown', async () => {
  const settings = { DISCORD_TOKEN: 'a.b.c', DISCORD_API_URL: `http://me:canary@127.0.0.1:${await closedPort()}/api` };
  const { code, stderr, stdout } = await run([], settings, '', 'register');
  expect(code).toBe(exitCode.unavailable);
  expect(stderr + stdout).not.toContain('canary');
});

test('the program is in ASCII, as which it is read', () => {
  const bytes = readFileSync(join(root, 'dist/src/bundle/program.js'));
  expect(bytes.findIndex((byte) => byte > 127)).toBe(-1);
});

describe('what never ends is not waited for', () => {
  test('a pipe in place of a file of the story', async () => {
    rmSync(join(project.story, 'people.json'));
    execFileSync('mkfifo', [join(project.story, 'people.json')]);
    const { code, stderr } = await run(['/about'], morvik, '', 'start', project.folder);
    expect(code).toBe(exitCode.brokenStory);
    expect(stderr).toContain('people.json: is not a file');
  });

  test('a folder for pictures where nobody can make one', async () => {
    const { code, stderr } = await run(['--save-pictures', '/proc/pictures/of/calais', '/about']);
    expect(code).toBe(exitCode.usage);
    expect(stderr).toContain('name another folder');
  });
});
