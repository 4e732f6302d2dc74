import { describe, expect, test } from '@jest/globals';
import { withoutComments } from '../../src/check/comments.ts';
import { inFigures } from '../../src/check/in-figures.ts';
import { verdictsOn } from '../helpers/check.ts';

describe('what somebody thinks of a thing is left out', () => {
  test.each([
    ['Berg got 41 %, not exactly a landslide', 'Berg got 41 %', 'a comment behind a comma'],
    ['Berg a perdu, c’est rageant', 'Berg a perdu', 'a French one'],
    ['Berg got 41 %, tighter than I thought', 'Berg got 41 %', 'what somebody expected'],
    ['Turnout fell, comme toujours', 'Turnout fell', 'a phrase'],
    ['Berg won, a landslide', 'Berg won, a landslide', 'an article claims it'],
    ['Berg won, not bad, with 41 %', 'Berg won, with 41 %', 'one between two commas'],
    ['Berg won, unopposed', 'Berg won, unopposed', 'a word that tells something'],
    ["Berg won, that's a majority", "Berg won, that's a majority", 'a word that can be held against rows'],
    ['Berg won, c’était la première fois', 'Berg won, c’était la première fois', 'a claim in the form of one'],
  ])('%s', (text, expected, _because) => {
    expect(withoutComments(text)).toBe(expected);
  });

  test.each([
    ['Berg won iirc', 'Berg won', 'chatter'],
    ['62% and a bit', 'just over 62%', 'a hedge behind its figure'],
    ['Berg has 31 seats now', 'Berg has 31 seats', '"now" of a figure'],
    ['Berg used to be mayor', 'Berg was mayor', 'a verb that is told by its tense'],
  ])('%s', (text, expected, _because) => {
    expect(inFigures(text)).toBe(expected);
  });
});

const rows = [
  ['morvik-2031', 'Okkel beat Tornquist by about 6 points, not exactly a landslide', 'supported', 'a comment'],
  ['montreval-2029', 'Petitjean bat Le Bihan de plus de 11 points, c’est énorme', 'supported', 'a French comment'],
  ['marrowby-2033', 'Labour has 38 seats and has a majority', 'partly', 'a majority beside a figure of seats'],
  ['marrowby-2033', 'Labour is the biggest party with 38 seats but has no majority', 'supported', 'both of them'],
  ['marrowby-2033', 'Labour plus the Greens is 46 seats', 'supported', 'a sum that "plus" says'],
  ['marrowby-2033', 'Labour plus the Greens is 41 seats', 'contradicted', 'another sum'],
  ['marrowby-2033', 'Labour lost eleven seats compared with 2029', 'contradicted', 'a year that it is set against'],
  ['marrowby-2033', 'Labour lost seven seats compared with 2029', 'supported', 'the same with its figure'],
  ['marrowby-2033', 'Labour took Marrowby by 63 votes back in 97', 'supported', 'a year of two digits'],
  ['marrowby-2033', 'The bus takes nearly two hours', 'supported', 'hours and minutes as one span'],
  ['marrowby-2033', 'The bus takes 50 minutes', 'contradicted', '"an hour and 50 minutes" is no 50 minutes'],
  ['marrowby-2033', 'The final result is declared on 14 June', 'contradicted', 'a day of another month'],
  [
    'marrowby-2033',
    'Turnout in Marrowby was higher than the average',
    'not_in_story',
    'set against what nothing tells',
  ],
  ['brelande-2035', 'Corvelle won by 823 votes', 'contradicted', 'a lead in votes is one figure'],
  ['brelande-2035', 'Marsoulan a perdu pour moins de 300 voix', 'supported', 'a lead, and no votes of hers'],
  ['brelande-2035', 'Quercelin voted for Corvelle in 2032', 'contradicted', 'a year in which he did not vote'],
  ['brelande-2035', 'Corvelle est notaire', 'contradicted', 'a trade that is the name of somebody else'],
  [
    'brelande-2035',
    'Denise Aubrelle, the retired teacher, voted for Corvelle',
    'contradicted',
    'who she is, is no part',
  ],
  [
    'brelande-2035',
    'Turnout went up for the second round, 62% and a bit',
    'supported',
    'a figure of what was named before',
  ],
  [
    'brelande-2035',
    'The court decides on the takeover plan on March 27',
    'contradicted',
    'a month in front of its day',
  ],
  [
    'brelande-2035',
    'Corvelle spent twice as much as Marsoulan on leaflets',
    'not_in_story',
    'a ratio of something else',
  ],
  ['brelande-2035', 'Corvelle a 44 ans et il est notaire', 'partly', 'an age and a trade'],
  ['upper-vessen-2031', 'No won the dam vote with just over 52%', 'supported', 'a side that denies nothing'],
  ['upper-vessen-2031', 'Labour is up five points and four seats', 'supported', 'two gains behind one word'],
  ['upper-vessen-2031', 'Labour is up five points and nine seats', 'partly', 'the second of two gains'],
  ['marrowby-2033', 'At least 400,000 households receive a rebate of $90', 'partly', 'a hedge that no one would use'],
  ['marrowby-2033', 'Pellew never ran for anything before', 'supported', 'a word of the same sense that is denied'],
  [
    'marrowby-2033',
    'Labour and the Greens have 46 seats between them, so that is a majority',
    'supported',
    'a majority of both',
  ],
  [
    'marrowby-2033',
    'Les Verts et Heritage Union ont ensemble 39 sièges, donc une majorité',
    'partly',
    'no majority of both',
  ],
  [
    'brelande-2035',
    'All three finalists got the same number of votes in Pierrefosse',
    'supported',
    'rows with one figure',
  ],
  ['brelande-2035', 'Corvelle and Marsoulan tied in Vauxcreuil', 'contradicted', 'rows with two figures'],
  ['brelande-2035', 'In Brelande Marsoulan was ahead, 44 to 42', 'supported', 'a score of who is named and the next'],
  ['brelande-2035', 'In Brelande Marsoulan beat Corvelle 48 to 42', 'partly', 'one end of a score'],
  ['marrowby-2033', 'Country Voice beat the Greens, 8 to 6', 'contradicted', 'a score the other way round'],
  ['marrowby-2033', 'Fosse put Harrowgate first and Country Voice second', 'contradicted', 'ranks the other way round'],
  ['marrowby-2033', 'Fosse put Country Voice first and Harrowgate second', 'supported', 'ranks as they are told'],
  ['marrowby-2033', 'Oyelaran is a historian', 'contradicted', 'another discipline'],
  ['hallam-reach-2034', 'At least 700 steelworkers are still out of work', 'supported', '"out of work" as a denial'],
  [
    'hallam-reach-2034',
    'Unity got 139 seats but is seven short of a majority',
    'supported',
    'a figure for each clause',
  ],
  [
    'hallam-reach-2034',
    'Unity has a majority in the Assembly with 139 seats',
    'contradicted',
    'seats that are no majority',
  ],
  [
    'hallam-reach-2034',
    'The recount gave Ellingham four more votes',
    'not_in_story',
    'no age, no share, and no votes of hers',
  ],
  ['hallam-reach-2034', 'Thrale spent more than Ellingham on posters', 'not_in_story', 'more of something else'],
  [
    'velmark-2033',
    'Civic Union is still the biggest with 33 seats, two fewer than last time',
    'supported',
    'a change behind',
  ],
  ['velmark-2033', 'Civic Union has 33 seats, five fewer than last time', 'partly', 'another change behind'],
  ['velmark-2033', 'Homeland First went from ten seats to 17', 'supported', 'the second of two rises of a record'],
  ['velmark-2033', 'Homeland First went from 17 seats to ten', 'contradicted', 'a rise turned about'],
  ['saint-valmer-2032', 'Marchadier a 47 ans et elle est notaire', 'partly', 'a trade of somebody else'],
  ['saint-valmer-2032', 'Marchadier has a comfortable majority, 24 seats', 'supported', 'seats behind a majority'],
  ['saint-valmer-2032', 'Ferrand won 3 seats, not bad for a first try', 'supported', 'a longer comment'],
  ['saint-valmer-2032', 'Garrigue a appelé à voter pour Castaing', 'contradicted', 'advice that nobody gave'],
  ['saint-valmer-2032', "Garrigue n'a pas appelé à voter pour Castaing", 'not_in_story', 'a denial of it'],
  [
    'brelande-2035',
    'Perdrieux told his voters to go for Marsoulan in the runoff',
    'contradicted',
    'the same in English',
  ],
  ['brelande-2035', 'Fresnac called for a vote for Corvelle', 'supported', 'advice that is told'],
  [
    'saint-valmer-2032',
    'La participation est montée à 59 % au second tour',
    'supported',
    'a direction beside a figure',
  ],
  ['saint-valmer-2032', 'La participation est descendue à 59 % au second tour', 'partly', 'the other direction'],
  [
    'brelande-2035',
    'Thaumier withdrew so the right could win, and it still lost',
    'not_in_story',
    '"it" is nobody with a name',
  ],
  ['brelande-2035', 'Fresnac got into the runoff', 'contradicted', 'another word for going through'],
] as const;

describe('statements as people write them in a chat', () => {
  test.each(rows)('%s: %s is %s, because of %s', (story, text, verdict, _because) => {
    expect(verdictsOn(story, text)).toEqual([verdict]);
  });
});
