import { expect, test } from '@jest/globals';
import { WordMatcher } from '../../src/search/word-matcher.ts';

const matcher = new WordMatcher([
  { key: 'upper harbour', label: 'Upper Harbour' },
  { key: 'harbour town', label: 'Mörvik' },
  { key: 'arbour hill', label: 'Arbour Hill' },
  { key: 'gull rock', label: 'Gull Rock' },
  { key: 'phare du nord', label: 'Phare du Nord' },
  { key: 'fish market', label: 'Fish Market' },
]);

test.each<[reason: string, key: string, labels: readonly string[]]>([
  ['a slip in one word', 'rokc', ['Gull Rock']],
  ['a slip in each of two', 'guull rokc', ['Gull Rock']],
  ['words in another order', 'rock gull', ['Gull Rock']],
  ['another spelling of a sound', 'fare', ['Phare du Nord']],
  ['every name with the word', 'harbuor', ['Upper Harbour', 'Mörvik']],
  ['a name by both words, not others by one', 'harbuor twon', ['Mörvik']],
  ['the start of a word, with a slip', 'markt', ['Fish Market']],
  ['short words need not be met', 'du la fare', ['Phare du Nord']],
  ['a long word that nothing has', 'gull zzzzz', []],
  ['words of two names', 'rokc markte', []],
  ['a slip in a word of three letters', 'nrd', []],
  ['short words alone', 'du la le', []],
  ['another first letter and sound', 'barket', []],
  [
    'letters behind the 24th are not looked at',
    `rokc ${'x'.repeat(3)} ${'y'.repeat(3)} ${'z'.repeat(3)} ${'w'.repeat(3)} nnn zzzzzzz`,
    ['Gull Rock'],
  ],
  ['nothing', '', []],
])('finds names by words that resemble the typed ones: %s', (_, key, labels) => {
  expect(matcher.matches(key, 25)).toEqual(labels);
});

test('finds the name that is nearest first', () => {
  expect(matcher.matches('harbour', 25).at(0)).not.toBe('Arbour Hill');
  expect(
    new WordMatcher([
      { key: 'marked', label: 'far' },
      { key: 'market', label: 'near' },
    ]).matches('market', 25),
  ).toEqual(['near', 'far']);
});

test('finds no more than it was asked for', () => {
  expect(matcher.matches('harbuor', 1)).toHaveLength(1);
});

test('a label with several names is found once', () => {
  const twice = new WordMatcher([
    { key: 'north market', label: 'Market' },
    { key: 'market hall', label: 'Market' },
  ]);
  expect(twice.matches('markte', 25)).toEqual(['Market']);
});

test('without names there is nothing to find', () => {
  expect(new WordMatcher([]).matches('market', 25)).toEqual([]);
});
