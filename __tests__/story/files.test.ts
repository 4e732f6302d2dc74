import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { fingerprintOf } from '../../src/story/fingerprint.ts';
import { loadStory } from '../../src/story/load.ts';
import { describeProblem, StoryError } from '../../src/story/problem.ts';
import { broken, faultsOf, morvikFolder, set } from '../helpers/story-files.ts';

const text = readFileSync(join(morvikFolder, 'people.json'), 'utf8');

/** What is wrong with the story if this is done to its people.json. */
function faultsIf(change: (path: string, folder: string) => void): string[] {
  const folder = broken({});
  change(join(folder, 'people.json'), folder);
  try {
    loadStory(folder);
  } catch (error) {
    if (error instanceof StoryError) return error.problems.map(describeProblem);
    throw error;
  }
  return [];
}

const written = (bytes: Buffer) => faultsIf((path) => writeFileSync(path, bytes));

describe('how a file is saved', () => {
  const [accented = ''] = /[^\0-\x7F]/.exec(text) ?? [];
  const line = text.slice(0, text.indexOf(accented)).split('\n').length;

  test('Latin-1 is a fault with the line of its first letter that is lost', () => {
    expect(accented).not.toBe('');
    expect(written(Buffer.from(text, 'latin1'))).toEqual([
      expect.stringMatching(new RegExp(`^people\\.json, line ${line}: has a character that is not UTF-8; save`)),
    ]);
  });

  test('a character that was lost before is a fault, too', () => {
    expect(written(Buffer.from(text.replace(accented, '\uFFFD')))).toEqual([
      expect.stringMatching(new RegExp(`^people\\.json, line ${line}: has the sign \uFFFD`)),
    ]);
  });

  test.each([
    ['with its mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['without one', Buffer.from(text, 'utf16le')],
    ['the other way round', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ])('UTF-16 %s is named', (_, bytes) => {
    expect(written(bytes)).toEqual([expect.stringMatching(/^people\.json: is UTF-16; save it as UTF-8/)]);
  });

  test('a byte order mark and the line ends of Windows are read', () => {
    expect(written(Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`))).toEqual([]);
  });

  test('a file of more than 8 MB is refused', () => {
    expect(written(Buffer.alloc(8 * 1024 * 1024 + 1, ' '))).toEqual([
      expect.stringMatching(/^people\.json: is larger than 8 MB/),
    ]);
  });
});

describe('what is no file', () => {
  test.each<[string, (path: string) => void]>([
    ['a folder', (path) => mkdirSync(path)],
    ['a named pipe', (path) => void execFileSync('mkfifo', [path])],
  ])('%s in its place is named, and nothing waits for it', (_, make) => {
    const faults = faultsIf((path) => {
      rmSync(path);
      make(path);
    });
    expect(faults).toEqual([expect.stringMatching(/^people\.json: is not a file/)]);
  });

  test('beside the files is not read for their fingerprint', () => {
    const folder = broken({});
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    mkdirSync(join(folder, 'drafts'));
    const files = ['people.json', 'pipe', 'drafts'];
    expect(fingerprintOf(folder, files)).not.toBe(fingerprintOf(folder, ['people.json']));
  });
});

describe('what is no JSON is told in plain words, with its line', () => {
  test.each<[string, string, string]>([
    [
      'a curly quotation mark',
      '[\n{ “id”: 1 }]',
      'line 2: is not valid JSON: “ is a curly quotation mark; use the straight one, "',
    ],
    [
      'a curly one at the end of a text',
      '[\n{ "id”: 1 }]',
      'line 2: is not valid JSON: ” is a curly quotation mark; use the straight one, "',
    ],
    ['a guillemet', '[«a»]', 'line 1: is not valid JSON: « is a curly quotation mark; use the straight one, "'],
    [
      'a single quotation mark',
      "[{ 'id': 1 }]",
      `line 1: is not valid JSON: ' is no quotation mark of JSON; use the double one, "`,
    ],
    ['a forgotten comma', '[\n{ "id": 1\n, "a": "b"\n"c": "d" }]', 'line 3: is not valid JSON: a comma is missing'],
    [
      'a forgotten comma between records',
      '[\n{ "id": 1 }\n\n{ "id": 2 }]',
      'line 2: is not valid JSON: a comma is missing',
    ],
    ['a comma too many in a record', '[{ "id": 1,\n\n}]', 'line 1: is not valid JSON: a comma too many'],
    ['a comma too many in a list', '[\n1,\n2,\n]', 'line 3: is not valid JSON: a comma too many'],
    ['two commas', '[1,\n,2]', 'line 1: is not valid JSON: a comma too many'],
    ['a comma in place of a value', '[{ "id": , "a": 1 }]', 'line 1: is not valid JSON: a comma too many'],
    ['a forgotten colon', '[{ "id" 1 }]', 'line 1: is not valid JSON: a colon is missing'],
    ['a forgotten bracket', '[\n1\n\n', 'line 2: is not valid JSON: a ] is missing'],
    ['a forgotten quotation mark', '[\n"a\n]', 'line 2: is not valid JSON: a text without a quotation mark at its end'],
    ['a comment', '[] // later', 'line 1: is not valid JSON: a comment, which JSON does not have'],
    ['a tab in a text', '["a\tb"]', 'line 1: is not valid JSON: a tab or another control character inside a text'],
    [
      'a path with backslashes',
      '["C:\\data"]',
      'line 1: is not valid JSON: a backslash before a character that needs none; write \\\\ for a backslash',
    ],
    ['a word', '[True]', 'line 1: is not valid JSON: "True" does not belong here'],
    [
      'a word with an escape of a terminal',
      '[\u001b[31m]',
      'line 1: is not valid JSON: "\\u001b" does not belong here',
    ],
    ['nothing', ' \n', 'is empty'],
  ])('%s', (_, json, fault) => {
    const [first] = faultsOf({ 'people.json': () => json });
    expect(first).toBe(fault === 'is empty' ? 'people.json: is empty' : `people.json, ${fault}`);
  });

  test('a list in a list in a list, and so on, is told so', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    expect(faultsOf({ 'people.json': () => deep })[0]).toMatch(/^people\.json: is nested too deeply/);
  });
});

test('a key that stands twice in one record is a fault with the line of the second', () => {
  const twice = (json: string) => json.replace('"id": "osk-varn",', '"id": "osk-varn",\n"id": "osk-varn",');
  const line = text.slice(0, text.indexOf('"osk-varn"')).split('\n').length + 1;
  expect(faultsOf({ 'people.json': twice })).toEqual([`people.json, line ${line}: has "id" twice in one record`]);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org/a', 'example.org', 'https://'])(
  'the address %s cannot be opened from Discord',
  (url) => {
    expect(faultsOf({ 'article.json': set(['url'], url) })).toEqual([
      'article.json, url: must be a whole address that begins with https:// or http://; leave it out if there is none',
    ]);
  },
);
