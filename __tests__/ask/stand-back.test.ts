import { expect, test } from '@jest/globals';
import { ask } from '../../src/ask/ask.ts';
import { storyOf } from '../helpers/story-context.ts';

const stories = { brelande: storyOf('brelande-2035'), aldermere: storyOf('aldermere-2031') };

test.each<[reason: string, story: keyof typeof stories, question: string, finds: string]>([
  [
    'what somebody has said they would do is told by a fact',
    'brelande',
    'how much cash has the regional council said it would chip in for the workers’ takeover',
    'facts',
  ],
  [
    'what a party has told of its spending',
    'aldermere',
    'has the civic party told anyone what it spent in Aldermere',
    'facts',
  ],
  ['their words alone, who is not quoted', 'aldermere', 'what did Sir Desmond Lisle say', 'silent'],
])('somebody who is not quoted: %s', (_, story, question, finds) => {
  expect(ask(stories[story], question).finding.kind).toBe(finds);
});
