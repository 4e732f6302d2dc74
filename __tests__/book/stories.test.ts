import { expect, test } from '@jest/globals';
import { ratesOf, storiesWithBook, storyContext } from '../../tools/story-books.ts';
import { root } from '../helpers/context.ts';

/** Floors two points under what was measured; a mean over a thousand questions, so that one decides nothing. */
test('free questions on stories with their eight files alone keep their rates', () => {
  const rates = storiesWithBook(root).map((story) => ratesOf(storyContext(root, story, true), story));
  const mean = (of: (one: (typeof rates)[number]) => number) =>
    rates.reduce((sum, one) => sum + of(one), 0) / rates.length;
  expect(rates.length).toBeGreaterThanOrEqual(8);
  expect(mean(({ right }) => right)).toBeGreaterThanOrEqual(69);
  expect(mean(({ wrong }) => wrong)).toBeLessThanOrEqual(6);
  expect(mean(({ refused }) => refused)).toBeGreaterThanOrEqual(81.5);
}, 240_000);
