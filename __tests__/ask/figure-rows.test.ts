import { expect, test } from '@jest/globals';
import { figureLines } from '../helpers/figure-lines.ts';
import { storyContextOf, storyOf } from '../helpers/story-context.ts';

const stories = {
  morvik: storyContextOf(),
  copeland: storyOf('copeland-2017'),
  saintValmer: storyOf('saint-valmer-2032'),
};

test.each<[reason: string, story: keyof typeof stories, question: string, first: string]>([
  [
    'shares of two',
    'morvik',
    'what share did Okkel and Dara Quill get together in the first round',
    'sum 52.35 = 33.1, 19.25',
  ],
  ['seats of two', 'saintValmer', 'how many seats did Castaing and Ferrand get together', 'sum 9 = 6, 3'],
  [
    'votes of two',
    'copeland',
    'how many votes did Labour and Ukip get combined in Copeland',
    'sum 13626 = 11601, 2025',
  ],
  [
    'votes of two in French',
    'copeland',
    'combien de voix Labour et Ukip ont-ils au total à Copeland',
    'sum 13626 = 11601, 2025',
  ],
])('figures of all who are named, together: %s', (_, story, question, first) => {
  expect(figureLines(stories[story], question)?.[0]).toBe(first);
});

test('the figure of one alone is no sum', () => {
  expect(figureLines(stories.copeland, 'how many votes did Labour get in total in Copeland')).toEqual([
    'row gillian-troughton votes in r-copeland',
  ]);
});
