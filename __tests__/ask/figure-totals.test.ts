import { expect, test } from '@jest/globals';
import { figureLines } from '../helpers/figure-lines.ts';
import { storyContextOf, storyOf } from '../helpers/story-context.ts';

const stories = {
  morvik: storyContextOf(),
  copeland: storyOf('copeland-2017'),
  montreval: storyOf('montreval-2029'),
  saintValmer: storyOf('saint-valmer-2032'),
  upperVessen: storyOf('upper-vessen-2031'),
  marrowby: storyOf('marrowby-2033'),
  brelande: storyOf('brelande-2035'),
  aldermere: storyOf('aldermere-2031'),
  kestrelBay: storyOf('kestrel-bay-2035'),
};

test.each<[reason: string, story: keyof typeof stories, question: string, lines: readonly string[]]>([
  ['turnout as it is stated', 'copeland', 'what was the turnout in Copeland', ['total turnout in r-copeland']],
  [
    'turnout in French',
    'saintValmer',
    'quel était le taux de participation au second tour',
    ['total turnout in r-tour-2'],
  ],
  [
    'turnout of a round that is named',
    'saintValmer',
    'what was the turnout in the first round',
    ['total turnout in r-tour-1'],
  ],
  [
    'turnout by abstention',
    'montreval',
    'what was the turnout in the second constituency in the second round',
    ['difference 60.8 = 100, 39.2'],
  ],
  [
    'abstention by turnout, and by those who might have voted',
    'upperVessen',
    'what was the abstention in Upper Vessen',
    ['difference 38.3 = 100, 61.7', 'difference 197685 = 516147, 318462'],
  ],
  [
    'those who did not vote, not all who might have',
    'brelande',
    'combien d’inscrits ne sont pas allés voter au second tour',
    ['total abstention in r-second'],
  ],
  [
    'a rise between two rounds',
    'brelande',
    'by how many points did turnout rise between the two rounds',
    ['difference 3.8 = 62.2, 58.4', 'total turnout in r-second', 'total turnout in r-first'],
  ],
  [
    'the last time, by the change since then',
    'marrowby',
    'what was the turnout last time in Tarrow',
    ['before 73.9 = 71.2, -2.7'],
  ],
  [
    'a rise since the vote before, not since another one of that day',
    'upperVessen',
    'by how many points did turnout rise',
    ['total turnout in r-council', 'total turnout in r-council-2027', 'difference 4.6 = 61.7, 57.1'],
  ],
  [
    'a share of the whole by its votes, before that of a part',
    'upperVessen',
    'what percentage voted Yes to the dam',
    ['portion 47.9 = 150694, 314602'],
  ],
  [
    'a coalition of two',
    'upperVessen',
    'how many seats would a coalition of the Vessen Union and Labour have',
    ['sum 36 = 19, 17', 'row vessen-union seats in r-council', 'row labour-alliance seats in r-council'],
  ],
  ['abstention by turnout', 'copeland', 'what was the abstention in Stoke', ['difference 62 = 100, 38']],
  [
    'turnout by those who voted and those who might',
    'montreval',
    'what was the turnout in Courtevigne',
    ['portion 68.59 = 214, 312'],
  ],
  [
    'valid votes by what is left of those cast',
    'montreval',
    'how many valid votes in Courtevigne',
    ['difference 202 = 214, 8, 4'],
  ],
  [
    'valid votes by those of all rows',
    'copeland',
    'how many valid votes were there in Copeland',
    ['sum 31068 = 13748, 11601, 2252, 2025, 811, 515, 116'],
  ],
  ['ballots cast', 'copeland', 'how many votes cast in Copeland', ['total ballotsCast in r-copeland']],
  ['ballots that were cast', 'copeland', 'how many votes were cast in Copeland', ['total ballotsCast in r-copeland']],
  [
    'ballots that were cast, in French',
    'saintValmer',
    'combien de bulletins ont été déposés au second tour',
    ['total ballotsCast in r-tour-2'],
  ],
  [
    'not those that were cast for somebody',
    'copeland',
    'how many votes were cast for Labour in Copeland',
    ['row gillian-troughton votes in r-copeland'],
  ],
  [
    'voters on the roll, in French',
    'montreval',
    'combien d’inscrits à Courtevigne',
    ['total votersRegistered in r-courtevigne'],
  ],
  ['blank ballots', 'montreval', 'how many blank ballots in Courtevigne', ['total ballotsBlank in r-courtevigne']],
  [
    'blank and spoiled ones, with their sum',
    'montreval',
    'how many blank and spoiled ballots in Courtevigne',
    ['total ballotsBlank in r-courtevigne', 'total ballotsRejected in r-courtevigne', 'sum 12 = 8, 4'],
  ],
  ['the majority of the winner', 'copeland', 'what was the majority in Copeland', ['total majority in r-copeland']],
  [
    'nothing where no result states or gives it',
    'morvik',
    'what was the turnout in Mörvik',
    ['unstated turnout of morvik'],
  ],
  [
    'nothing where only some rows have votes',
    'morvik',
    'how many valid votes in Velle',
    ['unstated validVotes of velle'],
  ],
  [
    'two votes in two places on one day',
    'aldermere',
    'which of the two seats had the better turnout',
    ['total turnout in r-aldermere', 'total turnout in r-skelby'],
  ],
  [
    'all candidates together, with their number in words',
    'kestrelBay',
    'if you add up all five candidates in Kestrel Bay, how many valid votes is that',
    ['sum 33400 = 11946, 11734, 6208, 2417, 1095'],
  ],
])('figures of the whole vote: %s', (_, story, question, lines) => {
  expect(figureLines(stories[story], question)).toEqual(lines);
});

test.each<[reason: string, story: keyof typeof stories, question: string]>([
  ['why it was so low', 'copeland', 'why was the turnout in Copeland so low'],
  ['who spoke of it', 'copeland', 'who said that the turnout was low'],
  ['two places set against each other', 'copeland', 'was the turnout in Copeland higher than in Stoke'],
  ['a place that the story does not know', 'copeland', 'what was the turnout in Bordeaux'],
])('not asked for: %s', (_, story, question) => {
  expect(figureLines(stories[story], question)).toBeUndefined();
});
