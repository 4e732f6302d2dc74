import { describe, expect, test } from '@jest/globals';
import { verdictsOn } from '../helpers/check.ts';

const rows = [
  ['hallam-reach-2034', 'Wait for a new hip is now 41 weeks, it used to be 17', 'supported', 'both ends are weeks'],
  ['hallam-reach-2034', 'L’aller-retour pour Skerra est passé de 14 à 23 couronnes', 'supported', '"23 instead of 14"'],
  ['rochefaune-2033', 'La liste de Quintrac décroche sept sièges', 'contradicted', 'seven is no September'],
  ['rochefaune-2033', 'La liste de Quintrac décroche deux sièges', 'supported', 'another word for getting them'],
  ['cote-sarrasine-2032', 'Lescarmont conceded at 21:40', 'contradicted', 'another hour than 9.20 pm'],
  ['cote-sarrasine-2032', 'Lescarmont conceded at 9:20', 'supported', 'whichever half of the day'],
  ['pine-harbor-2036', 'Measure 7 would have borrowed $310 million', 'contradicted', 'the 7 counts nothing'],
  [
    'pine-harbor-2036',
    'Measure 8, the school levy, went down',
    'contradicted',
    'another name of what was voted on is no part',
  ],
  ['pine-harbor-2036', 'I believe turnout was the best for a city election since 2008', 'supported', 'no opinion'],
  ['pine-harbor-2036', 'Okonjo-Reyes got a bit more than 52% so no runoff needed', 'supported', 'two clauses'],
  ['pine-harbor-2036', 'I saw that Stannage’s campaign spent 1.1 million', 'contradicted', 'the sum of the other one'],
  ['pine-harbor-2036', 'Okonjo-Reyes called Stannage at 11:15 to concede', 'contradicted', 'the other way round'],
  ['pine-harbor-2036', 'Stannage called Okonjo-Reyes at 11:15 to concede', 'supported', 'who called whom'],
  [
    'val-brumeux-2034',
    'Under the deal Horizon vert has three aldermen and Val Solidaire two',
    'contradicted',
    'turned about',
  ],
  [
    'brelande-2035',
    'The sawmill closed its doors on 30 September 2033',
    'contradicted',
    'another year, and one more word',
  ],
  ['brelande-2035', '126 people lost their job when the Delbrac sawmill shut', 'supported', '"left without work"'],
  ['brelande-2035', 'Le siège était à droite depuis 1993', 'supported', '"without interruption" denies nothing'],
  ['brelande-2035', 'Vaubrun stepped down in December 2034 because of his health', 'supported', 'nothing goes down'],
  ['brelande-2035', 'Vaubrun a démissionné à cause d’une affaire judiciaire', 'contradicted', 'another cause'],
  ['hallam-reach-2034', 'Coyle lost his deposit', 'not_in_story', 'something else is lost than a vote'],
  [
    'hallam-reach-2034',
    'The Compact has never won a seat on that coast before',
    'not_in_story',
    'of all that was before',
  ],
  ['hallam-reach-2034', 'Most people on Skerra voted for Penrose, about 6 in 10', 'not_in_story', 'the place goes on'],
  ['hallam-reach-2034', 'It was Ellingham’s side who asked for the recount', 'contradicted', 'nobody else did'],
  ['tamarack-2034', 'Okafor is the one who wants a toll for a new bridge', 'contradicted', 'nobody else does'],
  [
    'tamarack-2034',
    'Sunita Ellison est une ancienne commissaire à l’agriculture',
    'contradicted',
    'that is somebody else',
  ],
  ['tamarack-2034', 'Trucks haven’t been allowed on that bridge since January', 'supported', 'not allowed is closed'],
  ['thornmere-2034', 'The water company is paying £16m towards the barrier', 'contradicted', 'pounds'],
  [
    'thornmere-2034',
    'La première réunion du nouveau conseil est le 6 juin',
    'contradicted',
    'the day of the other meeting',
  ],
  [
    'thornmere-2034',
    'The Tories are going to challenge the Saltby result in court',
    'contradicted',
    'the record denies it',
  ],
  [
    'thornmere-2034',
    'The Greens climbed from one seat to five and the election was held on Thursday, May 4',
    'supported',
    'a clause with a subject of its own',
  ],
  [
    'cote-sarrasine-2032',
    'Norbert Félizot told people to vote for Lescarmont',
    'contradicted',
    'advice for another one',
  ],
  [
    'montreval-2029',
    'Abstention was 39.20% in the second constituency and 39.60% in the third',
    'supported',
    'the noun of the clause before',
  ],
  [
    'upper-vessen-2031',
    'D’après l’enquête de Brandur, un électeur de l’Union de Vessen sur trois environ a voté contre le barrage',
    'supported',
    'a part of the voters of somebody is no share of theirs',
  ],
  ['rochefaune-2033', 'La papeterie employait 280 personnes avant de fermer', 'contradicted', 'people are employees'],
  [
    'cote-sarrasine-2032',
    'Quintrec a gagné avec pas loin de 44 % des voix',
    'supported',
    '"pas loin de" denies nothing',
  ],
  [
    'tamarack-2034',
    'The recount would cost about $85,000 and the state would pay',
    'partly',
    'one word of another one',
  ],
  ['saint-valmer-2032', 'La participation au bureau 4 a atteint 72 %', 'not_in_story', '"4 a" is no "for a" in French'],
  ['tamarack-2034', 'Okafor beat Brandt by 625 votes, that’s tiny', 'supported', 'a comment'],
] as const;

describe('what is told in other words, and what only looks like it', () => {
  test.each(rows)('%s: %s is %s, because of %s', (story, text, verdict, _because) => {
    expect(verdictsOn(story, text)).toEqual([verdict]);
  });
});
