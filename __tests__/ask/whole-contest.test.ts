import { expect, test } from '@jest/globals';
import { ask } from '../../src/ask/ask.ts';
import { askWholeContest } from '../../src/ask/whole-contest.ts';
import { questionIn } from '../helpers/read.ts';
import { storyContextOf, storyOf } from '../helpers/story-context.ts';

const stories = {
  morvik: storyContextOf(),
  copeland: storyOf('copeland-2017'),
  castlemoyle: storyOf('castlemoyle-2034'),
  lescarmont: storyOf('cote-sarrasine-2032'),
  quillan: storyOf('quillan-county-2030'),
};
type StoryName = keyof typeof stories;

test.each<[reason: string, story: StoryName, question: string, found: string | undefined]>([
  ['how it ended, of the last round', 'morvik', 'what was the result', 'results morvik-2'],
  ['how it ended, in French', 'morvik', 'c’est quoi le résultat final', 'results morvik-2'],
  ['how it went', 'morvik', 'how did the election go', 'results morvik-2'],
  ['of a round that is named', 'castlemoyle', 'the results of the first count', 'results r-count-1'],
  ['of another contest', 'copeland', 'what was the result of the 2015 general election', 'results r-copeland-2015'],
  ['who stood, in the round that had them all', 'morvik', 'who were the candidates', 'figure morvik-1'],
  ['who stood, in French', 'morvik', 'qui étaient les candidats', 'figure morvik-1'],
  ['which parties', 'copeland', 'which parties ran', 'figure r-copeland'],
  ['how many rounds', 'castlemoyle', 'how many counts did it take', 'results r-count-6'],
  ['no rounds, where there are none', 'copeland', 'how many rounds were there', undefined],
  ['who had the seat', 'copeland', 'who held the seat before', 'results r-copeland'],
  ['nobody is told to have had it', 'morvik', 'who held the seat before', undefined],
  ['whether it is final', 'quillan', 'is the result official', 'results r-measure-k'],
  ['nothing is told of that', 'copeland', 'is the result official', undefined],
  ['somebody is named', 'morvik', 'what was the result of Okkel', undefined],
  ['something else is asked of it', 'morvik', 'what did the result cost', undefined],
  ['how many they were, which no row says', 'morvik', 'how many candidates were there', undefined],
  ['candidates of something', 'morvik', 'who were the candidates for the ferry', undefined],
])('a vote as a whole: %s', (_, story, question, expected) => {
  const context = stories[story];
  const finding = askWholeContest(context, questionIn(context, question));
  expect(finding && `${finding.kind} ${finding.records.map(({ id }) => id).join(', ')}`).toBe(expected);
});

test.each<[reason: string, story: StoryName, question: string, kind: string, record: string]>([
  ['who it is', 'lescarmont', 'who was the incumbent', 'identity', 'bertrand-lescarmont'],
  ['who it is, in French', 'lescarmont', 'qui était le sortant', 'identity', 'bertrand-lescarmont'],
  ['what became of them', 'lescarmont', 'did the incumbent lose', 'results', 'r-region-2'],
])('the incumbent: %s', (_, story, question, kind, record) => {
  const { finding } = ask(stories[story], question);
  expect([finding.kind, finding.records[0]?.id]).toEqual([kind, record]);
});
