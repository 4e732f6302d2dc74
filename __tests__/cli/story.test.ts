import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { runStory, runStoryTool } from '../../src/cli/story.ts';
import { StartError } from '../../src/errors.ts';
import { exitCodeOf } from '../../src/operate/exit.ts';
import { broken, type Change, copyVocabulary, morvikArticle, set, temporaryFolder } from '../helpers/story-files.ts';

let printed = '';
let complained = '';

beforeEach(() => {
  printed = '';
  complained = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    printed += String(chunk);
    return true;
  });
  jest.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    complained += String(chunk);
    return true;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
});

/** A project with these stories in its data folder. */
function projectWith(stories: Readonly<Record<string, Readonly<Record<string, Change>>>>): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'data'));
  copyVocabulary(folder);
  for (const [name, changes] of Object.entries(stories)) broken(changes, join(folder, 'data', name));
  return folder;
}

const sound = {};
const wrong = { 'people.json': set(['osk-varn', 'memberOf'], ['nobody']) };

describe('check', () => {
  test('is content with sound stories and counts their records', () => {
    expect(runStoryTool(['check'], projectWith({ one: sound, two: sound }))).toBe(0);
    expect(printed).toMatch(
      /^one: 10 people, 6 places, 5 organizations, 8 results, 7 quotes, 15 facts, 2 gaps, 5 moments in time, no fault\ntwo: /,
    );
  });

  test('fails for one broken story and still checks the others', () => {
    expect(runStoryTool(['check'], projectWith({ a: wrong, b: sound, c: wrong }))).toBe(1);
    expect(printed).toMatch(
      /^The story a cannot be used: [\s\S]*osk-varn[\s\S]*\nb: .*no fault\nThe story c cannot be used/,
    );
  });

  test('takes one story alone when it is named', () => {
    const folder = projectWith({ a: wrong, b: sound });
    expect(runStoryTool(['check', '--story', 'b'], folder)).toBe(0);
    expect(runStoryTool(['check', '--story', 'a'], folder)).toBe(1);
    expect(runStoryTool(['check', '--story', 'missing'], folder)).toBe(1);
    expect(runStoryTool(['check', 'b'], folder)).toBe(0);
    expect(runStoryTool(['check', 'a'], folder)).toBe(1);
    expect(runStoryTool(['check', 'missing'], folder)).toBe(1);
    const elsewhere = projectWith({ away: sound });
    expect(runStoryTool(['check', join(elsewhere, 'data/away')], folder)).toBe(0);
  });
});

describe('check renders every message and tells what Discord would refuse', () => {
  const printedOf = (changes: Readonly<Record<string, Change>>) => {
    expect(runStoryTool(['check'], projectWith({ one: changes }))).toBe(1);
    return printed;
  };

  test('words that are longer than a message, with their record, once for each language', () => {
    const words = 'two umbrellas '.repeat(300).trim();
    const lines = printedOf({ 'quotes.json': set(['umbrellas', 'exact'], [words]) }).split('\n');
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^ {2}quotes\.json, umbrellas: the message of \/quote \(en\) has 4\d{3} characters of text/,
      ),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}quotes\.json, umbrellas: the message of \/quote \(fr\)/));
    expect(new Set(lines).size).toBe(lines.length);
  });

  test('an address that is longer than a link may be', () => {
    const url = `https://example.org/${'x'.repeat(500)}`;
    expect(printedOf({ 'article.json': set(['url'], url) })).toMatch(
      /article\.json: the message of \/about \(en\) has a button ".+" to an address of 520 characters; Discord takes 512/,
    );
  });
});

describe('verify', () => {
  test('is content when every word stands where it should', () => {
    expect(runStoryTool(['verify', morvikArticle, '--story', 'one'], projectWith({ one: sound }))).toBe(0);
    expect(printed).toBe('morvik-2031: 0 fault(s) against the article\n');
    expect(runStoryTool(['verify', 'one', morvikArticle], projectWith({ one: sound }))).toBe(0);
  });

  test('fails and tells each fault', () => {
    const folder = projectWith({ one: { 'quotes.json': set(['umbrellas', 'exact', 0], 'two parasols') } });
    expect(runStoryTool(['verify', '--story', 'one', morvikArticle], folder)).toBe(1);
    expect(printed).toBe(
      'quotes.json, umbrellas, exact: "two parasols" does not stand in paragraph 11\n' +
        'morvik-2031: 1 fault(s) against the article\n',
    );
  });
});

describe('uncovered', () => {
  test('is content when every paragraph has a record or a reason', () => {
    expect(runStoryTool(['uncovered', morvikArticle, '--story', 'one'], projectWith({ one: sound }))).toBe(0);
  });

  test('fails and tells the paragraphs that are left', () => {
    const folder = projectWith({ one: { 'article.json': set(['paragraphsWithoutRecord'], []) } });
    expect(runStoryTool(['uncovered', morvikArticle, '--story', 'one'], folder)).toBe(1);
    expect(printed).toMatch(
      /^1 {2}The Night[\s\S]*\n16 {2}The last ferry[\s\S]*3 paragraph\(s\), \d+ figure\(s\), .* without a record\n$/,
    );
  });
});

describe('a command line that makes no sense', () => {
  test.each([
    ['nothing', []],
    ['an unknown command', ['mend']],
    ['check with two stories', ['check', 'one', 'two']],
    ['verify without an article', ['verify']],
    ['verify with two articles', ['verify', 'one', 'a.txt', 'b.txt']],
    ['--story without a name', ['check', '--story']],
    ['an article that is not there', ['verify', '/nowhere/article.txt', '--story', 'one']],
  ])('%s gives the usage and code 64', async (_, argv) => {
    const folder = projectWith({ one: sound });
    expect(() => runStoryTool(argv, folder)).toThrow(StartError);
    expect(await exitCodeOf(() => runStoryTool(argv, folder))).toBe(64);
    expect(complained).toMatch(/Usage: npm run story/);
  });

  test('a broken story cannot be verified: code 65, and every fault on stderr', async () => {
    const folder = projectWith({ one: wrong });
    expect(await exitCodeOf(() => runStoryTool(['verify', morvikArticle, '--story', 'one'], folder))).toBe(65);
    expect(complained).toMatch(/osk-varn, memberOf/);
  });

  test('an error that nobody foresaw is one line with its place, and code 70', async () => {
    expect(await exitCodeOf(() => Promise.reject(new TypeError('odd\nlines')))).toBe(70);
    expect(complained).toMatch(/^Something unforeseen happened: TypeError: odd lines \(at .*\)\n$/);
  });
});

describe('--help', () => {
  test.each([[['--help']], [['check', '-h']]])('%j gives the usage on stdout and code 0', (argv) => {
    expect(runStoryTool(argv, '/nowhere')).toBe(0);
    expect(printed).toMatch(/^Usage: npm run story/);
  });
});

test('what a story says harms no terminal', () => {
  const folder = projectWith({ one: { 'people.json': () => '\u001b[2J\u202e' } });
  expect(runStoryTool(['check'], folder)).toBe(1);
  expect(printed).toContain('\\u001b');
  expect(printed).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u);
});

describe('edit', () => {
  test.each([
    ['no story', ['edit'], /Usage/],
    ['two stories', ['edit', 'one', 'two'], /Usage/],
    ['a path with no story', ['edit', '../none/one'], /There is no story \/.*none.one;/],
    ['a port that is none', ['edit', 'one', '--port', '70000'], /Usage/],
    ['an option that it does not know', ['edit', 'one', '--host', '0.0.0.0'], /Usage/],
    ['a story that is not there', ['edit', 'two'], /There is no story data\/two/],
    ['an article that is not there', ['edit', 'one', '--article', 'none.txt'], /none\.txt cannot be read/],
  ])('opens nothing for %s', async (_, argv, message) => {
    await expect(runStory(argv, projectWith({ one: sound }))).rejects.toThrow(message);
  });

  test('tells its usage, and leaves the rest to the other commands', async () => {
    expect(await runStory(['edit', '--help'], projectWith({}))).toBe(0);
    expect(printed).toContain('edit NAME');
    expect(await runStory(['check'], projectWith({ one: sound }))).toBe(0);
  });
});
