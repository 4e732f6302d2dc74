import { expect, test } from '@jest/globals';
import { contestByLetter, optionsSaid } from '../../src/ask/figure-options.ts';
import type { StoryContext } from '../../src/lookup/story-context.ts';
import { words } from '../../src/text/normalize.ts';
import { figureLines } from '../helpers/figure-lines.ts';
import { storyContextOf, storyOf } from '../helpers/story-context.ts';

const { search, vocabulary, story } = storyContextOf();
const option = (id: string, en: string, fr: string, ...otherNames: string[]) => ({ id, name: { en, fr }, otherNames });
const ballot = (id: string, en: string, fr: string, ...options: ReturnType<typeof option>[]) => ({
  id,
  name: { en, fr },
  otherNames: [],
  options,
});

/** Two measures with a yes and a no each, and a vote between two other things. */
const contests = [
  ballot('k', 'Measure K', 'Mesure K', option('k-yes', 'Yes on K', 'Oui à K'), option('k-no', 'No on K', 'Non à K')),
  ballot('m', 'Measure M', 'Mesure M', option('m-yes', 'Yes', 'Oui'), option('m-no', 'Against', 'Contre', 'non')),
  ballot('a', 'Question A', 'Question A', option('keep', 'Keep it', 'Garder'), option('leave', 'Leave', 'Quitter')),
];
const context = { search, vocabulary, story: { ...story, contests } } as unknown as StoryContext;

test.each<[reason: string, text: string, ids: readonly (readonly string[])[]]>([
  ['"yes", of any contest', 'how many yes votes', [['k-yes', 'm-yes']]],
  ['"no", of any contest, also by another name of it', 'how many no votes', [['k-no', 'm-no']]],
  ['French: "oui"', 'combien de oui', [['k-yes', 'm-yes']]],
  ['French: "non"', 'combien de non', [['k-no', 'm-no']]],
  [
    'both, each for itself',
    'yes or no',
    [
      ['k-yes', 'm-yes'],
      ['k-no', 'm-no'],
    ],
  ],
  ['no part of a longer word', 'the noble eyes of yesterday', []],
  ['nothing said of either', 'how many votes to keep it', []],
])('a bare yes or no means %s', (_, text, ids) => {
  expect(optionsSaid(context, words(text))).toEqual(ids);
});

test('a bare yes or no means nothing where no contest has such an option', () => {
  expect(optionsSaid(storyContextOf(), words('how many yes votes'))).toEqual([]);
});

test.each<[reason: string, text: string, id: string | undefined]>([
  ['a letter that is no word', 'how did people vote on k', 'k'],
  ['another letter, wherever it stands', 'on M, how many votes', undefined],
  ['a letter that is a word too, at the end', 'what was the vote on A', 'a'],
  ['a letter that is a word, as that word', 'was it a vote of the town', undefined],
  ['a letter of no contest', 'how did people vote on z', undefined],
  ['the start of a word', 'how did kites fly', undefined],
  ['nothing', '', undefined],
])('a contest by its letter: %s', (_, text, id) => {
  expect(contestByLetter(context, words(text))).toBe(id);
});

test.each<[reason: string, question: string, lines: readonly string[]]>([
  [
    'by a word in the name of the contest, people for votes',
    'how many more people voted no than yes on the cable car',
    ['difference 513 = 3474, 2961', 'row oui votes in r-consultation', 'row non votes in r-consultation'],
  ],
  [
    'the final count of a vote that was counted once, where another had rounds',
    'what was the final yes vote for the cable car',
    ['row oui outcome in r-consultation'],
  ],
])('sides of a vote: %s', (_, question, lines) => {
  expect(figureLines(storyOf('rochefaune-2033'), question)).toEqual(lines);
});
