import { describe, expect, test } from '@jest/globals';
import { verdictsOn } from '../helpers/check.ts';

const rows = [
  ['hallam-reach-2034', 'The winner got 40.4% of the vote', 'supported', 'who won is not named'],
  ['hallam-reach-2034', 'The runner-up got 40.4% of the vote', 'contradicted', 'who came second is not named'],
  ['hallam-reach-2034', 'the guy who lost is 52', 'supported', 'told by what became of them'],
  ['hallam-reach-2034', 'She won by 907 votes', 'supported', 'a pronoun that stands for nobody, and fits who won'],
  ['hallam-reach-2034', 'He got 38.3% of the vote', 'not_in_story', 'a pronoun that may stand for another one'],
  ['morvik-2031', 'Okkel keeps bees', 'not_in_story', 'bees are held by nobody'],
  [
    'pays-de-lorme-2033',
    'Castellane was trailing after the first round',
    'contradicted',
    'behind nobody in particular',
  ],
  ['pays-de-lorme-2033', 'Marchadier was behind in the first round', 'supported', 'behind nobody in particular'],
  ['pays-de-lorme-2033', 'nearly half of the voters stayed at home', 'supported', 'abstention told by a verb'],
  ['pays-de-lorme-2033', '70 % des inscrits n’ont pas voté', 'contradicted', 'abstention told by a verb'],
  ['hallam-reach-2034', '62% of the electorate turned out', 'supported', 'turnout told by a verb'],
  ['pays-de-lorme-2033', 'fewer than 7,000 votes between the top two', 'supported', 'a margin of nobody in particular'],
  ['hallam-reach-2034', 'turnout was up about 4 points on last time', 'supported', '3.7 points are about four'],
  [
    'tamarack-2034',
    'Tillery was the first to be eliminated',
    'contradicted',
    'what only one is, of somebody by two names',
  ],
  ['upper-vessen-2031', 'The majority is not 32 seats', 'not_in_story', 'another denial does not bear it out'],
  ['saint-valmer-2032', 'Castaing menait de plus de 4 points au premier tour', 'supported', 'a lead in French'],
  ['northampton-2016', 'Wendy Randall thinks it is not a clear majority', 'not_in_story', 'a word that no record has'],
  ['hallam-reach-2034', 'most of Thrale’s voters were men over 60', 'not_in_story', 'an age of others is not his'],
  [
    'pays-de-lorme-2033',
    'Castellane ran up 380,000 of expenses',
    'not_in_story',
    'a bare number of something is none of votes',
  ],
] as const;

test('a pronoun behind another sentence is not read as who won', () => {
  expect(verdictsOn('hallam-reach-2034', 'She got 40.4% in the constituency.')).toEqual(['supported']);
  expect(verdictsOn('hallam-reach-2034', 'Thrale is 52. She got 40.4% in the constituency.')).not.toContain('partly');
  expect(verdictsOn('hallam-reach-2034', 'Thrale is 52. She got 40.4% in the constituency.').at(1)).not.toBe(
    'supported',
  );
});

describe('who is not named, and what is told by a verb', () => {
  test.each(rows)('%s: %s is %s, because of %s', (story, text, verdict, _because) => {
    expect(verdictsOn(story, text)).toEqual([verdict]);
  });
});
