import { expect, test } from '@jest/globals';
import { shownDifference } from '../../../src/render/picture/difference.ts';

test.each<[reason: string, said: number, story: number, unit: string, shares: readonly [said: number, story: number]]>([
  ['shares as they are', 55, 44.87, '%', [55, 44.87]],
  ['the greater of two counts as the whole', 50, 200, 'votes', [25, 100]],
  ['two of nothing', 0, 0, 'votes', [0, 0]],
  ['a share beyond the whole beside the other one', 200, 50, '%', [100, 25]],
  ['a number too long to be read', Number.POSITIVE_INFINITY, 7, '', [100, 0]],
])('bars of two figures: %s', (_, said, story, unit, [left, right]) => {
  const shown = shownDifference({ said, story, unit }, [], 'en');
  expect([shown.said.share, shown.story.share]).toEqual([left, right]);
});
