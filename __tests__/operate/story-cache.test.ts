import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openDictionary } from '../../src/language/dictionary.ts';
import { createSearch } from '../../src/lookup/indexes.ts';
import { indexesOf } from '../../src/lookup/kept-indexes.ts';
import type { Search } from '../../src/lookup/search.ts';
import {
  cachedStory,
  cacheFiles,
  cacheFolder,
  packStory,
  type StoryBytes,
  unpackStory,
  writeCache,
} from '../../src/operate/story-cache.ts';
import { words } from '../../src/text/normalize.ts';
import { root } from '../helpers/root.ts';
import { contextOf } from '../helpers/story.ts';
import { temporaryFolder } from '../helpers/story-files.ts';

const { story, vocabulary, search } = contextOf();
const bytes = packStory('key', { story, vocabulary }, indexesOf(search));
const parts = ['story', 'indexes'] as const;

function unpacked({ story: own, indexes }: StoryBytes = bytes) {
  return unpackStory(own, () => indexes);
}

/** Both halves of what is read, if none of them is damaged. */
function sound(read: StoryBytes): boolean {
  return unpacked(read)?.indexes() !== undefined;
}

test('what is read is what was written, and as unchangeable', () => {
  const read = unpacked();
  if (!read) throw new Error('nothing was read');
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
  const read = createSearch(story, vocabulary, openDictionary(root), unpacked()?.indexes);
  for (const question of [...story.facts.flatMap(({ questions }) => questions.en), 'who keeps the lighthuose', '']) {
    expect(found(read, question)).toEqual(found(search, question));
  }
});

describe.each(parts)('damage of the %s is noticed', (part) => {
  const own = bytes[part];

  test('a flipped bit, wherever it is', () => {
    const place = fc.record({ at: fc.nat(own.length - 1), bit: fc.nat(7) });
    fc.assert(
      fc.property(place, ({ at, bit }) => {
        const damaged = Buffer.from(own);
        damaged.writeUInt8(damaged.readUInt8(at) ^ (1 << bit), at);
        expect(sound({ ...bytes, [part]: damaged })).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  test('bytes that are missing at the end, however many', () => {
    fc.assert(
      fc.property(fc.nat(own.length - 1), (length) => {
        expect(sound({ ...bytes, [part]: own.subarray(0, length) })).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  test.each(['', '[]', '{}', 'null', 'x'.repeat(1000)])('a file with %j in it', (text) => {
    const folder = temporaryFolder();
    writeCache(folder, 'morvik-2031', { ...bytes, [part]: Buffer.from(text) });
    const cached = cachedStory(folder, 'morvik-2031');
    expect(typeof cached === 'object' ? cached.indexes() : undefined).toBeUndefined();
  });
});

test('nothing is damaged by itself', () => {
  expect(sound(bytes)).toBe(true);
});

test('indexes of another making are none', () => {
  expect(sound({ ...bytes, indexes: packStory('other', { story, vocabulary }, indexesOf(search)).indexes })).toBe(
    false,
  );
});

test('files are written whole, and nothing else is left in the folder', () => {
  const folder = temporaryFolder();
  expect(cachedStory(folder, 'morvik-2031')).toBeUndefined();
  writeCache(folder, 'morvik-2031', { story: Buffer.from('old'), indexes: Buffer.from('old') });
  expect(cachedStory(folder, 'morvik-2031')).toBe('damaged');
  writeCache(folder, 'morvik-2031', bytes);
  const files = cacheFiles(folder, 'morvik-2031');
  for (const part of parts) expect(readFileSync(files[part]).equals(bytes[part])).toBe(true);
  expect(readdirSync(cacheFolder(folder))).toEqual(['morvik-2031.indexes', 'morvik-2031.story']);
  expect(cachedStory(folder, 'morvik-2031')).toMatchObject({ key: 'key' });
  expect(cachedStory(join(folder, 'elsewhere'), 'morvik-2031')).toBeUndefined();
});
