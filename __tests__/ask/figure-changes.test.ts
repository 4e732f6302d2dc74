import { expect, test } from '@jest/globals';
import { compares } from '../../src/ask/figure-changes.ts';
import { words } from '../../src/text/normalize.ts';
import { figureLines } from '../helpers/figure-lines.ts';
import { storyContextOf, storyOf } from '../helpers/story-context.ts';

const stories = {
  morvik: storyContextOf(),
  copeland: storyOf('copeland-2017'),
  montreval: storyOf('montreval-2029'),
  saintValmer: storyOf('saint-valmer-2032'),
};

/** The first line is the one that is reckoned; the rows that it is reckoned from follow. */
test.each<[reason: string, story: keyof typeof stories, question: string, first: string]>([
  [
    'two who are set against each other',
    'morvik',
    'how many more points did Okkel get than Ilse Tornquist',
    'difference 6.2 = 53.1, 46.9',
  ],
  [
    'whoever is named first, the larger one comes first',
    'morvik',
    'how many points was Ilse Tornquist behind Okkel',
    'difference 6.2 = 53.1, 46.9',
  ],
  [
    'one who leads, by the second',
    'morvik',
    'by how many points did Okkel lead in Mörvik',
    'difference 6.2 = 53.1, 46.9',
  ],
  [
    'one who is behind, by the first',
    'morvik',
    'by how many points was Dara Quill behind',
    'difference 19.15 = 38.4, 19.25',
  ],
  ['in French', 'morvik', 'de combien de points Okkel devance-t-il Ilse Tornquist', 'difference 6.2 = 53.1, 46.9'],
  [
    'in votes',
    'montreval',
    'how many more votes did Courcelle get than Vasseur in the second constituency',
    'difference 932 = 21846, 20914',
  ],
  [
    'one at another contest',
    'saintValmer',
    'how many points did Castaing lose since 2026',
    'difference 16.72 = 56.2, 39.48',
  ],
])('what is between %s', (_, story, question, first) => {
  expect(figureLines(stories[story], question)?.[0]).toBe(first);
});

test.each<[reason: string, story: keyof typeof stories, question: string, lines: readonly string[] | undefined]>([
  [
    'both figures, where nothing sets them against each other',
    'morvik',
    'what share did Okkel and Dara Quill get in the first round',
    ['row bram-okkel share in morvik-1', 'row dara-quill share in morvik-1'],
  ],
  [
    'one figure, where no lead is asked for',
    'morvik',
    'what share did Okkel get in Mörvik',
    ['row bram-okkel share in morvik-2'],
  ],
  [
    'no lead where nobody else is told of',
    'morvik',
    'by how many points was Hanne Vos ahead in 2027',
    ['row hanne-vos share in mayor-2027-1'],
  ],
  [
    'no lead where no figures are told',
    'morvik',
    'by how many points did Ilse Tornquist lead on Gull Rock',
    ['unstated share of ilse-tornquist, gull-rock'],
  ],
])('but %s', (_, story, question, lines) => {
  expect(figureLines(stories[story], question)).toEqual(lines);
});

test.each<[reason: string, text: string, isOne: boolean]>([
  ['or', 'Okkel or Quill', true],
  ['more', 'who got more votes', true],
  ['French: plus', 'qui a eu plus de voix', true],
  ['French: ou', 'Okkel ou Quill', true],
  ['a longer word with it', 'the moreover ouest of the order', false],
  ['and sets nothing against anything', 'Okkel and Quill', false],
])('words that compare: %s', (_, text, isOne) => {
  expect(compares.test(words(text).join(' '))).toBe(isOne);
});
