import { expect, test } from '@jest/globals';
import { figureLines } from '../helpers/figure-lines.ts';
import { storyOf } from '../helpers/story-context.ts';

const stories = {
  castlemoyle: storyOf('castlemoyle-2034'),
  harbor: storyOf('pine-harbor-2036'),
  rochefaune: storyOf('rochefaune-2033'),
  tamarack: storyOf('tamarack-2034'),
  thornmere: storyOf('thornmere-2034'),
  velmark: storyOf('velmark-2033'),
};

test.each<[reason: string, story: keyof typeof stories, question: string, line: string]>([
  [
    'by the body that is elected, which has no result itself',
    'harbor',
    'How many council seats will Fair Harbor hold now?',
    'row fair-harbor seats in r-council',
  ],
  [
    'by what was voted on',
    'rochefaune',
    'combien de voix pour le oui au téléphérique',
    'row oui votes in r-consultation',
  ],
  ['what is needed, of seats', 'thornmere', 'what majority is needed in seats', 'total seatsForMajority in r-county'],
  ['the quota of a count', 'castlemoyle', 'what was the quota', 'total threshold in r-count-1'],
  [
    'what a round states before what the rows of another add up to',
    'castlemoyle',
    'combien d’électeurs sont allés voter',
    'total ballotsCast in r-count-1',
  ],
  [
    'what is set against an earlier vote is of now',
    'castlemoyle',
    'how many first preferences did Hanratty drop compared to five years ago',
    'difference 4117 = 10988, 6871',
  ],
  [
    'of the whole vote, too',
    'thornmere',
    'by how many points did turnout go up since 2030',
    'total turnout in r-county',
  ],
])('a contest and a figure are read by their names: %s', (_, story, question, line) => {
  expect(figureLines(stories[story], question)?.[0]).toBe(line);
});

test.each([
  ['the closest of several contests', 'harbor', 'How tight is the tightest council contest?'],
  ['whether a party has most seats', 'velmark', 'does the Civic Union have a majority'],
  ['what would be', 'rochefaune', 'if Tardivon wins how many seats does she get'],
  ['somebody by what they are', 'tamarack', 'who was the last Lakes Party governor'],
  ['votes that were passed on', 'castlemoyle', "how many votes did Quill's elimination give Costigan"],
] as const)('no figure of a result is meant: %s', (_, story, question) => {
  expect(figureLines(stories[story], question)).toBeUndefined();
});

test('who gained most is not told where somebody may have gained more', () => {
  expect(figureLines(stories.velmark, "which party's vote grew the most compared with last time")).toEqual([
    'unstated outcome of ',
  ]);
});
