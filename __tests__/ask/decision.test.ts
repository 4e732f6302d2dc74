import { describe, expect, test } from '@jest/globals';
import { oddsOf, type Signals, signalsOf } from '../../src/ask/decision.ts';
import { rankFacts } from '../../src/ask/facts.ts';
import { questionIn } from '../helpers/read.ts';
import { storyContextOf } from '../helpers/story-context.ts';

const morvik = storyContextOf();

function seen(text: string) {
  const question = questionIn(morvik, text);
  return { question, hits: rankFacts(morvik, question) };
}

const signalsFor = (text: string): Signals => {
  const { question, hits } = seen(text);
  return signalsOf(morvik, question, hits);
};

describe('what tells whether the best fact answers', () => {
  test.each<[reason: string, signal: keyof Signals, question: string, value: number]>([
    ['a reason is asked for', 'reason', 'why is the ferry expensive', 1],
    ['no reason is', 'reason', 'what does the ferry cost', 0],
    ['much of it is in no fact', 'unknown', 'when did the astronaut of the cannery land', 0.3],
    ['what stands behind "how many" is stated', 'askedStated', 'how many members has the guild', 1],
    ['and is not', 'askedUnmet', 'how many submarines has the ferry', 1],
    ['nothing stands there', 'askedUnmet', 'what does the ferry cost', 0],
    ['a question of this kind is stored with it', 'kindStored', 'when did the cannery close', 1],
    ['and none is', 'kindStored', 'how long is the cannery closed', 0],
  ])('%s: %s', (_, signal, question, value) => {
    const own = signalsFor(question)[signal];
    if (value === 0.3) expect(own).toBeGreaterThan(value);
    else expect(own).toBe(value);
  });

  test('all words of a fact are met as they are, and half of them by half', () => {
    expect(signalsFor('what does the ferry cost').metAsItIs).toBe(1);
    const half = signalsFor('what does the ferry and the submarine cost').metAsItIs;
    expect([half > 0, half < 1]).toEqual([true, true]);
  });

  test('more to meet tells more, and a lead over the next fact is no less than none', () => {
    expect(signalsFor('when did the old cannery of the port close').parts).toBeGreaterThan(
      signalsFor('when did it close').parts,
    );
    expect(signalsFor('when did the cannery close').lead).toBeGreaterThanOrEqual(0);
  });
});

test('the odds are for a fact whose own question is asked, and against one that only shares a word', () => {
  const odds = (text: string) => {
    const { question, hits } = seen(text);
    return oddsOf(morvik, question, hits);
  };
  expect(odds('when did the cannery shut')).toBeGreaterThan(0);
  expect(odds('who sold the cannery to the astronaut')).toBeLessThan(0);
});

test('without a fact there is nothing to decide', () => {
  const { question } = seen('when did the cannery close');
  expect(() => signalsOf(morvik, question, [])).toThrow(RangeError);
});
