import { describe, expect, test } from '@jest/globals';
import { headlineOf, sharedHeadline } from '../../src/answer/headline.ts';
import type { Result } from '../../src/story/schema.ts';
import type { Locale } from '../../src/text/locale.ts';
import { storyContextOf } from '../helpers/story-context.ts';

const context = storyContextOf();
const { results } = context.story;

/** The first result of a place in a round of the main contest. */
function at(place: string, round?: number): Result {
  const found = results.find((one) => one.place === place && one.round === round);
  if (!found) throw new Error(`no result in ${place}`);
  return found;
}

const headline = (result: Result, locale: Locale = 'en') => headlineOf(context, result, locale)?.replace(/\s/g, ' ');

test.each<[string, Result, Locale, string]>([
  ['who won', at('morvik', 2), 'en', 'Bram Okkel beat Ilse Tornquist in Mörvik, 53.1% to 46.9%'],
  ['who won', at('morvik', 2), 'fr', 'Mörvik : Bram Okkel vainqueur, 53,1 % contre 46,9 % pour Ilse Tornquist'],
  ['who led', at('morvik', 1), 'en', 'Ilse Tornquist led Bram Okkel in Mörvik (first round), 38.4% to 33.1%'],
  ['a winner alone', at('morvik'), 'en', 'Hanne Vos won in Mörvik (Mayoral election 2027) with 61%'],
  [
    'districts',
    at('morvik-districts', 2),
    'en',
    'Districts of Mörvik: Bram Okkel won 4 of 7 districts, Ilse Tornquist 2',
  ],
])('a headline says %s', (_, result, locale, words) => {
  expect(headline(result, locale)?.toLowerCase()).toBe(words.toLowerCase());
});

test('a threshold that was missed is told, and nobody is said to have won', () => {
  const threshold = { value: 60, evidence: [{ paragraph: 1, exact: 'sixty' }] };
  expect(headline({ ...at('morvik', 2), threshold })).toBe('Bram Okkel fell short of 60% in Mörvik, with 53.1%');
});

test('a share is not held against a quota in votes', () => {
  const threshold = { value: 1200, unit: 'votes' as const, evidence: [{ paragraph: 1, exact: 'a quota of 1,200' }] };
  expect(headline({ ...at('morvik', 2), threshold })).toMatch(/^Bram Okkel beat Ilse Tornquist/);
});

test.each(['elected', 'advanced'] as const)('who is %s too was not beaten', (status) => {
  const [first, second] = at('morvik', 2).standings;
  if (!first || !second) throw new Error('two rows are needed');
  const standings = [
    { ...first, status: 'elected' as const },
    { ...second, status },
  ];
  expect(headline({ ...at('morvik', 2), standings })).toBe('Bram Okkel led Ilse Tornquist in Mörvik, 53.1% to 46.9%');
});

describe('nothing is said', () => {
  const [first, second, ...others] = at('morvik', 2).standings;
  const withRows = (...standings: Result['standings']) => headline({ ...at('morvik', 2), standings });
  test('of an outcome without figures', () => {
    expect(headline(at('gull-rock', 2))).toBeUndefined();
  });

  test('where two are level', () => {
    if (!first || !second) throw new Error('two rows are needed');
    expect(withRows(first, { ...second, share: first.share })).toBeUndefined();
  });

  test('where whoever won has the lower figure', () => {
    if (!first || !second) throw new Error('two rows are needed');
    expect(withRows({ ...first, share: { value: 40 } }, second, ...others)).toBeUndefined();
  });

  test('of several places where not the same one won', () => {
    const pair = [at('morvik', 2), at('velle', 2)];
    expect(sharedHeadline(context, pair, 'en')).toBeUndefined();
  });
});
