import { expect, test } from '@jest/globals';
import { checkText } from '../../src/check/check-text.ts';
import { contextOf } from '../helpers/story.ts';

const world = contextOf();

test('a greeting and a question are no statements', () => {
  expect(checkText(world, 'Hello everybody! Who won?', 'en')).toEqual({ statements: [], more: 0 });
});
