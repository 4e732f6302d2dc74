import { expect, test } from '@jest/globals';
import { timeGuard } from '../../src/operate/time-guard.ts';

const guard = timeGuard(50);

test('work that is done in time gives its result, whatever it is', () => {
  for (const result of [42, undefined, null, { a: 1 }]) expect(guard(() => result)).toBe(result);
});

test('an error goes through as it is', () => {
  const error = new TypeError('no');
  expect(() =>
    guard(() => {
      throw error;
    }),
  ).toThrow(error);
});

test.each<[string, () => unknown]>([
  [
    'an endless loop',
    () => {
      for (;;);
    },
  ],
  ['a regular expression that tries everything', () => /^(?:a+)+$/.test(`${'a'.repeat(60)}b`)],
])('%s is ended, and what comes next is done', (_, work) => {
  expect(() => guard(work)).toThrow('took longer than 50 ms');
  expect(guard(() => 'next')).toBe('next');
});
