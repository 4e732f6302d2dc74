import { describe, expect, test } from '@jest/globals';
import { figureOf, median, percentile, type Subject } from '../../bench/figures.ts';
import { plotOf } from '../../bench/plot.ts';
import { tablesOf } from '../../bench/table.ts';

const subject: Subject = { id: 'speed', ours: 'ours <fast>', peer: 'theirs', unit: 'ms', bound: { atMost: 1.25 } };
const runs = (...pairs: (readonly [number, number])[]) => pairs.map(([ours, peer]) => ({ id: 'speed', ours, peer }));

test('a median is the value in the middle, or lies between the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([1, 2, 3, 10])).toBe(2.5);
});

test('of 101 values, the 99th percentile is the second largest', () => {
  expect(
    percentile(
      Array.from({ length: 101 }, (_, index) => index),
      99,
    ),
  ).toBe(99);
});

describe('a ratio', () => {
  test('is the middle one of the ratios of all runs, so that one bad moment of the machine does not count', () => {
    const { ratio } = figureOf(subject, runs([10, 10], [500, 500], [11, 10]));
    expect(ratio).toEqual({ median: 1, min: 1, max: 1.1 });
  });

  test.each([
    [{ atMost: 1.25 }, 12.5, true],
    [{ atMost: 1.25 }, 12.6, false],
    [{ atLeast: 1.25 }, 12.5, true],
    [{ atLeast: 1.25 }, 12.4, false],
  ])('%j with %d to 10: %s', (bound, ours, met) => {
    expect(figureOf({ ...subject, bound }, runs([ours, 10])).met).toBe(met);
  });

  test('is not there for a figure of our own', () => {
    const { ratio, met, oursSpread } = figureOf({ id: 'own', ours: 'ours', unit: 'MB' }, [{ id: 'own', ours: 3 }]);
    expect({ ratio, met, oursSpread }).toEqual({ oursSpread: { median: 3, min: 3, max: 3 } });
  });
});

test('the table says what was measured, how far it was spread, and whether that is what is wanted', () => {
  const table = tablesOf([figureOf(subject, runs([20, 10], [30, 10], [40, 10]))]);
  expect(table).toContain('| ours <fast> | theirs | 30 ms (20–40) | 10 ms (10–10) | 3 × (2–4) | ≤ 1.25 × | not met |');
});

test('the plot has a bar for each ratio, on the side of the line where it belongs', () => {
  const bar = (ours: number) =>
    /<rect x="(\d+)" y="44" width="(\d+)"/
      .exec(plotOf([figureOf(subject, runs([ours, 10]))], 'here'))
      ?.slice(1)
      .map(Number);
  const [worse = 0, length = 0] = bar(25) ?? [];
  const [better = 0] = bar(5) ?? [];
  expect(length).toBeGreaterThan(0);
  expect(worse + length).toBe(better);
  expect(plotOf([figureOf(subject, runs([25, 10]))], 'here')).toContain('ours &#60;fast&#62;');
});
