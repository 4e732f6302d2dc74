import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { kindNamed } from '../../src/desk/kinds.ts';
import { withNewRecord, withoutRecord, withRecord } from '../../src/desk/record-text.ts';
import { storyJson } from '../../src/story/write-json.ts';
import { root } from '../helpers/root.ts';

const list = { name: 'facts' } as const;
const inside = { name: 'contests', list: 'contests' } as const;

/** As a person may have written it, with room and order of their own. */
const byHand = '[\n  { "id": "a",   "n": 1 },\n\n  {"id": "b"}, { "id": "c" }\n]\n';

describe('a record is changed and every other byte stays', () => {
  test.each<[string, string, string]>([
    [
      'the first one',
      withRecord(byHand, list, 0, { id: 'x' }),
      '[\n  {\n    "id": "x"\n  },\n\n  {"id": "b"}, { "id": "c" }\n]\n',
    ],
    [
      'a new one behind the last',
      withNewRecord(byHand, list, { id: 'd' }),
      '[\n  { "id": "a",   "n": 1 },\n\n  {"id": "b"}, { "id": "c" },\n  {\n    "id": "d"\n  }\n]\n',
    ],
    ['a new one in an empty list', withNewRecord('[]\n', list, { id: 'd' }), '[\n  {\n    "id": "d"\n  }\n]\n'],
    ['without the first one', withoutRecord(byHand, list, 0), '[\n  {"id": "b"}, { "id": "c" }\n]\n'],
    ['without one in the middle', withoutRecord(byHand, list, 1), '[\n  { "id": "a",   "n": 1 }, { "id": "c" }\n]\n'],
    ['without the only one', withoutRecord('[\n  { "id": "a" }\n]\n', list, 0), '[]\n'],
    [
      'one in a list inside of a file',
      withNewRecord('{\n  "contests": [],\n  "results": []\n}\n', inside, { id: 'a' }),
      '{\n  "contests": [\n    {\n      "id": "a"\n    }\n  ],\n  "results": []\n}\n',
    ],
  ])('%s', (_, text, expected) => {
    expect(text).toBe(expected);
  });

  test('a new record is taken away again without a trace', () => {
    expect(withoutRecord(withNewRecord(byHand, list, { id: 'd' }), list, 3)).toBe(byHand);
  });
});

test('lists of words stand on one line where they fit, and records do not', () => {
  const long = Array.from({ length: 12 }, (_, index) => `word number ${index}`);
  expect(storyJson({ a: ['x', 'y'], b: [], c: {}, d: [{ e: 1 }] })).toBe(
    '{\n  "a": ["x", "y"],\n  "b": [],\n  "c": {},\n  "d": [\n    {\n      "e": 1\n    }\n  ]\n}',
  );
  expect(storyJson({ long }).split('\n')).toHaveLength(long.length + 4);
});

const stories = join(root, '__tests__/stories');

test.each(readdirSync(stories))('what is written of %s says the same, and is written alike once more', (story) => {
  const facts = JSON.parse(readFileSync(join(stories, story, 'facts.json'), 'utf8'));
  const text = storyJson(facts);
  expect(JSON.parse(text)).toEqual(facts);
  const kind = kindNamed('facts') ?? list;
  expect(withRecord(text, kind, 0, facts[0])).toBe(text);
});
