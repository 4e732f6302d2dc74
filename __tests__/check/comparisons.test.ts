import { describe, expect, test } from '@jest/globals';
import { verdictsOn } from '../helpers/check.ts';

const rows = [
  ['northampton-2016', 'Fewer people turned out in Kettering than in Daventry', 'supported', 'turnout of two places'],
  ['northampton-2016', 'Daventry voted less than Kettering did', 'not_in_story', 'no word for what is compared'],
  [
    'pays-de-lorme-2033',
    'La participation était plus faible au premier tour qu’au second',
    'supported',
    'what abstention leaves, and a round without its noun',
  ],
  ['pays-de-lorme-2033', 'Abstention was higher in the second round than in the first', 'contradicted', 'two rounds'],
  ['pays-de-lorme-2033', 'Corvelle voted more for Marchadier than the region did', 'supported', 'places side by side'],
  [
    'pays-de-lorme-2033',
    'Castellane did better in Corvelle than in Montreval',
    'contradicted',
    'somebody in two places',
  ],
  ['pays-de-lorme-2033', 'Faudel has more seats than in 2027', 'supported', 'a list under another head before'],
  ['pays-de-lorme-2033', 'Castellane won more seats than last time', 'contradicted', 'two votes'],
  ['pays-de-lorme-2033', 'Castellane has an outright majority in the assembly', 'contradicted', 'seats and a majority'],
  ['pays-de-lorme-2033', 'Lorme en commun a la majorité absolue', 'supported', 'more seats than it takes'],
  ['port-ellery-2032', 'Heritage lost its majority', 'supported', 'seats before and now'],
  ['port-ellery-2032', 'Heritage is the largest party', 'supported', 'the most seats'],
  ['port-ellery-2032', 'The Commons Party is the biggest party in Southmark', 'contradicted', 'fewer seats'],
  ['upper-vessen-2031', 'The Labour Alliance fell short of a majority', 'supported', 'a majority that is missed'],
  ['tamarack-2034', 'Okafor won by more than one point', 'contradicted', 'a figure in a word is no other side'],
] as const;

describe('two places, rounds or votes are held against each other, and seats against a majority', () => {
  test.each(rows)('%s: %s is %s, because of %s', (story, text, verdict, _because) => {
    expect(verdictsOn(story, text)).toEqual([verdict]);
  });
});
