import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { difference, formatChange, formatDate, formatNumber, formatShare, quoted } from '../../src/text/format.ts';
import { localeOf } from '../../src/text/locale.ts';

/** French groups with narrow no-break spaces and puts a no-break space before a sign. */
const narrow = '\u202F';

describe('numbers', () => {
  test.each([
    [21400, '21,400', `21${narrow}400`],
    [44.87, '44.87', '44,87'],
    [38.4, '38.4', '38,4'],
    [61, '61', '61'],
    [1_234_567.5, '1,234,567.5', `1${narrow}234${narrow}567,5`],
    [0, '0', '0'],
  ])('%d', (value, en, fr) => {
    expect(formatNumber('en', value)).toBe(en);
    expect(formatNumber('fr', value)).toBe(fr);
  });
});

describe('shares', () => {
  test.each([
    [44.87, '44.87%', '44,87'],
    [38.4, '38.4%', '38,4'],
    [61, '61%', '61'],
    [100, '100%', '100'],
    [0.07, '0.07%', '0,07'],
    [57.77, '57.77%', '57,77'],
  ])('%d', (share, en, fr) => {
    expect(formatShare('en', share)).toBe(en);
    expect(formatShare('fr', share)).toMatch(new RegExp(`^${fr}[\u00A0\u202F]%$`));
  });

  test('of two decimals come out as they went in, without the dust of binary fractions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
        expect(formatShare('en', hundredths / 100)).toBe(`${hundredths / 100}%`);
      }),
    );
  });
});

test.each([
  [31.73, '+31.73', '+31,73'],
  [-4.23, '−4.23', '−4,23'],
  [0, '±0', '±0'],
])('a change of %d has its sign, and a real minus', (value, en, fr) => {
  expect(formatChange('en', value)).toBe(en);
  expect(formatChange('fr', value)).toBe(fr);
});

test.each([
  ['2015-12-14', 'December 14, 2015', '14 décembre 2015'],
  ['2031-06-09', 'June 9, 2031', '9 juin 2031'],
  ['2032-02-29', 'February 29, 2032', '29 février 2032'],
])('the date %s in words, whatever the time zone', (date, en, fr) => {
  expect(formatDate('en', date)).toBe(en);
  expect(formatDate('fr', date)).toBe(fr);
});

test('a difference is what one would work out by hand', () => {
  expect(difference(55.13, 44.87)).toBe(10.26);
  expect(difference(44.87, 49.1)).toBe(-4.23);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10_000 }), (a, b) => {
      expect(difference(a / 100, b / 100)).toBeCloseTo((a - b) / 100, 10);
      expect(String(difference(a / 100, b / 100))).not.toMatch(/\.\d{3}|e/);
    }),
  );
});

test('words are quoted with the marks of the language', () => {
  expect(quoted('en', 'no')).toBe('“no”');
  expect(quoted('fr', 'non')).toMatch(/^«\snon\s»$/);
});

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['en-US', 'en'],
  ['fr', 'fr'],
  ['fr-CA', 'fr'],
  ['fr_FR.UTF-8', 'fr'],
  ['FR', 'fr'],
  ['de', 'en'],
  ['fro', 'en'],
  ['frisian', 'en'],
  ['C.UTF-8', 'en'],
  ['POSIX', 'en'],
  ['', 'en'],
  [undefined, 'en'],
])('the locale %p is answered in %s', (tag, locale) => {
  expect(localeOf(tag)).toBe(locale);
});
