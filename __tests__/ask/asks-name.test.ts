import { describe, expect, test } from '@jest/globals';
import { isUnnamed } from '../../src/ask/asks-name.ts';
import { questionIn } from '../helpers/read.ts';
import { storyContextOf } from '../helpers/story-context.ts';

const context = storyContextOf();

function factWith(id: string) {
  const fact = context.story.facts.find((one) => one.id === id);
  if (!fact) throw new Error(`no fact ${id}`);
  return fact;
}

describe('a name is asked for, and the fact has', () => {
  test.each<[reason: string, question: string, fact: string, isUnnamed: boolean]>([
    ['somebody whom the question does not name', 'who is the last lamplighter', 'last-lamplighter', false],
    ['nobody but the one who is named', 'who pays Osk Varn', 'last-lamplighter', true],
    ['nobody at all', 'who closed the cannery', 'cannery-year', true],
    ['nobody, in French', 'qui a fermé la conserverie', 'cannery-year', true],
    ['the other one of two', 'who is the brother of Ilse Tornquist', 'siblings', false],
    ['both of two who are named', 'who told Ilse Tornquist and Per Tornquist', 'siblings', true],
    ['somebody whom the question only describes', 'who is the tug pilot', 'siblings', false],
    ['no party', 'which party does Osk Varn belong to', 'last-lamplighter', true],
    ['somebody without a name', 'what is the net mender called', 'abstention', true],
  ])('%s', (_, question, fact, expected) => {
    expect(isUnnamed(context, factWith(fact), questionIn(context, question))).toBe(expected);
  });

  test.each<[reason: string, question: string]>([
    ['a count', 'how many jobs did the cannery have'],
    ['a time', 'when did the cannery close'],
    ['a thing', 'what became of the cannery'],
  ])('no name is asked for: %s', (_, question) => {
    expect(isUnnamed(context, factWith('cannery-jobs'), questionIn(context, question))).toBe(false);
  });
});
