import { expect, test } from '@jest/globals';
import { type Costs, penaltiesFor } from '../../src/ask/penalties.ts';
import { partsOf } from '../../src/ask/weighted-terms.ts';
import { questionIn } from '../helpers/read.ts';
import { storyContextOf } from '../helpers/story-context.ts';

const morvik = storyContextOf();

const none: Costs = {
  attribute: 0,
  subjectAlone: 0,
  number: 0,
  unasked: 0,
  otherName: 0,
  unnamed: 0,
  who: 0,
  why: 0,
};

/** Whether one doubt alone holds of a fact as the answer to a question. */
function holds(doubt: keyof Costs, context: typeof morvik, id: string, text: string): boolean {
  const fact = context.story.facts.find((one) => one.id === id);
  if (!fact) throw new Error(`no fact ${id}`);
  const question = questionIn(context, text);
  return penaltiesFor({ context, question, parts: partsOf(context, question) }, { ...none, [doubt]: 1 })(fact) > 0;
}

test.each<[reason: string, doubt: keyof Costs, context: typeof morvik, fact: string, question: string, holds: boolean]>(
  [
    ['nobody is named who is asked for', 'unnamed', morvik, 'cannery-year', 'who closed the cannery', true],
    ['a time is asked for', 'unnamed', morvik, 'cannery-year', 'when did the cannery close', false],
    ['no figure for a number', 'number', morvik, 'no-figures', 'how many figures does the clerk publish', true],
    ['a figure for a number', 'number', morvik, 'guild-members', 'how many members has the guild', false],
    [
      'somebody who has no part in it',
      'otherName',
      morvik,
      'ferry-price',
      'what does Osk Varn pay for the ferry',
      true,
    ],
    ['only the same person', 'subjectAlone', morvik, 'last-lamplighter', 'what does Osk Varn drink', true],
    [
      'something said of the same person',
      'subjectAlone',
      morvik,
      'last-lamplighter',
      'does Osk Varn light lamps',
      false,
    ],
  ],
)('%s', (_, doubt, context, fact, question, expected) => {
  expect(holds(doubt, context, fact, question)).toBe(expected);
});
