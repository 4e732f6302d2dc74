import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadStory } from '../../src/story/load.ts';
import { broken, faultsOf, morvikFolder, set, temporaryFolder } from '../helpers/story-files.ts';

const allFiles = [
  'article.json',
  'people.json',
  'places.json',
  'organizations.json',
  'results.json',
  'quotes.json',
  'facts.json',
  'vocabulary.json',
];

describe('a story that loads', () => {
  test('has every record frozen, down to the last list', () => {
    const story = loadStory(morvikFolder);
    const loose: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) loose.push(path);
      for (const [key, child] of Object.entries(value)) visit(child, `${path}.${key}`);
    };
    visit(story, 'story');
    expect(loose).toEqual([]);
    expect(() => (story.people as unknown[]).push({})).toThrow(TypeError);
  });

  test('has empty lists where a record leaves a list out', () => {
    const story = loadStory(morvikFolder);
    const tarvenia = story.places.find(({ id }) => id === 'tarvenia');
    expect(tarvenia?.otherNames).toEqual([]);
    expect(tarvenia?.looseNames).toEqual([]);
    expect(story.quotes.find(({ id }) => id === 'umbrellas')?.keywords).toEqual([]);
  });

  test('keeps the order of its files', () => {
    const ids = loadStory(morvikFolder).results.map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual(['morvik-1', 'morvik-2', 'velle-1']);
  });
});

describe('a file that cannot be read', () => {
  test.each(allFiles)('%s is missed by name', (file) => {
    expect(faultsOf({ [file]: () => undefined })).toEqual([
      `${file}: cannot be read; every story has this file, see data/README.md`,
    ]);
  });

  test.each(allFiles)('%s with broken JSON is told with what is wrong', (file) => {
    const [fault, ...others] = faultsOf({ [file]: (text) => text.slice(0, -3) });
    expect(fault).toMatch(new RegExp(`^${file}, line \\d+: is not valid JSON: a [\\]}] is missing$`));
    expect(others).toEqual([]);
  });

  test('a folder that is not there is one fault, which names the stories that are', () => {
    const data = temporaryFolder();
    for (const story of ['one', 'two']) broken({}, join(data, story));
    mkdirSync(join(data, 'words'));
    expect(() => loadStory(join(data, 'three'))).toThrow(
      /^The story three cannot be used: data: has no such folder; there are: (?:one, two|two, one)$/,
    );
    expect(() => loadStory(join(data, 'gone', 'three'))).toThrow(
      /^The story three cannot be used: data: there is no folder .*gone.three$/,
    );
  });

  test('an empty folder lacks all eight files, and all eight are told at once', () => {
    expect(() => loadStory(temporaryFolder())).toThrow(/has 8 faults:(\n {2}.+\.json: cannot be read.*){8}$/);
  });
});

test('every fault of every file is told at once, with their number', () => {
  const folder = broken({
    'article.json': set(['url'], 'lantern'),
    'people.json': set(['osk-varn', 'voice'], 'hero'),
    'places.json': () => undefined,
    'facts.json': (text) => `${text}]`,
    'quotes.json': set(['umbrellas', 'exact'], []),
  });
  expect(() => loadStory(folder)).toThrow(
    /has 5 faults:\n {2}article\.json.*\n {2}people\.json, osk-varn.*\n {2}places\.json.*\n {2}quotes\.json, umbrellas.*\n {2}facts\.json/,
  );
});
