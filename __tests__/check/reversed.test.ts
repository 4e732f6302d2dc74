import { describe, expect, test } from '@jest/globals';
import { figuresIn } from '../../src/check/said-figures.ts';
import { words } from '../../src/text/normalize.ts';
import { verdictsOn } from '../helpers/check.ts';

describe('a longer number is one, and a span no part', () => {
  test.each([
    ['un emprunt sur vingt-cinq ans', [25], 'no twentieth, and no 5'],
    ['a loan in ten years', [10], 'no tenth'],
    ['un habitant sur vingt', [5], 'a twentieth in percent'],
    ['quatre-vingt-dix-sept maires', [97], 'hyphens part no numeral'],
    ['lost a seat', [1], 'one of them'],
    ['took a seat at the table', [], 'none that is counted'],
    ['plus de 9 millions sur 25 ans', [9_000_000, 25], 'of years are the second ones alone'],
  ] as const)('%s is %j, because it is %s', (text, values, _because) => {
    expect(figuresIn(words(text), () => false).map(({ value }) => value)).toEqual(values);
  });
});

const rows = [
  ['morvik-2031', 'Okkel ended up around 53% in the runoff', 'supported', '"ended up" is no rise'],
  ['morvik-2031', 'Carver is ahead of Okkel by 6.2 points', 'contradicted', 'whoever is meant, Okkel came first'],
  ['morvik-2031', 'Tornquist got booted by 6.2 points', 'supported', 'by so many is a margin behind any verb'],
  ['val-brumeux-2034', 'Horizon vert lost a seat', 'contradicted', 'it gained one'],
  ['val-brumeux-2034', 'Horizon vert is down to 4 seats', 'contradicted', 'the figure is right, the direction is not'],
  [
    'pine-harbor-2036',
    'Between 7,000 and 8,000 votes between first and second',
    'supported',
    'it lies between both ends',
  ],
  ['pine-harbor-2036', 'Okonjo-Reyes won with 41 or 42 percent', 'partly', 'what lies beyond two ends is left open'],
  [
    'rochefaune-2033',
    'Ferrouillat a dit « on était d’accord sur l’essentiel »',
    'supported',
    'the "not" of the clause before is none of this one',
  ],
  [
    'pine-harbor-2036',
    'Okonjo-Reyes said "vote for me tonight, you voted for your street"',
    'contradicted',
    'the "not" of the same clause is left out',
  ],
  [
    'rochefaune-2033',
    'Turnout fell from 62% in the first round to 55.79% in the second round',
    'contradicted',
    'each figure is of its own round',
  ],
  ['kestrel-bay-2035', 'Tolliver was booted by Venn', 'contradicted', 'who was removed lost to who is named'],
  ['val-brumeux-2034', 'Horizon vert gagne un siège', 'supported', 'one more, and not one in all'],
  [
    'rochefaune-2033',
    'The court annulled the 2032 vote over 34 proxies',
    'not_in_story',
    '"over" may be because of them',
  ],
  ['pine-harbor-2036', 'Stannage spent 185 million on his house', 'not_in_story', 'money is no vote'],
  ['kestrel-bay-2035', '1,500 people live on Skerrow Island', 'contradicted', 'people are people'],
  ['kestrel-bay-2035', 'Carrow lost his seat', 'contradicted', 'a seat of his own is none of his party'],
  [
    'kestrel-bay-2035',
    'A bit over 6,200 people voted for Coast and Country in Kestrel Bay',
    'supported',
    'a name has an "and"',
  ],
  ['rochefaune-2033', 'Le non au téléphérique a fait presque 54 %', 'supported', 'only one vote has a no'],
  ['pine-harbor-2036', 'Not even half the voters bothered to show up', 'supported', 'less than half'],
] as const;

describe('what would turn a verdict about', () => {
  test.each(rows)('%s: %s is %s, because %s', (story, text, verdict, _because) => {
    expect(verdictsOn(story, text)).toEqual([verdict]);
  });
});
