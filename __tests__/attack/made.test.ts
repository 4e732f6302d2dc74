import { expect, test } from '@jest/globals';
import { made } from '../../attack/case.ts';
import { longestBody } from '../../attack/hostile/size.ts';
import { mutationsOf } from '../../attack/mutations.ts';
import { payloads } from '../../attack/payloads.ts';

test('what is made up is the same in every run, and other in every turn', () => {
  expect(made(payloads, 50)).toEqual(made(payloads, 50));
  expect(made(payloads, 50, 1)).not.toEqual(made(payloads, 50));
});

test('changed questions are as long as a question may be, at most', () => {
  const texts = made(mutationsOf(['who won in calais?', 'how many migrants live in the jungle?']), 500);
  expect(Math.max(...texts.map(({ length }) => length))).toBe(200);
});

test.each([1_001, 16_384, 65_536, 262_144, 1_048_576])(
  'the longest body of %d bytes is found by halving',
  async (most) => {
    const asked: number[] = [];
    const found = await longestBody(async (bytes) => {
      asked.push(bytes);
      return bytes <= most;
    });
    expect(found).toBe(most);
    expect(asked.length).toBeLessThan(25);
  },
);
