import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { words } from '../../src/fold.ts';
import { openDictionary } from '../../src/search/dictionary.ts';
import { keepIndexes, keptIndexes } from '../../src/search/kept-indexes.ts';
import { createSearch, indexesOf, type Search } from '../../src/search/search.ts';
import { root } from '../helpers/context.ts';
import { contextOf } from '../helpers/story.ts';

const folder = mkdtempSync(join(tmpdir(), 'scrutin-indexes-'));
const file = join(folder, 'kept', 'morvik.indexes');
const { story, vocabulary, search } = contextOf();

afterAll(() => rmSync(folder, { recursive: true }));

/** What every index finds. */
function found(own: Search, question: string) {
  const row = words(question);
  const subjects = [...story.facts, ...story.gaps];
  return {
    quotes: own.quotes.any(row).map(({ value, score }) => [value.id, score]),
    facts: own.facts.any(row).map(({ value, score }) => [value.id, score]),
    statements: own.statements.any(row).map(({ value, score }) => [value.id, score]),
    described: own.descriptions.any(row).map(({ value }) => value.record.id),
    likeness: subjects.map(own.questions.likeness(row)),
    leaning: subjects.map(own.classifier.scorer(row)),
    mended: row.map((word) => own.questionWords.nearest(word, { bySound: false })),
    units: own.synonyms.units(row, true),
  };
}

test('kept indexes find what those do that they were kept of', () => {
  keepIndexes(file, 'this very story', indexesOf(search));
  const kept = createSearch(story, vocabulary, openDictionary(root), () => keptIndexes(file, 'this very story'));
  for (const question of [...story.facts.flatMap(({ questions }) => questions.en), 'who keeps the lighthuose', '']) {
    expect(found(kept, question)).toEqual(found(search, question));
  }
});

test('those of another story, broken ones, and none are not taken', () => {
  keepIndexes(file, 'this very story', indexesOf(search));
  expect(keptIndexes(file, 'this very story')).toBeDefined();
  expect(keptIndexes(file, 'another story')).toBeUndefined();
  truncateSync(file, 1000);
  expect(keptIndexes(file, 'this very story')).toBeUndefined();
  writeFileSync(file, 'no indexes');
  expect(keptIndexes(file, 'this very story')).toBeUndefined();
  expect(keptIndexes(join(folder, 'missing'), 'this very story')).toBeUndefined();
});
