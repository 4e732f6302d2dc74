import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
      ['facts.json, ferry-price, evidence: "costs 14 crowns" does not stand in paragraph 13, but in paragraph 12'],
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

describe('what is told rests on the paragraphs that the record names', () => {
  const pier = { paragraph: 13, exact: 'on the old pier' };

  test.each<[reason: string, file: string, at: At, to: unknown, faults: string[]]>([
    [
      'an age',
      'people.json',
      ['per-tornquist', 'age'],
      { years: 48 },
      [
        'people.json, per-tornquist, age: has 48, which does not stand in its evidence: "Her brother, Per Tornquist, a tug pilot of 44"',
      ],
    ],
    [
      'a number in words',
      'facts.json',
      ['ferry-price', 'statement', 'en'],
      'A ferry ticket costs 14 crowns and there are seventeen sailings.',
      ['facts.json, ferry-price, statement.en: has seventeen, which stands in neither its figures nor its evidence'],
    ],
    [
      'a number in French words, of which no part is one',
      'facts.json',
      ['ferry-price', 'statement', 'fr'],
      'Un billet coûte 14 couronnes ; dix-sept bateaux, deux par jour, en trois-mâts.',
      ['facts.json, ferry-price, statement.fr: has dix-sept, which stands in neither its figures nor its evidence'],
    ],
    [
      'a figure of another paragraph',
      'facts.json',
      ['ferry-price', 'statement', 'en'],
      'A ferry ticket for the 21,400 costs 14 crowns.',
      ['facts.json, ferry-price, statement.en: has 21,400, which stands in neither its figures nor its evidence'],
    ],
    [
      'another day of the month',
      'results.json',
      ['results', 'morvik-1', 'statement', 'en'],
      'Tornquist led the first round of 24 June.',
      ['results.json, morvik-1, statement.en: has the day 24 june, which none of its paragraphs names'],
    ],
    [
      'a date beside other words',
      'results.json',
      ['results', 'districts-2', 'date'],
      { value: '2031-06-25', text: { en: '24 May', fr: 'le 24 mai' } },
      [
        'results.json, districts-2, date: has "2031-06-25" beside "24 May / le 24 mai", which is another month',
        'results.json, districts-2, date: has "2031-06-25" beside "24 May / le 24 mai", which is another day',
      ],
    ],
    [
      'a year that the article does not give',
      'results.json',
      ['results', 'districts-2', 'date'],
      { value: '2033-05-24', text: { en: '24 May', fr: 'le 24 mai' } },
      ['results.json, districts-2, date: has the year 2033, which the article does not give; leave "value" out'],
    ],
    [
      'a hedge that is left out',
      'facts.json',
      ['guild-members', 'values', 0],
      { amount: 300, unit: 'members' },
      [
        'facts.json, guild-members, values: has 300 without a qualifier, where the article has "more than 300 members"; write the qualifier "more_than" or "at_least"',
      ],
    ],
    [
      'another hedge',
      'facts.json',
      ['guild-members', 'values', 0],
      { amount: 300, unit: 'members', qualifier: 'almost' },
      [
        'facts.json, guild-members, values: has 300 as "almost", where the article has "more than 300 members"; write the qualifier "more_than" or "at_least"',
      ],
    ],
    [
      'a hedge that a sentence leaves out',
      'facts.json',
      ['guild-members', 'statement', 'en'],
      "The Pilots' Guild has 300 members.",
      ['facts.json, guild-members, statement.en: tells 300 without a hedge, where the article has "more than 300"'],
    ],
    [
      'a month of no paragraph',
      'facts.json',
      ['guild-members', 'statement', 'en'],
      "In December the Pilots' Guild had over 300 members.",
      ['facts.json, guild-members, statement.en: has the month December, which none of its paragraphs names'],
    ],
    [
      'a setting with a figure',
      'quotes.json',
      ['eleven-mayors', 'setting', 'en'],
      'On the old pier, at five.',
      ['quotes.json, eleven-mayors, setting.en: has five, which stands in neither its figures nor its evidence'],
    ],
    [
      'words that only look alike',
      'people.json',
      ['osk-varn', 'evidence', 0],
      { ...pier, exact: 'old\u00a0pier' },
      [
        'people.json, osk-varn, evidence: "old\u00a0pier" stands in paragraph 13 with other characters: the article has a space for a no-break space; copy "old pier" from it',
      ],
    ],
    [
      'words of another paragraph',
      'people.json',
      ['osk-varn', 'evidence', 0],
      { paragraph: 12, exact: 'the last lamplighter' },
      ['people.json, osk-varn, evidence: "the last lamplighter" does not stand in paragraph 12, but in paragraph 13'],
    ],
  ])('%s', (_, file, at, to, faults) => {
    expect(faultsWith(file, at, to)).toEqual(faults);
  });

  test.each<[reason: string, file: string, at: At, to: unknown]>([
    [
      'two of what the reader sees',
      'facts.json',
      ['ferry-price', 'statement', 'en'],
      'Both sides pay 14 crowns, the two of them.',
    ],
    [
      'a word that only holds a number',
      'facts.json',
      ['ferry-price', 'statement', 'en'],
      'A three-way ticket costs 14 crowns.',
    ],
    [
      'a share told number by number',
      'facts.json',
      ['ferry-price', 'statement', 'en'],
      'One in five, or five out of 14.',
    ],
    ['the year of the article', 'people.json', ['hanne-vos', 'role', 'en'], 'mayor until 2031'],
    ['a year that is reckoned from', 'results.json', ['results', 'mayor-2027-1', 'date', 'value'], '2027'],
  ])('no fault: %s', (_, file, at, to) => {
    expect(faultsWith(file, at, to)).toEqual([]);
  });
});

test.each(storiesWithArticle())('every record of %s rests on its article', (_, folder) => {
  const faults = verifyStory(loadStory(folder), readFileSync(join(folder, 'article.txt'), 'utf8'));
  expect(faults.map(describeProblem)).toEqual([]);
});

function storiesWithArticle(): [string, string][] {
  const stories = dirname(morvikFolder);
  return readdirSync(stories)
    .map((name): [string, string] => [name, join(stories, name)])
    .filter(([, folder]) => existsSync(join(folder, 'article.txt')));
}

test('an hour of the evening is none of the figures that must stand in the article as they are', () => {
  const told = { ...loadStory(morvikFolder) };
  const [fact] = told.facts;
  if (!fact) throw new Error('no fact');
  const late = {
    ...fact,
    statement: { en: 'It closed at 10.40pm.', fr: 'Fermé à 22 h 40.' },
    values: [],
    evidence: [{ paragraph: 17, exact: 'Fermé à 22 h' }],
  };
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
    'quotes.json, umbrellas, exact: "a quarrel between two umbrellas" does not stand in paragraph 13, but in paragraph 11',
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
