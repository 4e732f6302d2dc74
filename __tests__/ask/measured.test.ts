import { expect, test } from '@jest/globals';
import { isMeasured } from '../../src/ask/measured.ts';

test.each<[phrase: string, is: boolean]>([
  ['budget', true],
  ['yearly', true],
  ['loyer', true],
  ['opening hours', true],
  ['bridge', false],
  ['mairie', false],
])('whether a word says what is to be told of something: %s', (phrase, is) => {
  expect(isMeasured(phrase)).toBe(is);
});
