import { describe, expect, test } from '@jest/globals';
import { verdictsOn } from '../helpers/check.ts';

const rows = [
  ['ridgeline-county-2032', 'The county voted for Measure W', 'supported', 'more were for it'],
  ['ridgeline-county-2032', 'The county voted against Measure F', 'contradicted', 'more were for it, if too few'],
  ['ridgeline-county-2032', 'Measure F passed', 'contradicted', 'that more were for it was not enough'],
  ['port-ellery-2032', 'Marsh took Port Ellery with 37 votes in it', 'supported', 'a lead, and no votes of hers'],
  ['port-ellery-2032', 'Marsh took Port Ellery with 12 votes in it', 'contradicted', 'another lead'],
  ['aldermere-2031', 'Tarr took Aldermere from the Freehold League', 'partly', 'others had it'],
  ['hallam-reach-2034', 'Ellingham took Hallam Reach off Unity', 'supported', 'the party that had it'],
  [
    'northampton-2016',
    'A third of Leave voters were students',
    'not_in_story',
    'who they were is no share of the vote',
  ],
  ['pine-harbor-2036', 'Stannage paid a third of his budget for posters', 'not_in_story', 'nor is a part of something'],
  [
    'morvik-2031',
    'Together, Tornquist and Quill had 57.65 percent in the first round',
    'supported',
    'a sum of two shares',
  ],
  ['morvik-2031', 'Tornquist and Quill together had 70 percent in the first round', 'contradicted', 'another sum'],
  [
    'saint-valmer-2032',
    'À eux deux, Castaing et Ferrand ont recueilli plus de 58 % des voix au second tour',
    'supported',
    '"à eux deux" is no figure',
  ],
  ['saint-valmer-2032', 'Castaing et Ferrand ont ensemble neuf sièges', 'supported', 'a sum of seats'],
  ['morvik-2031', 'Okkel carried twice as many districts as Tornquist', 'supported', 'a ratio of what is counted'],
  ['morvik-2031', 'Okkel carried three times as many districts as Tornquist', 'contradicted', 'another ratio of it'],
  ['tamarack-2034', 'Okafor raised twice as much money as Brandt', 'not_in_story', 'a ratio of what no result counts'],
  ['tamarack-2034', 'Pruett leads Okafor by six points in the polls', 'not_in_story', 'who leads stands in no result'],
  ['northampton-2016', 'Leave got 70% nationally', 'not_in_story', 'no result is of a country'],
  ['morvik-2031', 'Okkel won on Gull Rock', 'contradicted', 'another one won there'],
  [
    'montreval-2029',
    'Martine Oudot a fini troisième au premier tour',
    'supported',
    'a rank, and no third constituency',
  ],
  ['montreval-2029', 'Gérard Toussaint a été battu par Petitjean', 'contradicted', 'who did not stand was not beaten'],
  ['tamarack-2034', 'Turnout was up nine points on 2030', 'supported', 'a rise that a record tells by both ends'],
  ['tamarack-2034', 'Turnout was lower than in 2030', 'contradicted', 'the direction of it'],
  ['tamarack-2034', 'Turnout rose from 29 percent to 48 percent', 'partly', 'one of both ends'],
  [
    'quillan-county-2030',
    'The 2026 bond was for $480 million and got 70 percent',
    'partly',
    'a year in front of a noun',
  ],
  ['saint-valmer-2032', 'Castaing a été réélu', 'contradicted', 'a vote of this year, beside a record of earlier ones'],
  ['montreval-2029', 'Petitjean bat Le Bihan de plus de 11 points', 'supported', 'a word for winning beside its lead'],
  [
    'tamarack-2034',
    'Together Kowalik and Ellison had more than 20 percent of first choices',
    'supported',
    'a sum of whole shares',
  ],
  [
    'morvik-2031',
    'Tornquist carried four of the seven districts in the second round',
    'contradicted',
    'of how many is no part that holds',
  ],
  [
    'upper-vessen-2031',
    "Dans la commune de Holm Ferry, 88,3 % n'ont pas voté Non au barrage",
    'contradicted',
    'a negation behind the figure',
  ],
  [
    'upper-vessen-2031',
    'The Vessen Union has no majority',
    'supported',
    'fewer seats than a majority takes, and no lead of nothing',
  ],
  ['northampton-2016', 'Les Brannan voted remain', 'contradicted', 'a vote for the other side'],
] as const;

describe('figures and outcomes are held against rows, and against records that tell of two times', () => {
  test.each(rows)('%s: %s is %s, because of %s', (story, text, verdict, _because) => {
    expect(verdictsOn(story, text)).toEqual([verdict]);
  });
});
