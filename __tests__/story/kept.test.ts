import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { keepStory, keptStory } from '../../src/story/kept.ts';
import { loadStory } from '../../src/story/load.ts';
import { loadVocabulary } from '../../src/story/vocabulary.ts';
import { root } from '../helpers/context.ts';

const name = 'calais-2015';
const checked = {
  story: loadStory(join(root, 'data', name)),
  vocabulary: loadVocabulary(join(root, 'data', 'vocabulary.json')),
};
let data: string;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scrutin-kept-'));
  data = join(folder, 'data');
  cpSync(join(root, 'data'), data, { recursive: true });
  keepStory(data, name, folder, checked);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a kept story is the same as one that is read and checked, and as unchangeable', () => {
  const kept = keptStory(data, name, folder);
  const { fingerprint, ...records } = JSON.parse(JSON.stringify(kept));
  expect(records).toEqual(JSON.parse(JSON.stringify(checked)));
  expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
  expect(Object.isFrozen(kept?.story.people[0]?.role)).toBe(true);
  expect(Object.isFrozen(kept?.story.facts[0]?.statement)).toBe(true);
});

test.each([`${name}/facts.json`, `${name}/gaps.json`, `${name}/article.json`, 'vocabulary.json'])(
  'one byte more in %s, and it is not taken',
  (file) => {
    appendFileSync(join(data, file), '\n');
    expect(keptStory(data, name, folder)).toBeUndefined();
  },
);

test('a file more, and it is not taken', () => {
  writeFileSync(join(data, name, 'more.json'), '[]');
  expect(keptStory(data, name, folder)).toBeUndefined();
});

test('a file less, and it is not taken', () => {
  rmSync(join(data, name, 'timeline.json'));
  expect(keptStory(data, name, folder)).toBeUndefined();
});

test('what was only half written is not taken', () => {
  writeFileSync(join(folder, `${name}.json`), '{"fingerprint": "');
  expect(keptStory(data, name, folder)).toBeUndefined();
});

test('of a story that was never kept there is nothing', () => {
  expect(keptStory(data, 'another', folder)).toBeUndefined();
});
