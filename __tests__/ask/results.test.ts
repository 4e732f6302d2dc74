import { describe, expect, test } from '@jest/globals';
import { askResults } from '../../src/ask/results.ts';
import { questionIn } from '../helpers/read.ts';
import { storyContextOf, storyOf } from '../helpers/story-context.ts';

const stories = {
  morvik: storyContextOf(),
  saintValmer: storyOf('saint-valmer-2032'),
  montreval: storyOf('montreval-2029'),
  castlemoyle: storyOf('castlemoyle-2034'),
};
type StoryName = keyof typeof stories;

function found(story: StoryName, question: string) {
  return askResults(stories[story], questionIn(stories[story], question));
}

/** The results, or what is lacking. */
function said(story: StoryName, question: string): string | undefined {
  const finding = found(story, question);
  if (!finding) return undefined;
  return finding.kind === 'results' ? finding.records.map(({ id }) => id).join(', ') : `lacking: ${finding.what}`;
}

test.each<[reason: string, story: StoryName, question: string, results: string]>([
  ['of a place and a round', 'morvik', 'who won the second round in Mörvik', 'morvik-2'],
  ['of a place, every round, the last one first', 'morvik', 'who won in Mörvik', 'morvik-2, morvik-1'],
  ['who won in French, of the round alone', 'morvik', 'qui a gagné au premier tour à Mörvik', 'morvik-1'],
  ['in French', 'morvik', 'quel score a fait Okkel au premier tour à Mörvik', 'morvik-1'],
  ['of a round, wherever there are figures', 'morvik', 'who won the second round', 'morvik-2, velle-2, districts-2'],
  ['where somebody stands', 'morvik', 'what share did Dara Quill get', 'morvik-1'],
  ['of a party by its candidate', 'morvik', 'what share did Green Nets get', 'morvik-1'],
  ['of another contest, which is named', 'morvik', 'who won in 2027', 'mayor-2027-1'],
  ['of another contest, by who stands there alone', 'morvik', 'what share did Hanne Vos get', 'mayor-2027-1'],
  ['of a round alone', 'castlemoyle', 'sixth count', 'r-count-6'],
  ['of a round of which all is asked', 'castlemoyle', 'what happened on the fourth count', 'r-count-4'],
  ['of a place without figures, which is named', 'morvik', 'who won on Gull Rock', 'gull-rock-2'],
  [
    'districts that were led',
    'morvik',
    'in how many districts of Mörvik was she ahead in the first round',
    'districts-1',
  ],
  [
    'not those that were only led, for who won',
    'morvik',
    'how many did Okkel win in the seven districts',
    'districts-2',
  ],
  [
    'both rounds, for a change between them',
    'morvik',
    'how did the share in Mörvik change in the second round',
    'morvik-1, morvik-2',
  ],
  [
    'all that two who are named stand in',
    'morvik',
    'by what margin did Okkel beat Ilse Tornquist in the second round',
    'morvik-2, districts-2',
  ],
])('results %s', (_, story, question, results) => {
  expect(said(story, question)).toBe(results);
});

test.each<[reason: string, story: StoryName, question: string, lacks: string]>([
  ['votes, where only shares are told', 'morvik', 'how many votes did Okkel win in Mörvik', 'lacking: counts'],
  [
    'the names of what is only counted',
    'morvik',
    'which four did Okkel win in the districts of Mörvik',
    'lacking: names',
  ],
  ['a place that the story does not know', 'morvik', 'who won in Bordeaux', 'lacking: place'],
  ['a round that a place has not', 'morvik', 'who won the first round on Gull Rock', 'lacking: round'],
  [
    'somebody who did not stand there',
    'morvik',
    'what share did Dara Quill get in Mörvik in the second round',
    'lacking: contender',
  ],
  [
    'a share where the outcome alone is told',
    'morvik',
    'what share did Ilse Tornquist win on Gull Rock',
    'lacking: shares',
  ],
  [
    'points where the outcome alone is told',
    'morvik',
    'by how many points did Ilse Tornquist win on Gull Rock',
    'lacking: shares',
  ],
])('the story lacks %s', (_, story, question, lacks) => {
  expect(said(story, question)).toBe(lacks);
});

test.each<[reason: string, story: StoryName, question: string]>([
  ['somebody who stands nowhere', 'morvik', 'who won for Osk Varn'],
  ['a winner of something else', 'morvik', 'who won the lamplighter prize in Mörvik'],
  ['what somebody said', 'morvik', 'what did Okkel say in Mörvik'],
  ['no place, round, contest or contender', 'morvik', 'who won'],
  ['where something is', 'montreval', 'where is Courtevigne'],
  ['one of several seats', 'castlemoyle', 'who got the third seat in Castlemoyle'],
  ['one of several seats, in French', 'castlemoyle', 'qui a eu le dernier siège à Castlemoyle'],
])('not a question for a result: %s', (_, story, question) => {
  expect(said(story, question)).toBeUndefined();
});

describe('how it is answered', () => {
  test.each<[reason: string, question: string, flags: object]>([
    ['whole, where every word belongs to such questions', 'who won in Mörvik', { isWhole: true }],
    ['not whole, where a word does not', 'who won the chair in Mörvik', { isWhole: false }],
    ['with the changes, where no round is named', 'who won in Mörvik', { changes: true }],
    ['without them, where one is', 'who won the second round in Mörvik', { changes: false }],
    ['with what is left for others', 'what share was left for others in Mörvik', { sums: true }],
    ['without sums otherwise', 'what share did Okkel get in Mörvik', { sums: false }],
    ['with a ratio', 'how many times more share did Okkel win than Quill in Mörvik', { ratio: true }],
    ['in percent', 'by what percentage did Okkel win in Mörvik', { percent: true }],
  ])('%s', (_, question, flags) => {
    expect(found('morvik', question)).toMatchObject(flags);
  });
});
