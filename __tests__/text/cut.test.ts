import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cut, cutWords } from '../../src/text/cut.ts';
import { anyText } from '../helpers/any-text.ts';

const family = '👨‍👩‍👧‍👦';

describe('cut', () => {
  test.each([
    ['a text that fits', 'Calais', 6, 'Calais'],
    ['one character too many', 'Calais!', 6, 'Calai…'],
    ['no space before the ellipsis', 'The camp in Calais', 9, 'The camp…'],
    ['an accent of its own stays with its letter', 'ele\u0301ments', 4, 'el…'],
    ['a family stays together', `ab${family}cd`, 8, 'ab…'],
    ['a flag stays whole', 'a🇫🇷b', 4, 'a…'],
    ['a pair of surrogates stays whole', 'ab🗳cd', 4, 'ab…'],
    ['room for nothing but the ellipsis', 'Calais', 1, '…'],
    ['nothing', '', 5, ''],
  ])('%s', (_, text, most, written) => {
    expect(cut(text, most)).toBe(written);
  });

  test('never grows beyond its limit, keeps the start, says that it cut, and splits no character', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 60 }), (text, most) => {
        const short = cut(text, most);
        expect(short.length).toBeLessThanOrEqual(most);
        if (text.length <= most) {
          expect(short).toBe(text);
          return;
        }
        expect(short.endsWith('…')).toBe(true);
        const kept = short.slice(0, -1);
        expect(text.startsWith(kept)).toBe(true);
        const ends = [...new Intl.Segmenter().segment(text)].map(({ index, segment }) => index + segment.length);
        const dropped = text.slice(kept.length).match(/^\s*/)?.[0].length ?? 0;
        const possible = Array.from({ length: dropped + 1 }, (_, more) => kept.length + more);
        expect(possible.some((end) => end === 0 || ends.includes(end))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('keeps as much as fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abc'), minLength: 10, maxLength: 50 }), (text) => {
        expect(cut(text, 9)).toBe(`${text.slice(0, 8)}…`);
      }),
    );
  });
});

describe('cut between words', () => {
  test.each([
    ['By how much did she win in the harbour?', 30, 'By how much did she win in…'],
    ['One, two', 6, 'One…'],
    ['Compare with Nord-Pas-de-Calais-Picardie', 34, 'Compare with Nord-Pas-de-Calais…'],
    ['Who is the vice-president-elect of Velle', 34, 'Who is the vice-president-elect…'],
    ['short', 34, 'short'],
    ['Anticonstitutionnellement', 10, 'Anticonst…'],
  ])('%s', (text, most, shown) => {
    expect(cutWords(text, most)).toBe(shown);
    expect(shown.length).toBeLessThanOrEqual(most);
  });
});
