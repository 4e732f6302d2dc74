import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readState } from '../../src/desk/state.ts';
import { StoryFiles } from '../../src/desk/story-files.ts';
import { measuresOf } from '../../src/lookup/figures.ts';
import { loadStory } from '../../src/story/load.ts';
import { borneRecords, entitiesOf, namesOf } from '../../src/story/story.ts';
import { paragraphsOf, verifyStory } from '../../src/story/verify.ts';
import { morvikArticle, morvikFolder } from '../helpers/story-files.ts';

const story = loadStory(morvikFolder);
const article = readFileSync(morvikArticle, 'utf8');

test('the invented story stands on its article, word for word', () => {
  expect(verifyStory(story, article)).toEqual([]);
});

test('the invented story leaves no paragraph out', () => {
  expect(readState(new StoryFiles(morvikFolder), article).left.paragraphs).toEqual([]);
});

test('the invented story has what the tests need it for', () => {
  const kinds = new Set(story.results.map((result) => measuresOf(result).join()));
  expect([...kinds].sort()).toEqual(['', 'count:districts', 'share']);
  expect(new Set(story.quotes.map(({ kind }) => kind)).size).toBe(4);
  expect(story.people.some(({ name }) => name === undefined)).toBe(true);
  expect(story.quotes.some(({ speakers }) => speakers.length > 1)).toBe(true);
  expect(story.contests.length).toBeGreaterThan(1);
  const qualifiers = story.facts.flatMap(({ values }) => values.map(({ qualifier }) => qualifier)).filter(Boolean);
  expect(new Set(qualifiers).size).toBeGreaterThan(3);
});

test('the paragraphs of an article are its non-empty lines, whatever ends them', () => {
  expect(paragraphsOf('one\r\n\r\n  two  \n\n\n\nthree\n')).toEqual(['one', 'two', 'three']);
  expect(paragraphsOf('')).toEqual([]);
});

test('an entity answers to its name in both languages, its abbreviation and its other names, each once', () => {
  const named = (id: string) => entitiesOf(story).flatMap((one) => (one.record.id === id ? namesOf(one) : []));
  expect(named('quay-list')).toEqual(['Quay List', 'Liste des quais', 'QL']);
  expect(named('net-mender')).toEqual(['a net mender', 'une ramendeuse', 'the woman who stayed at home']);
  expect(named('morvik')).toEqual(['Mörvik', 'the harbour town', 'Mœrvik-sur-Mer']);
});

test('records that need evidence come with the file they stand in', () => {
  const files = new Set(borneRecords(story).map(({ file }) => file));
  expect([...files]).toEqual([
    'people.json',
    'places.json',
    'organizations.json',
    'results.json',
    'quotes.json',
    'facts.json',
    'timeline.json',
  ]);
});
