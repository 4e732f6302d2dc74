import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type NameEntry, NameIndex } from '../../src/search/names.ts';
import { words } from '../../src/text/normalize.ts';

const firm = (value: string, ...names: string[]): NameEntry<string>[] =>
  names.map((name) => ({ name, loose: false, value }));
const loose = (value: string, ...names: string[]): NameEntry<string>[] =>
  names.map((name) => ({ name, loose: true, value }));

const index = new NameIndex<string>(
  [
    ...firm('calais', 'Calais', 'the port'),
    ...firm('department', 'Pas-de-Calais'),
    ...firm('region', 'Nord–Pas-de-Calais–Picardie', 'the region'),
    ...firm('valais', 'Valais'),
    ...firm('paris-region', 'Île-de-France'),
    ...firm('fisherman', 'the Irishman'),
    ...firm('sally', 'Sally Hayden'),
    ...firm('alby', 'Alby Kerr'),
    ...firm('labour', 'Labour Alliance'),
    ...firm('caves', 'The Caves'),
    ...loose('region', 'the north', 'Hauts-de-France'),
    ...loose('calais', 'the north', 'the Irishman'),
  ],
  (word) => ['valise', 'labor', 'cave'].includes(word),
);

const exact = (phrase: string) => index.exact(phrase).map(({ value, how }) => `${value} ${how}`);
const near = (phrase: string) => index.near(phrase).map(({ value }) => value);

describe('an exact name', () => {
  test.each([
    ['as it is', 'Calais', ['calais exact']],
    ['in any case, with any marks', 'NORD-PAS DE CALAIS, Picardie!', ['region exact']],
    ['with an article in front', 'the region', ['region exact']],
    ['without the article', 'region', ['region exact']],
    ['without spaces', 'iledefrance', ['paris-region exact']],
    ['with a space too many', 'irish man', ['fisherman exact']],
    ['a loose name of one', 'hauts de france', ['region loose']],
    ['a loose name of two, which says nothing for sure', 'the north', ['region loose', 'calais loose']],
    ['a firm name before the same loose one', 'the irishman', ['fisherman exact']],
    ['a slip is not exact', 'kalais', []],
    ['part of a name is not the name', 'picardie', []],
    ['nothing', ' \u200B', []],
  ])('%s: %p', (_, phrase, hits) => {
    expect(exact(phrase)).toEqual(hits);
  });

  test('scores 1 and tells which name was met', () => {
    expect(index.exact('the port')).toEqual([{ score: 1, value: 'calais', name: 'the port', how: 'exact' }]);
  });

  test('does not stumble over names of the language itself', () => {
    for (const phrase of ['constructor', '__proto__', 'toString']) expect(index.exact(phrase)).toEqual([]);
  });
});

describe('a near name', () => {
  test.each([
    ['one slip', 'kalais', ['calais']],
    ['a slip in one of two words', 'sally heyden', ['sally']],
    ['two words typed as one, with a slip', 'sallyheyden', ['sally']],
    ['a slip in a longer name', 'nord pas de calais picadie', ['region']],
    ['a slip in each of two words', 'saly haydn', ['sally']],
    ['a slip in a word of three letters beside one that is right', 'alby ker', ['alby']],
    ['in such a word alone', 'ker', []],
    ['only one word of two', 'hayden', []],
    ['words in another order', 'hayden sally', []],
    ['a word as it is written elsewhere', 'labor aliance', ['labour']],
    ['one for several', 'cave', ['caves']],
    ['another word', 'london', []],
    ['a slip that is no word of the language', 'valias', ['valais']],
    ['a word of the language, which is no slip', 'valise', []],
    ['a question around the name', 'who won in kalais', []],
  ])('%s: %p', (_, phrase, hits) => {
    expect(near(phrase)).toEqual(hits);
  });

  test('stands best first: the name itself, then a neighbour', () => {
    const hits = index.near('calais');
    expect(hits[0]).toMatchObject({ value: 'calais', score: 1 });
    expect(hits.map(({ score }) => score)).toEqual([...hits.map(({ score }) => score)].sort((a, b) => b - a));
  });

  test('is always marked as near, so that nobody takes it for exact', () => {
    expect(index.near('calais').every(({ how }) => how === 'near')).toBe(true);
  });
});

describe('a forgiving name', () => {
  const names = (forgiving: boolean) =>
    new NameIndex<string>([{ name: 'Romain', loose: false, forgiving, value: 'romain' }], (word) => word === 'roman');

  test('takes a word of the language for a slip, where other names do not', () => {
    expect(names(true).near('roman')).toEqual([
      { score: expect.any(Number), value: 'romain', name: 'Romain', how: 'near' },
    ]);
    expect(names(false).near('roman')).toEqual([]);
  });

  test('is still not met by a word too far away', () => {
    expect(names(true).near('remain then')).toEqual([]);
    expect(names(true).near('domain')).toEqual([]);
  });
});

describe('names inside a row of words', () => {
  const spans = (text: string) => index.spans(words(text)).map(({ start, end, hits }) => [start, end, hits[0]?.value]);

  test.each([
    ['the longest name wins', 'who won nord pas de calais picardie', [[2, 7, 'region']]],
    ['a shorter one where the long one is not whole', 'who won pas de calais', [[2, 5, 'department']]],
    ['the shortest', 'who won calais', [[2, 3, 'calais']]],
    [
      'several, from left to right',
      'valais or calais',
      [
        [0, 1, 'valais'],
        [2, 3, 'calais'],
      ],
    ],
    [
      'a name twice',
      'calais calais',
      [
        [0, 1, 'calais'],
        [1, 2, 'calais'],
      ],
    ],
    ['a name of two words', 'what did sally hayden say', [[2, 4, 'sally']]],
    ['none', 'who won', []],
    ['no words', '', []],
  ])('%s: %p', (_, text, found) => {
    expect(spans(text)).toEqual(found);
  });

  test('never overlap and never leave the row, for any words', () => {
    const some = fc.constantFrom('nord', 'pas', 'de', 'calais', 'picardie', 'sally', 'hayden', 'the', 'x', 'toString');
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), (row) => {
        let last = 0;
        for (const { start, end, hits } of index.spans(row)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(hits.length).toBeGreaterThan(0);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(row.length);
      }),
    );
  });
});

test('an index without names finds nothing', () => {
  const empty = new NameIndex<string>([], () => false);
  expect([empty.exact('calais'), empty.near('calais'), empty.spans(['calais'])]).toEqual([[], [], []]);
});
