import { describe, expect, test } from '@jest/globals';
import { verdictsOn } from '../helpers/check.ts';

/** A story whose texts are French alone. */
const story = 'pays-de-lorme-2033';

const rows = [
  ['The last doctor of the plateau will retire in September', 'supported', 'words by their translations'],
  ['The last doctor of the plateau will retire in October', 'contradicted', 'a month in another language'],
  ['The pipes lose almost a third of the drinking water', 'supported', 'a phrase that no record has, word by word'],
  ['31 towns were supplied with water for 47 days last summer', 'supported', 'nouns of figures in both languages'],
  ['Théo Maléjac voted blank', 'supported', 'a vote that is told in French alone'],
  ['Nadège Oulmi voted for Faudel in 2027', 'contradicted', 'a vote for another one'],
  ['The maternity ward in Corvelle closed on 30 June 2031', 'supported', 'a date in the other language'],
  ['The maternity ward in Corvelle closed on 30 June 2029', 'contradicted', 'another year, and the day is no part'],
  ['The repair of the line would cost about 90 million', 'supported', 'a sum without its currency'],
  ['The winner keeps bees', 'not_in_story', 'no word for it in any language'],
] as const;

describe('a claim is held against records that are in the other language alone', () => {
  test.each(rows)('%s is %s, because of %s', (text, verdict, _because) => {
    expect(verdictsOn(story, text)).toEqual([verdict]);
  });
});
