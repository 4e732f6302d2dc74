import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findWords } from '../../src/web/browser/find-words.ts';

const found = (text: string, words: string, where = 0.5) => {
  const stretch = findWords(text, words, where);
  return stretch && text.slice(stretch.start, stretch.end);
};

describe('words are found', () => {
  test.each([
    ['as they are', 'He won the town.', 'won the town', 'won the town'],
    ['in another case', 'He WON the Town.', 'won the town', 'WON the Town'],
    ['with other spaces', 'won\u00a0the \n  town', 'won the town', 'won\u00a0the \n  town'],
    ['with other quotation marks', '‘It’s “ours”’', 'it\'s "ours"', 'It’s “ours”'],
    ['with other hyphens', 'anti‑immigration — now', 'anti-immigration - now', 'anti‑immigration — now'],
    [
      'with accents made of two characters',
      'Me\u0301lissa a gagne\u0301.',
      'Mélissa a gagné',
      'Me\u0301lissa a gagne\u0301',
    ],
    ['with soft hyphens', 'the har\u00adbour wall', 'harbour', 'har\u00adbour'],
    ['with ligatures and three dots', 'the \ufb01rst…', 'the first...', 'the \ufb01rst…'],
    ['beside emoji', '👍🏽 won 👨‍👩‍👧 it', 'won', 'won'],
  ])('%s', (_, text, words, expected) => {
    expect(found(text, words)).toBe(expected);
  });

  test('where they stand, if they stand in several places', () => {
    const text = `${'a '.repeat(20)}word ${'b '.repeat(20)}word ${'c '.repeat(20)}`;
    expect(findWords(text, 'word', 0.1)?.start).toBe(text.indexOf('word'));
    expect(findWords(text, 'word', 0.9)?.start).toBe(text.lastIndexOf('word'));
  });
});

test.each([
  ['not there', 'He won.', 'lost'],
  ['nothing', 'He won.', ' \u00ad '],
])('words that are %s are not found', (_, text, words) => {
  expect(findWords(text, words, 0.5)).toBeUndefined();
});

test('any part of any text is found, within the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      (before, words, after) => {
        fc.pre(words.normalize('NFKD').replace(/[\p{M}\u00ad\u200b-\u200f\u2060\ufeff\s]/gu, '') !== '');
        const text = `${before} ${words} ${after}`;
        const stretch = findWords(text, words, 0.5);
        expect(stretch).toBeDefined();
        expect(stretch?.start).toBeGreaterThanOrEqual(0);
        expect(stretch?.end).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});
