import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RateLimiter } from '../../src/discord/rate-limiter.ts';

const clocks = { now: () => time, spent: () => time };
let time: number;
let limiter: RateLimiter;

beforeEach(() => {
  time = 1_000;
  limiter = new RateLimiter({ answers: 3, seconds: 60 }, clocks);
});

const take = (person: string, times: number) => Array.from({ length: times }, () => limiter.take(person).granted);

test('as many answers as are allowed are given at once, and then none', () => {
  expect(take('a', 5)).toEqual([true, true, true, false, false]);
});

test('nobody takes the turn of others', () => {
  take('a', 100);
  expect(take('b', 3)).toEqual([true, true, true]);
});

test('a refusal says in how many seconds the next answer is given, and then it is', () => {
  take('a', 3);
  const refused = limiter.take('a');
  expect(refused).toMatchObject({ granted: false, wait: 20 });
  time += 12_500;
  expect(limiter.take('a')).toMatchObject({ granted: false, wait: 8 });
  time += 8_000;
  expect(take('a', 2)).toEqual([true, false]);
});

test('asking while one has to wait does not make the wait longer', () => {
  take('a', 50);
  time += 20_000;
  expect(limiter.take('a').granted).toBe(true);
});

test('after a long rest there are as many answers as at first, and not more', () => {
  take('a', 3);
  time += 3_600_000;
  expect(take('a', 4)).toEqual([true, true, true, false]);
});

test('the first refusal in a row is told from the others', () => {
  take('a', 3);
  const first = () => {
    const turn = limiter.take('a');
    return turn.granted ? undefined : turn.first;
  };
  expect([first(), first(), first()]).toEqual([true, false, false]);
  time += 20_000;
  take('a', 1);
  expect([first(), first()]).toEqual([true, false]);
});

test('so many people are remembered and no more: those who were not seen for longest are forgotten', () => {
  limiter = new RateLimiter({ answers: 1, seconds: 60 }, clocks, 2);
  take('a', 2);
  take('b', 1);
  take('a', 1);
  take('c', 1);
  expect(take('a', 1)).toEqual([false]);
  expect(take('b', 1)).toEqual([true]);
});

describe('whenever somebody asks', () => {
  test('they never get more than what was allowed at once and what has come back since', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30_000 }), { maxLength: 200 }), (pauses) => {
        time = 0;
        limiter = new RateLimiter({ answers: 3, seconds: 60 }, clocks);
        let given = 0;
        for (const pause of pauses) {
          time += pause;
          if (limiter.take('a').granted) given += 1;
        }
        expect(given).toBeLessThanOrEqual(3 + time / 20_000 + 1e-6);
      }),
    );
  });
});

describe('an answer that takes long', () => {
  const answer = (person: string, milliseconds: number) =>
    limiter.measured(person, () => {
      time += milliseconds;
    });

  test.each([
    ['counts as one within its share of the time', 10, 2],
    ['counts as two at twice its share', 20, 1],
    ['counts for the person who asked, also beyond what is left', 30, 0],
  ])('%s', (_, milliseconds, left) => {
    limiter.take('a');
    answer('a', milliseconds);
    expect(take('a', 3).filter(Boolean)).toHaveLength(left);
    expect(take('b', 3)).toEqual([true, true, true]);
  });

  test('counts as ten at most, however long it takes', () => {
    take('a', 3);
    answer('a', 60_000);
    expect(limiter.take('a')).toMatchObject({ granted: false, wait: 140 });
  });

  test('counts also if it fails', () => {
    const fail = () =>
      limiter.measured('a', () => {
        time += 50;
        throw new Error('broken');
      });
    expect(fail).toThrow('broken');
    expect(limiter.take('a').granted).toBe(false);
  });
});

test('a limiter with more answers counts for itself, and each answer has less time', () => {
  const more = limiter.times(10);
  take('a', 3);
  more.measured('a', () => {
    time += 5;
  });
  const taken = Array.from({ length: 40 }, () => more.take('a').granted);
  expect(taken.filter(Boolean)).toHaveLength(30 - 4);
});
