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
  ['aldermere-2031', 'Eddowes came second, right behind Tarr', 'contradicted', 'a rank is that of the row'],
  ['aldermere-2031', 'Eddowes came third, behind Tarr', 'supported', 'he did, and she was ahead'],
  [
    'hautes-combes-2034',
    'Barthelin, the one who beat the minister, is a nurse',
    'contradicted',
    'she did, and is none',
  ],
  ['hautes-combes-2034', 'Barthelin, the one who beat the minister, is a schoolteacher', 'supported', 'she is one'],
  ['marrowby-2033', "If Labour and the Greens team up they'd have 46 seats which is enough", 'supported', 'a sum'],
  ['marrowby-2033', "If Labour and the Greens team up they'd have 50 seats", 'contradicted', 'the sum is another one'],
  ['marrowby-2033', 'greens doubled!! 8 delegates now', 'not_in_story', 'the 8 are theirs, and of no other party'],
  [
    'saint-valmer-2032',
    "Aux municipales d'avant, Castaing avait gagné avec 56 %",
    'supported',
    'not those of this year',
  ],
  [
    'saint-valmer-2032',
    "C'est le maire qui a gagné le plus de voix",
    'not_in_story',
    'a record of a lead is no ranking',
  ],
  [
    'saint-valmer-2032',
    "Entre les deux tours c'est le maire qui a gagné le plus de voix",
    'not_in_story',
    'a record of how many each of two gained has no word of who gained most',
  ],
  ['marrowby-2033', 'Every poll had Labour on course for a majority', 'not_in_story', 'a poll is no result'],
  ['marrowby-2033', 'Heritage Union dropped three seats to 31', 'contradicted', 'it rose to that'],
  [
    'marrowby-2033',
    'Turnout was a little worse than last time',
    'supported',
    'a change is told, and no figure of then',
  ],
  ['marrowby-2033', 'back in 97 Labour took Marrowby by 63 votes', 'supported', 'a year, and no 97 of anything'],
  [
    'saint-valmer-2032',
    'She ends up with 24 of the 33 seats',
    'supported',
    'the 33 of a record are those of the clause',
  ],
  ['marrowby-2033', 'They only took Marrowby by 63 votes back in 97', 'supported', 'the "only" is of the lead'],
  ['marrowby-2033', 'back in 97 Labour nicked Marrowby by 63 votes', 'supported', 'a lead in a place is won'],
  ['marrowby-2033', 'back in 97 Labour nicked Marrowby by 163 votes', 'contradicted', 'another lead'],
  ['aldermere-2031', 'Tarr took Aldermere with 43%, not bad for a midwife', 'supported', 'she is one'],
  ['saint-valmer-2032', 'Turnout climbed four points, 55 to 59', 'supported', 'each figure is of its own round'],
  ['saint-valmer-2032', 'Turnout went from 59% to 55%', 'contradicted', 'it was the other way round'],
  ['saint-valmer-2032', 'La participation est passée de 52 % à 59 %', 'contradicted', 'one of both ends is wrong'],
  ['saint-valmer-2032', 'Castaing came out on top', 'contradicted', 'he was first in the round that decided nothing'],
  ['saint-valmer-2032', 'Castaing led the first round', 'supported', 'that round is named'],
  ['hautes-combes-2034', 'Barthelin got less than half of the votes', 'contradicted', 'less in the first round alone'],
  ['cote-sarrasine-2032', 'Quintrec got more than half of the vote', 'contradicted', 'more in one town alone'],
  ['hautes-combes-2034', 'Barthelin 45.63%, Dorgeval 54.37%', 'contradicted', 'each has what is the other one’s'],
  ['hautes-combes-2034', 'Barthelin 54.37%, Dorgeval 45.63%', 'supported', 'each has their own'],
  ['castlemoyle-2034', 'Dolan got 9,643 votes and Hanratty 9,717', 'contradicted', 'each has what is the other one’s'],
  ['rochefaune-2033', 'Coulassou a gagné l’élection', 'contradicted', 'he won the one that was annulled'],
  ['rochefaune-2033', 'Coulassou a été battu', 'supported', 'by whom need not be said'],
  ['rochefaune-2033', 'Tardivon was beaten', 'contradicted', 'she won'],
  ['castlemoyle-2034', 'Hanratty lost by 74 votes', 'supported', 'behind whoever got the last of three seats'],
  ['castlemoyle-2034', 'Hanratty lost by 1,699 votes', 'contradicted', 'behind the first of the three nobody loses'],
  ['saint-valmer-2032', 'Marchadier a 24 des 33 fauteuils', 'supported', 'they are seats'],
  [
    'tamarack-2034',
    'Okafor’s people said: "I watched my own name disappear and I have never been so happy"',
    'supported',
    'whose people they are is not who spoke',
  ],
  [
    'tamarack-2034',
    'Okafor said: "I watched my own name disappear and I have never been so happy"',
    'contradicted',
    'somebody else spoke',
  ],
  ['copeland-2017', 'Troughton lost.', 'supported', 'nothing is said beside it'],
  ['copeland-2017', 'Harrison is from the Conservatives', 'supported', 'that is her party'],
  ['montreval-2029', 'Most voters stayed home', 'contradicted', 'most are more than half of them'],
  ['aldermere-2031', 'More than half of people voted', 'contradicted', 'an age of 63 is no share'],
  ['aldermere-2031', 'Turnout in Aldermere was above 50%', 'contradicted', 'above it the last time alone'],
  ['hautes-combes-2034', 'Ravier-Colin only hung on by about 300 votes', 'supported', 'the "only" is of the figure'],
] as const;

describe('what would turn a verdict about', () => {
  test.each(rows)('%s: %s is %s, because %s', (story, text, verdict, _because) => {
    expect(verdictsOn(story, text)).toEqual([verdict]);
  });
});
