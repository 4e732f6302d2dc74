import { describe, expect, test } from '@jest/globals';
import { verdictsOn } from '../helpers/check.ts';

const rows = [
  ['montreval-2029', 'Daubresse a soutenu Courcelle', 'contradicted', 'who supported nobody supported none of them'],
  [
    'montreval-2029',
    'Martine Oudot called on her voters to back Vasseur',
    'contradicted',
    'a word that only questions have, and a denial',
  ],
  ['northampton-2016', 'Les Brannan feels guilty about voting leave', 'contradicted', '"no guilt" and "guilty"'],
  [
    'northampton-2016',
    'The vote led to the resignation of Jeremy Corbyn',
    'contradicted',
    'an unknown name in the place of another one',
  ],
  ['northampton-2016', 'The vote led to the resignation of David Cameron', 'supported', 'the name that is told'],
  ['copeland-2017', 'The ballots were counted in Workington.', 'contradicted', 'an unknown place where one is told'],
  ['morvik-2031', 'Order and Tides took the provincial council', 'contradicted', 'what only one takes'],
  ['tamarack-2034', 'Brandt conceded at 10:40 p.m.', 'contradicted', 'what did not happen did so at no hour'],
  [
    'tamarack-2034',
    'Kowalik, 39, urged his voters to rank Brandt second',
    'partly',
    'a name beside the same words as another',
  ],
  ['quillan-county-2030', 'Delacroix, a former fire captain, is 53', 'partly', 'another name of his, and another age'],
  ['saint-valmer-2032', "Castaing n'avait jamais été élu au premier tour", 'contradicted', '"never" of what was'],
  ['port-ellery-2032', 'Farrugia demanded a second recount', 'contradicted', 'a word of the same sense that is denied'],
  ['montreval-2029', '312 inscrits à Courtevigne et 300 votants', 'partly', 'each figure is of the word behind it'],
] as const;

describe('records deny by a denial, an opposite or a name', () => {
  test.each(rows)('%s: %s is %s, because of %s', (story, text, verdict, _because) => {
    expect(verdictsOn(story, text)).toEqual([verdict]);
  });
});

const open = [
  [
    'upper-vessen-2031',
    'Holm Ferry itself: nearly nine in ten against.',
    'no word of the record with the other figure',
  ],
  ['upper-vessen-2031', 'most of the people who voted Green Valley were under 30', 'an age is no number of votes'],
  ['upper-vessen-2031', 'They have a month and a half to pick a premier', '"and a half" is no half of the votes'],
  ['upper-vessen-2031', '400+ houses would have ended up under the lake', '"400+" is not exactly 400'],
] as const;

describe('figures that are of something else decide nothing', () => {
  test.each(open)('%s: %s, because of %s', (story, text, _because) => {
    expect(verdictsOn(story, text)).not.toContain('contradicted');
  });
});
