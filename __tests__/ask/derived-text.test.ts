import { expect, test } from '@jest/globals';
import type { Derived } from '../../src/ask/arithmetic.ts';
import { derivedText, namesUnit } from '../../src/ask/derived-text.ts';
import type { Locale } from '../../src/text/locale.ts';

const fare = { amount: 14, unit: 'euros', per: 'week' } as const;
const fund = { amount: 36500, unit: 'euros', per: 'year' } as const;
const cost = { amount: 20, unit: 'euros', per: 'day' } as const;

/** With plain spaces, however wide the real ones are. */
function told(derived: Derived, locale: Locale): string {
  return derivedText(derived, locale, () => true).replace(/\s/gu, ' ');
}

test.each<[reason: string, derived: Derived, locale: Locale, says: readonly string[]]>([
  [
    'a difference, with what it is taken from',
    { kind: 'difference', from: 900, minus: 300, value: 600 },
    'en',
    ['600', '900', '300'],
  ],
  ['a ratio', { kind: 'ratio', from: 900, by: 300, value: 3 }, 'en', ['3', '900', '300']],
  ['a fall in percent', { kind: 'fall', from: 800, to: 600, value: 25 }, 'en', ['25', '%', '800', '600']],
  ['a portion in percent', { kind: 'portion', part: 300, whole: 600, value: 50 }, 'en', ['50', '%', '300', '600']],
  [
    'another period',
    { kind: 'period', given: fare, per: 'year', value: 728 },
    'en',
    ['728', '14', 'euros', 'week', 'year'],
  ],
  ['several periods', { kind: 'periods', given: fare, count: 3, value: 42 }, 'en', ['42', '14', 'euros', '3']],
  [
    'how long it lasts',
    { kind: 'lasts', sum: fund, rate: cost, per: 'day', value: 1825 },
    'en',
    ['1,825', '36,500', '20', 'day'],
  ],
  [
    'a year, written without a comma',
    { kind: 'since', year: 2031, years: 30, value: 2001 },
    'en',
    ['2001', '2031', '30'],
  ],
  [
    'French: decimals with a comma',
    { kind: 'difference', from: 53.1, minus: 46.9, value: 6.2 },
    'fr',
    ['6,2', '53,1', '46,9'],
  ],
  [
    'French: thousands with a space',
    { kind: 'difference', from: 21400, minus: 400, value: 21000 },
    'fr',
    ['21 000', '21 400'],
  ],
  [
    'French: the unit and the period',
    { kind: 'period', given: fare, per: 'month', value: 60.67 },
    'fr',
    ['60,67', 'euros', 'mois', 'semaine'],
  ],
  [
    'French: how long it lasts',
    { kind: 'lasts', sum: fund, rate: cost, per: 'day', value: 1825 },
    'fr',
    ['1 825', 'jours'],
  ],
  ['French: a year', { kind: 'since', year: 2031, years: 30, value: 2001 }, 'fr', ['2001', '2031', '30']],
])('says %s', (_, derived, locale, says) => {
  const text = told(derived, locale);
  for (const part of says) expect(text).toContain(part);
});

test.each<[reason: string, derived: Derived, not: RegExp]>([
  ['a count of years is no year', { kind: 'since', year: 2031, years: 30, value: 2001 }, /2,001|2,031/],
  ['a whole number has no decimals', { kind: 'ratio', from: 900, by: 300, value: 3 }, /3\.0/],
  ['nor an endless row of them', { kind: 'ratio', from: 1000, by: 300, value: 1000 / 300 }, /\d\.\d{4}/],
])('and no more than is known: %s', (_, derived, not) => {
  for (const locale of ['en', 'fr'] as const) expect(told(derived, locale)).not.toMatch(not);
});

const ferry = { en: 'The ferry costs 14 crowns.', fr: 'Le bac coûte 14 couronnes.' };

test.each<[reason: string, unit: string, statement: { en: string; fr: string }, locale: Locale, says: string]>([
  ['in the language of the story', 'crowns', ferry, 'en', '60.67 crowns a month (from 14 a week)'],
  ['in another, where it has no name', 'crowns', ferry, 'fr', '60,67 par mois (à partir de 14 par semaine)'],
  ['where the words are not translated', 'crowns', { ...ferry, fr: ferry.en }, 'fr', '60,67 par mois (à partir'],
  ['where both have one word', 'euros', { en: '14 euros', fr: '14 euros chaque jour' }, 'fr', '60,67 euros par mois'],
])('a unit %s', (_, unit, statement, locale, says) => {
  const derived = { kind: 'period', given: { ...fare, unit }, per: 'month', value: 60.67 } as const;
  const text = derivedText(derived, locale, namesUnit({ statement }, locale, 'en'));
  expect(text.replace(/\s/gu, ' ')).toContain(says);
});
