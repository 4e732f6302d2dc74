import { expect, test } from '@jest/globals';
import { figureLines } from '../helpers/figure-lines.ts';
import { storyOf } from '../helpers/story-context.ts';

const stories = {
  brelande: storyOf('brelande-2035'),
  tamarack: storyOf('tamarack-2034'),
  rochefaune: storyOf('rochefaune-2033'),
};

test.each<[reason: string, story: keyof typeof stories, question: string, lines: readonly string[]]>([
  [
    'the round before, where the later one is named',
    'brelande',
    'how many more votes did Corvelle get in the runoff than the week before',
    ['difference 3860 = 11603, 7743', 'row corvelle votes in r-second', 'row corvelle votes in r-first'],
  ],
  [
    'the first and the last round, where none is named',
    'brelande',
    'how many ballots did Thaumier lose between the two Sundays',
    ['difference 1031 = 6408, 5377', 'row thaumier votes in r-second', 'row thaumier votes in r-first'],
  ],
  [
    'the end is the last of four rounds',
    'tamarack',
    'how many votes did Okafor pick up between first choices and the end',
    ['difference 16657 = 40571, 23914', 'row dana-okafor votes in r-round-4', 'row dana-okafor votes in r-round-1'],
  ],
  [
    'a figure of the whole vote, as exact as the article tells it ("62,00 %")',
    'rochefaune',
    'how many points did turnout rise between the two rounds',
    ['difference 6.21 = 62, 55.79', 'total turnout in r-second-tour', 'total turnout in r-premier-tour'],
  ],
  [
    'in French, by a word for what is between',
    'rochefaune',
    'quel est l’écart de participation entre les deux tours',
    ['difference 6.21 = 62, 55.79', 'total turnout in r-second-tour', 'total turnout in r-premier-tour'],
  ],
  [
    'in French',
    'brelande',
    'combien de voix Corvelle a-t-il gagnées entre les deux tours',
    ['difference 3860 = 11603, 7743', 'row corvelle votes in r-second', 'row corvelle votes in r-first'],
  ],
])('a figure in two rounds: %s', (_, story, question, lines) => {
  expect(figureLines(stories[story], question)).toEqual(lines);
});

test.each<[reason: string, story: keyof typeof stories, question: string]>([
  ['nobody is named, and no figure of the whole vote', 'brelande', 'how many votes were lost between the two rounds'],
  ['several are named', 'brelande', 'how many votes did Corvelle and Marsoulan gain between the rounds'],
])('none where %s', (_, story, question) => {
  expect(figureLines(stories[story], question)).toBeUndefined();
});
