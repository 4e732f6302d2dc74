import { basename } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ask } from '../../src/ask/ask.ts';
import { checkText } from '../../src/check/check-text.ts';
import { mainResult } from '../../src/lookup/stand-ins.ts';
import { lookups, meanOf, ratesOfCommands, storiesWithBook, storyContext } from '../../tools/story-books.ts';
import { questionsOfAnyVote } from '../helpers/any-vote.ts';
import { claimsOfAnyVote } from '../helpers/any-vote-claims.ts';
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

  test('what rows, ages and words said decide is never turned about, and nearly always decided', () => {
    const judged = stories.flatMap(({ story, context }) =>
      claimsOfAnyVote(context).map(({ text, verdict }) => {
        const given = new Set(checkText(context, text, 'en').statements.map((one) => one.verdict));
        given.delete('not_in_story');
        return { told: `${basename(story)}: ${text}`, verdict, given: given.size === 1 ? [...given][0] : undefined };
      }),
    );
    const right = judged.filter(({ verdict, given }) => given === verdict);
    const isTurned = ({ verdict, given }: (typeof judged)[number]) =>
      given === (verdict === 'supported' ? 'contradicted' : 'supported');
    expect(judged.length).toBeGreaterThan(1500);
    expect(judged.filter(isTurned).map(({ told }) => told)).toEqual([]);
    expect((100 * right.length) / judged.length).toBeGreaterThanOrEqual(98);
  }, 240_000);

  test.each(questionsOfAnyVote)('%s: answered wherever a result tells it', (question, isTold) => {
    const refused = stories.filter(({ context }) => {
      const result = mainResult(context);
      return result !== undefined && isTold(result) && ask(context, question).finding.tells === 'nothing';
    });
    expect(refused.map(({ story }) => basename(story))).toEqual([]);
  });
});
