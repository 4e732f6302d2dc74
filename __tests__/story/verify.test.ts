import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { loadStory } from '../../src/story/load.ts';
import { describeProblem } from '../../src/story/problem.ts';
import { verifyStory } from '../../src/story/verify.ts';
import { type At, broken, morvikArticle, morvikFolder, set } from '../helpers/story-files.ts';

const article = readFileSync(morvikArticle, 'utf8');

function faultsWith(file: string, at: At, to: unknown): string[] {
  return verifyStory(loadStory(broken({ [file]: set(at, to) })), article).map(describeProblem);
}

describe('what does not stand in the article is told with file, record and paragraph', () => {
  test.each<[string, string, At, unknown, string[]]>([
    [
      'a quotation with one word changed',
      'quotes.json',
      ['umbrellas', 'exact', 0],
      'a quarrel between three umbrellas',
      ['quotes.json, umbrellas, exact: "a quarrel between three umbrellas" does not stand in paragraph 11'],
    ],
    [
      'a quotation that leaves words out',
      'quotes.json',
      ['okkel-postcard', 'exact', 1],
      'They want dredgers.',
      ['quotes.json, okkel-postcard, exact: "They want dredgers." does not stand in paragraph 9'],
    ],
    [
      'a quotation in other case',
      'quotes.json',
      ['umbrellas', 'exact', 0],
      'A quarrel between two umbrellas',
      ['quotes.json, umbrellas, exact: "A quarrel between two umbrellas" does not stand in paragraph 11'],
    ],
    [
      'a quotation across two stretches',
      'quotes.json',
      ['tornquist-herring', 'exact'],
      ['We lost the town, but we did not lose the harbour'],
      [
        'quotes.json, tornquist-herring, exact: "We lost the town, but we did not lose the harbour" does not stand in paragraph 8',
      ],
    ],
    [
      'an anchor of the wrong paragraph',
      'facts.json',
      ['ferry-price', 'evidence', 0, 'paragraph'],
      13,
      ['facts.json, ferry-price, evidence: "costs 14 crowns" does not stand in paragraph 13'],
    ],
    [
      'an anchor with a figure changed',
      'results.json',
      ['results', 'mayor-2027-1', 'standings', 0, 'evidence', 0, 'exact'],
      'elected mayor with 16 percent',
      [
        'results.json, mayor-2027-1, evidence: "elected mayor with 16 percent" does not stand in paragraph 14',
        'results.json, mayor-2027-1, row 1 (hanne-vos), share: has 61, which does not stand in its evidence: "elected mayor with 16 percent"',
      ],
    ],
    [
      'a figure with two digits swapped',
      'results.json',
      ['results', 'morvik-1', 'standings', 2, 'share'],
      12.95,
      [
        'results.json, morvik-1, row 3 (dara-quill), share: has 12.95, which does not stand in its evidence: "Dara Quill of the Green Nets with 19.25 percent"',
      ],
    ],
    [
      'an amount of a fact with a digit too many',
      'facts.json',
      ['ferry-price', 'values', 0, 'amount'],
      144,
      ['facts.json, ferry-price, values: has 144, which does not stand in its evidence: "costs 14 crowns"'],
    ],
    [
      'a figure in a sentence that is none of the article',
      'results.json',
      ['results', 'morvik-2', 'statement', 'en'],
      'Bram Okkel won with 51 votes.',
      ['results.json, morvik-2, statement.en: has 51, which stands in neither its figures nor its evidence'],
    ],
    [
      'an anchor of a person',
      'people.json',
      ['osk-varn', 'evidence', 0, 'exact'],
      'the first lamplighter',
      ['people.json, osk-varn, evidence: "the first lamplighter" does not stand in paragraph 13'],
    ],
    [
      'another number of paragraphs',
      'article.json',
      ['paragraphs'],
      20,
      ['article.json, paragraphs: the text has 16 paragraphs, not 20'],
    ],
    [
      'another text',
      'article.json',
      ['sha256'],
      '0'.repeat(64),
      [
        `article.json, sha256: the text has ${createHash('sha256').update(article).digest('hex')}, not ${'0'.repeat(64)}`,
      ],
    ],
  ])('%s', (_, file, at, to, faults) => {
    expect(faultsWith(file, at, to)).toEqual(faults);
  });
});

test('an hour of the evening is none of the figures that must stand in the article as they are', () => {
  const told = { ...loadStory(morvikFolder) };
  const [fact] = told.facts;
  if (!fact) throw new Error('no fact');
  const late = { ...fact, statement: { en: 'It closed at 10.40pm.', fr: 'Fermé à 22 h 40.' }, values: [] };
  const faults = verifyStory({ ...told, facts: [late] }, `${article}\n\nFermé à 22 h 40.`);
  expect(faults.filter(({ file }) => file === 'facts.json')).toEqual([]);
});

test('a number in the name of a place is no figure of a result', () => {
  const [ward, station] = ['the 31st District', 'bureau no 47'];
  const story = loadStory(morvikFolder);
  const [place, ...places] = story.places;
  const [result, ...results] = story.results;
  if (!place || !result) throw new Error('no place and no result');
  const numbered = { ...place, name: { en: ward, fr: station } };
  const told = {
    ...result,
    place: place.id,
    statement: { en: `Okkel won in ${ward}.`, fr: `Okkel gagne au ${station}.` },
  };
  const faults = verifyStory({ ...story, places: [numbered, ...places], results: [told, ...results] }, article);
  expect(faults.filter(({ field = '' }) => field.startsWith('statement'))).toEqual([]);
});

test('a quotation may stand in any of the paragraphs that its evidence names', () => {
  const evidence = [
    { paragraph: 13, exact: 'on the old pier' },
    { paragraph: 11, exact: 'two umbrellas' },
  ];
  expect(faultsWith('quotes.json', ['umbrellas', 'evidence'], evidence)).toEqual([]);
  expect(faultsWith('quotes.json', ['umbrellas', 'evidence'], evidence.slice(0, 1))).toEqual([
    'quotes.json, umbrellas, exact: "a quarrel between two umbrellas" does not stand in paragraph 13',
  ]);
});

test('one changed letter of the article is seen though no record quotes it', () => {
  const faults = verifyStory(loadStory(morvikFolder), article.replace('As dusk fell', 'As dusk felt'));
  expect(faults.map(({ field }) => field)).toEqual(['sha256']);
});

test('an article that is quite another one gives every fault at once', () => {
  const story = loadStory(morvikFolder);
  expect(verifyStory(story, 'Something else.').length).toBeGreaterThan(story.quotes.length + story.facts.length);
});
