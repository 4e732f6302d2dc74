import { expect, test } from '@jest/globals';
import { figureLines } from '../helpers/figure-lines.ts';
import { storyOf } from '../helpers/story-context.ts';

const stories = {
  castlemoyle: storyOf('castlemoyle-2034'),
  rochefaune: storyOf('rochefaune-2033'),
  sarrasine: storyOf('cote-sarrasine-2032'),
  tamarack: storyOf('tamarack-2034'),
  valmer: storyOf('saint-valmer-2032'),
};

test.each<[reason: string, story: keyof typeof stories, question: string, difference: string]>([
  ['the first two', 'tamarack', 'how many votes between the top two', '625 = 40571, 39946'],
  ['the first two lists', 'rochefaune', 'gap between the first two lists in the second round', '3.71 = 45.6, 41.89'],
  ['the leading ones', 'sarrasine', 'between the two leading lists, how many points', '6.7 = 43.8, 37.1'],
  ['in French', 'valmer', 'combien de voix entre les deux premiers', '187 = 3214, 3027'],
  [
    'two ranks of a round',
    'castlemoyle',
    'how many votes between the first and the third on the first count',
    '4471 = 11342, 6871',
  ],
  ['somebody and a rank', 'valmer', 'de combien Marchadier devance-t-elle le deuxième', '2.43 = 41.91, 39.48'],
  ['after as many rounds', 'castlemoyle', 'how close was Dolan behind Hanratty after four rounds', '35 = 7541, 7506'],
  [
    'after as many rounds in French',
    'castlemoyle',
    'à combien de voix était Dolan derrière Hanratty après quatre tours',
    '35 = 7541, 7506',
  ],
])('what ranks are apart is reckoned: %s', (_, story, question, difference) => {
  expect(figureLines(stories[story], question)?.[0]).toBe(`difference ${difference}`);
});

test.each(['how many points between the two', 'how many more votes between the first and the second round'])(
  'ranks are not read where something else is set apart: %s',
  (question) => {
    expect(figureLines(stories.sarrasine, question)?.some((line) => line.startsWith('row bertrand'))).not.toBe(true);
  },
);

test.each([
  ['rochefaune', 'qui a battu Coulassou', ['row maelle-tardivon outcome in r-second-tour']],
  ['castlemoyle', 'who beat Hanratty', ['row dolan outcome in r-count-6']],
  ['tamarack', 'who defeated Brandt', ['row dana-okafor outcome in r-round-4']],
] as const)('who beat somebody is who won where they lost, in %s: %s', (story, question, rows) => {
  expect(figureLines(stories[story], question)).toEqual(rows);
});
