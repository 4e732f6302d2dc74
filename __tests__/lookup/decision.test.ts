import { expect, test } from '@jest/globals';
import { isLikely, isSure, oddsBy } from '../../src/lookup/decision.ts';

test('the odds are the bias with each signal by its weight, and what has no weight does not count', () => {
  expect(oddsBy({ bias: -1, weights: { met: 2, lead: 3 } }, { met: 2, other: 9 })).toBe(3);
});

const all = { met: 6, unmet: 0, rest: 1, lead: 1, head: 1, anybody: 0, person: 1 };
const hardly = { met: 0.2, unmet: 6, rest: 0, lead: 0, head: 0, anybody: 0, person: 1 };

test('somebody of whom all is told is likely and sure, and somebody of whom hardly anything is neither', () => {
  expect([isLikely({}, 'who', all), isSure('who', all)]).toEqual([true, true]);
  expect([isLikely({}, 'who', hardly), isSure('who', hardly)]).toEqual([false, false]);
});

test('whatever comes first is likely while it is fitted', () => {
  expect(isLikely({ off: 'decision' }, 'who', hardly)).toBe(true);
});
