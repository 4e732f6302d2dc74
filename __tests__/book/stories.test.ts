import { describe, expect, test } from '@jest/globals';
import { lookups, meanOf, ratesOfCommands, storiesWithBook, storyContext } from '../../tools/story-books.ts';
import { root } from '../helpers/root.ts';

/** Floors two points under what was measured; means over many questions, so that one decides nothing. */
describe('on stories with their eight files alone', () => {
  const stories = storiesWithBook(root).map((story) => ({ story, context: storyContext(root, story, 'alone') }));
  const ratesFor = (commands: readonly string[]) =>
    meanOf(stories.map(({ story, context }) => ratesOfCommands(context, story, commands)));

  test('free questions keep their rates', () => {
    const { right, wrong, refused } = ratesFor(['ask']);
    expect(stories.length).toBeGreaterThanOrEqual(8);
    expect(right).toBeGreaterThanOrEqual(69);
    expect(wrong).toBeLessThanOrEqual(5.8);
    expect(refused).toBeGreaterThanOrEqual(82);
  }, 240_000);

  test('look-ups keep theirs', () => {
    const { right, wrong, refused } = ratesFor(lookups);
    expect(right).toBeGreaterThanOrEqual(82.5);
    expect(wrong).toBeLessThanOrEqual(3.7);
    expect(refused).toBeGreaterThanOrEqual(91.8);
  }, 240_000);
});
