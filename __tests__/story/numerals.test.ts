import { describe, expect, test } from '@jest/globals';
import { states } from '../../src/story/numerals.ts';

describe('a figure stands in words that state it', () => {
  test.each<[string, number]>([
    ['13,748 votes (44.25 per cent)', 13_748],
    ['13,748 votes (44.25 per cent)', 44.25],
    ['13 748 voix, soit 44,25 %', 13_748],
    ['13 748 voix, soit 44,25 %', 44.25],
    ['won in seven regions', 7],
    ['six in ten voters', 60],
    ['two-thirds of those voting', 66.67],
    ['les trois quarts', 75],
    ['quatre-vingt-douze voix', 92],
    ['mille deux cents', 1200],
    ['twenty-one seats', 21],
    ['1.2 million', 1_200_000],
    ['failed to win a single region', 0],
    ['came second', 2],
    ['15-18 points', 18],
    ['at 8pm', 20],
    ['at 4.40am', 40],
    ['à 22 h 40', 22],
    ['the last polls closed at 9.40', 21],
    ['under half a percentage point', 0.5],
    ['une quarantaine de fidèles', 40],
    ['coûterait 90 millions d’euros, dont 12 sont inscrits', 12_000_000],
  ])('“%s”: %d', (text, value) => {
    expect(states(text, value)).toBe(true);
  });

  test.each<[string, number]>([
    ['13,748 votes', 13_478],
    ['44,87 %', 44],
    ['44.87 percent', 87],
    ['won in seven regions', 8],
    ['six in ten', 61],
    ['two-thirds', 67],
    ['4.40 metres', 40],
    ['it stood at 9.40 per cent', 40],
    ['12 trains et 90 millions d’euros', 12_000_000],
  ])('and not in others: “%s”, %d', (text, value) => {
    expect(states(text, value)).toBe(false);
  });
});
