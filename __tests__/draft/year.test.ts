import { expect, test } from '@jest/globals';
import { yearByDays, yearTold } from '../../src/draft/results/year.ts';

test.each<[reason: string, text: string, year: number | undefined]>([
  [
    'the first year in which the days fall so',
    'Élu dimanche 8 octobre, fermé depuis 2029. Le conseil siège lundi 4 décembre.',
    2034,
  ],
  ['the month first', 'Voters chose on Tuesday, Nov. 4. On Tuesday, November 4, it rained, as ever since 2020.', 2025],
  ['days that no year has together', 'On Monday 1 May and on Monday 2 May, as since 2020.', undefined],
  ['no "since" to begin with', 'On Monday 1 May they voted.', undefined],
  ['no day of the week', 'On 1 May they voted, as since 2020.', undefined],
  ['a day that has its year', 'On Monday 1 May 2028 they voted, as since 2020.', undefined],
])('%s', (_, text, year) => {
  expect(yearByDays(text)).toBe(year);
});

test.each<[reason: string, sentences: string[], year: number]>([
  ['the latest year that is past', ['It closed in 2034.', 'She won in 2031.'], 2034],
  [
    'what is to come tells nothing',
    ['It closed in 2034.', 'A new one is due in 2038.', 'Le pont ouvrira en 2040.'],
    2034,
  ],
  ['no year at all', ['It closed.'], 0],
])('the year that an article tells: %s', (_, sentences, year) => {
  expect(yearTold(sentences)).toBe(year);
});
