import { afterEach, describe, expect, test } from '@jest/globals';
import { exitCode } from '../../src/errors.ts';
import { mostText } from '../../src/render/limits.ts';
import { endPrograms, run, startProgram } from '../helpers/program.ts';
import { broken } from '../helpers/story-files.ts';

const secret = 'MTEwMDAwMDAwMDAwMDAwMDAwMQ.canary.in-every-setting-test';

afterEach(async () => {
  expect(await endPrograms()).not.toContain(secret);
});

describe('one line', () => {
  test('is answered with figures, and the program ends well', async () => {
    const { code, stdout, stderr } = await run(['/result calais']);
    expect(code).toBe(exitCode.ok);
    expect(stdout).toContain('55.13%');
    expect(stdout).not.toContain('\u001b[');
    expect(stderr).toBe('');
  });

  test('is answered though a token is set: the bot does not go online for it', async () => {
    const { code, stdout } = await run(['/result calais'], { DISCORD_TOKEN: secret });
    expect(code).toBe(exitCode.ok);
    expect(stdout).toContain('55.13%');
  });

  test('is answered from a story that lies elsewhere, and one that is not there is named', async () => {
    const elsewhere = broken({});
    const { code, stdout } = await run(['/who okkel'], { STORY: elsewhere });
    expect(code).toBe(exitCode.ok);
    expect(stdout).toContain('Bram Okkel');
    const missing = await run(['/who okkel'], { STORY: `${elsewhere}/none` });
    expect(missing).toMatchObject({ code: exitCode.brokenStory, stdout: '' });
    expect(missing.stderr).toContain(`there is no folder ${elsewhere}/none`);
  });

  test('without a slash is a question', async () => {
    const { code, stdout } = await run(['--json', 'what about zeppelins?']);
    expect(code).toBe(exitCode.ok);
    expect(JSON.parse(stdout)).toMatchObject({ input: 'what about zeppelins?', status: 'not_in_story' });
  });

  test('as JSON is one object on one line', async () => {
    const { code, stdout } = await run(['--json', '/result calais']);
    expect(code).toBe(exitCode.ok);
    expect(stdout.trimEnd()).not.toContain('\n');
    const answer = JSON.parse(stdout);
    expect(Object.keys(answer)).toEqual(['input', 'status', 'text', 'message']);
    expect(answer).toMatchObject({ input: '/result calais', status: 'exact', text: expect.stringContaining('55.13%') });
    expect(answer.text.length).toBeLessThanOrEqual(mostText);
    expect(answer.message).toMatchObject({ allowed_mentions: { parse: [] }, components: [expect.anything()] });
  });

  test('is answered in the language that is asked for', async () => {
    const { code, stdout } = await run(['--locale', 'fr', '/result calais']);
    expect(code).toBe(exitCode.ok);
    expect(stdout).toMatch(/Calais\s: Xavier Bertrand vainqueur, 55,13\s%/);
  });

  test('is answered in the language of the system where none is asked for', async () => {
    expect((await run(['/result calais'], { LANG: 'fr_FR.UTF-8' })).stdout).toMatch(
      /Calais\s: Xavier Bertrand vainqueur/,
    );
  });

  test('that cannot be taken ends with the code of a wrong use', async () => {
    expect((await run(['/result'])).code).toBe(exitCode.usage);
  });
});

describe('a pipe', () => {
  test('is answered line by line, in order, empty lines left out', async () => {
    const { code, stdout } = await run(['--json'], {}, '/result calais\n\n/quote eugene\n/help');
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ input, status }) => [input, status])).toEqual([
      ['/result calais', 'exact'],
      ['/quote eugene', 'exact'],
      ['/help', 'exact'],
    ]);
    expect(code).toBe(exitCode.ok);
  });

  test('gets its answer while it is still open', async () => {
    const program = startProgram([]);
    program.type('/result calais\n');
    await program.wrote('55.13%');
    program.type('/quote eugene\n');
    await program.wrote('Eugène');
    program.endInput();
    expect((await program.ended).code).toBe(exitCode.ok);
  });
});

describe('a reader that has enough', () => {
  test('ends the program without a word', async () => {
    const program = startProgram([]);
    program.type('/result calais\n');
    await program.wrote('55.13%');
    program.closeOutput();
    for (let line = 0; line < 50; line += 1) program.type('/result calais\n');
    const { code, stderr } = await program.ended;
    expect([code, stderr]).toEqual([exitCode.brokenPipe, '']);
  });
});

describe('a command line that makes no sense', () => {
  test.each([
    ['an unknown language', ['--locale', 'xx', '/result calais']],
    ['an unknown flag', ['--fly']],
    ['a language left out', ['--locale']],
  ])('%s gives the usage on stderr, nothing on stdout, and code 64', async (_, args) => {
    const { code, stdout, stderr } = await run(args);
    expect(code).toBe(exitCode.usage);
    expect(stderr).toMatch(/Usage: npm start -- /);
    expect(stdout).toBe('');
  });
});

describe('what is wrong with the settings is one clear message', () => {
  test('a story that is not there: which there are', async () => {
    const { code, stdout, stderr } = await run(['/result calais'], { STORY: 'nope', DISCORD_TOKEN: secret });
    expect(code).toBe(exitCode.brokenStory);
    const telling = stderr.split('\n').filter((line) => line.includes('calais-2015'));
    expect(telling).toEqual([expect.stringContaining('nope')]);
    expect(stderr).not.toMatch(/^\s+at |\.json/m);
    expect(stdout).toBe('');
  });

  test('a level of the log that is none: the setting is named, no value is shown', async () => {
    const { code, stdout, stderr } = await run([], { LOG_LEVEL: 'loud', DISCORD_TOKEN: secret });
    expect(code).toBe(exitCode.badSettings);
    expect(stderr).toContain('LOG_LEVEL');
    expect(stderr).not.toMatch(/loud|canary/);
    expect(stderr.trimEnd()).not.toContain('\n');
    expect(stdout).toBe('');
  });
});
