import { expect, test } from '@jest/globals';
import { comparable, hasResult, sharedRows, standingOf } from '../../src/lookup/result-rows.ts';
import type { Row } from '../../src/story/result-schema.ts';
import type { Result } from '../../src/story/schema.ts';
import { resultOf } from '../helpers/read.ts';
import { storyContextOf, storyOf } from '../helpers/story-context.ts';

const stories = {
  morvik: storyContextOf(),
  copeland: storyOf('copeland-2017'),
  saintValmer: storyOf('saint-valmer-2032'),
  montreval: storyOf('montreval-2029'),
};
type StoryName = keyof typeof stories;

const named = ({ candidate, option, party }: Row) => candidate ?? option ?? party;

test.each<[reason: string, story: StoryName, result: string, id: string, row: string | undefined]>([
  ['a candidate', 'morvik', 'morvik-1', 'dara-quill', 'dara-quill'],
  ['a party by its candidate', 'morvik', 'morvik-1', 'green-nets', 'dara-quill'],
  ['a party that stands itself', 'morvik', 'velle-1', 'quay-list', 'quay-list'],
  ['an option of a vote', 'copeland', 'r-referendum', 'leave', 'leave'],
  ['a candidate, where only the party stands', 'morvik', 'velle-1', 'ilse-tornquist', undefined],
  ['somebody else', 'morvik', 'morvik-1', 'osk-varn', undefined],
])('the row of %s', (_, story, result, id, row) => {
  const standing = standingOf(resultOf(stories[story], result), id);
  expect(standing && named(standing)).toBe(row);
});

test.each<[reason: string, story: StoryName, one: string, other: string, contenders: readonly string[]]>([
  ['two rounds, by those who stand in both', 'morvik', 'morvik-1', 'morvik-2', ['ilse-tornquist', 'bram-okkel']],
  ['two places, by the party', 'morvik', 'morvik-2', 'velle-2', ['order-and-tides', 'quay-list']],
  [
    'two contests, by the party with another candidate',
    'copeland',
    'r-copeland',
    'r-copeland-2015',
    ['conservatives', 'labour'],
  ],
  ['two contests, by the candidate', 'saintValmer', 'r-tour-2', 'r-2026', ['bernard-castaing']],
  ['two contests, by each party in both', 'copeland', 'r-copeland', 'r-stoke', ['labour', 'ukip']],
  ['nothing in common', 'montreval', 'r-circo-2', 'r-circo-3', []],
  ['a vote on something, with nobody in it', 'copeland', 'r-copeland', 'r-referendum', []],
])('rows of one contender in %s', (_, story, one, other, contenders) => {
  const shared = sharedRows(resultOf(stories[story], one), resultOf(stories[story], other));
  expect(shared.map(({ contender }) => contender)).toEqual(contenders);
});

test('in one contest a party with another candidate is another contender', () => {
  const [one, other] = ['ann', 'bob'].map((candidate) => {
    return { contest: 'town', standings: [{ candidate, party: 'list' }] } as unknown as Result;
  }) as [Result, Result];
  expect(sharedRows(one, other)).toEqual([]);
  expect(sharedRows(one, { ...other, contest: 'county' }).map(({ contender }) => contender)).toEqual(['list']);
});

test.each<[reason: string, story: StoryName, one: string, other: string, id: string, pairs: readonly string[]]>([
  ['shares of two rounds', 'morvik', 'morvik-1', 'morvik-2', 'bram-okkel', ['33.1 and 53.1']],
  [
    'shares before votes, and seats only where both have some',
    'saintValmer',
    'r-tour-1',
    'r-tour-2',
    'helene-marchadier',
    ['29.59 and 41.91', '2132 and 3214'],
  ],
  [
    'a share alone, where one has no votes',
    'saintValmer',
    'r-2026',
    'r-tour-2',
    'bernard-castaing',
    ['56.2 and 39.48'],
  ],
  ['districts led are not districts won', 'morvik', 'districts-1', 'districts-2', 'ilse-tornquist', []],
  ['no figures, nothing to subtract', 'morvik', 'gull-rock-2', 'morvik-2', 'ilse-tornquist', []],
])('what can be subtracted: %s', (_, story, one, other, id, pairs) => {
  const [a, b] = [resultOf(stories[story], one), resultOf(stories[story], other)];
  const [row, match] = [standingOf(a, id), standingOf(b, id)];
  if (!row || !match) throw new Error(`${id} does not stand in both`);
  expect(comparable(a, row, b, match).map(([x, y]) => `${x.value} and ${y.value}`)).toEqual(pairs);
});

test.each<[reason: string, id: string, has: boolean]>([
  ['a place', 'gull-rock', true],
  ['a candidate', 'dara-quill', true],
  ['a party', 'green-nets', true],
  ['a place without one', 'tarvenia', false],
  ['somebody who stands nowhere', 'osk-varn', false],
  ['a contest is no place', 'mayor-2027', false],
  ['nothing', '', false],
])('has a result: %s', (_, id, has) => {
  expect(hasResult(stories.morvik, id)).toBe(has);
});
