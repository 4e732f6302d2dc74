import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openDictionary } from '../../src/language/dictionary.ts';
import { createSearch } from '../../src/lookup/indexes.ts';
import { indexesOf } from '../../src/lookup/kept-indexes.ts';
import type { Search } from '../../src/lookup/search.ts';
import {
  type CachedStory,
  cachedStory,
  cacheFile,
  cacheFolder,
  packStory,
  unpackStory,
  writeCache,
} from '../../src/operate/story-cache.ts';
import { words } from '../../src/text/normalize.ts';
import { root } from '../helpers/root.ts';
import { contextOf } from '../helpers/story.ts';
import { temporaryFolder } from '../helpers/story-files.ts';

const { story, vocabulary, search } = contextOf();
const bytes = packStory('key', { story, vocabulary }, indexesOf(search));

function unpacked(): CachedStory {
  const read = unpackStory(bytes);
  if (!read) throw new Error('nothing was read');
  return read;
}

test('what is read is what was written, and as unchangeable', () => {
  const read = unpacked();
  expect(read.key).toBe('key');
  expect(JSON.parse(JSON.stringify(read.story))).toEqual(JSON.parse(JSON.stringify(story)));
  expect(read.vocabulary).toEqual(vocabulary);
  expect(Object.isFrozen(read.story.people[0]?.role)).toBe(true);
  expect(Object.isFrozen(read.story.facts[0]?.statement)).toBe(true);
});

/** What every index finds. */
function found(own: Search, question: string) {
  const row = words(question);
  const subjects = [...story.facts, ...story.gaps];
  return {
    quotes: own.quotes.any(row).map(({ value, score }) => [value.id, score]),
    facts: own.facts.any(row).map(({ value, score }) => [value.id, score]),
    statements: own.statements.any(row).map(({ value, score }) => [value.id, score]),
    described: own.descriptions.any(row).map(({ value }) => value.record.id),
    similarity: subjects.map(own.questions.similarity(row)),
    leaning: subjects.map(own.classifier.scorer(row)),
    corrections: row.map((word) => own.questionWords.nearest(word, { bySound: false })),
    units: own.synonyms.units(row, true),
  };
}

test('indexes that are read find what those do that were written', () => {
  const { indexes } = unpacked();
  const read = createSearch(story, vocabulary, openDictionary(root), indexes);
  for (const question of [...story.facts.flatMap(({ questions }) => questions.en), 'who keeps the lighthuose', '']) {
    expect(found(read, question)).toEqual(found(search, question));
  }
});

describe('damage is noticed', () => {
  test('a flipped bit, wherever it is', () => {
    const place = fc.record({ at: fc.nat(bytes.length - 1), bit: fc.nat(7) });
    fc.assert(
      fc.property(place, ({ at, bit }) => {
        const damaged = Buffer.from(bytes);
        damaged.writeUInt8(damaged.readUInt8(at) ^ (1 << bit), at);
        expect(unpackStory(damaged)).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });

  test('bytes that are missing at the end, however many', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        expect(unpackStory(bytes.subarray(0, length))).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });

  test.each(['', '[]', '{}', 'null', 'x'.repeat(1000)])('a file with %j in it', (text) => {
    const folder = temporaryFolder();
    mkdirSync(cacheFolder(folder), { recursive: true });
    writeFileSync(cacheFile(folder, 'morvik-2031'), text);
    expect(cachedStory(folder, 'morvik-2031')).toBe('damaged');
  });
});

test('a file is written whole, and nothing else is left in the folder', () => {
  const folder = temporaryFolder();
  expect(cachedStory(folder, 'morvik-2031')).toBeUndefined();
  writeCache(folder, 'morvik-2031', Buffer.from('old'));
  writeCache(folder, 'morvik-2031', bytes);
  expect(readFileSync(cacheFile(folder, 'morvik-2031')).equals(bytes)).toBe(true);
  expect(readdirSync(cacheFolder(folder))).toEqual(['morvik-2031.story']);
  expect(cachedStory(folder, 'morvik-2031')).toMatchObject({ key: 'key' });
  expect(cachedStory(join(folder, 'elsewhere'), 'morvik-2031')).toBeUndefined();
});
