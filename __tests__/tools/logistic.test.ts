import { expect, test } from '@jest/globals';
import { oddsBy } from '../../src/lookup/decision.ts';
import { fitLogistic } from '../../tools/evaluation/logistic.ts';

/** Rows in which one feature decides, another says nothing, and a third is the same everywhere. */
const rows = Array.from({ length: 200 }, (_, at) => ({
  features: { deciding: at % 100, noise: (at * 37) % 11, constant: 4 },
  isTrue: at % 100 >= 60,
}));

test('a logistic regression finds what decides, in the units that were measured', () => {
  const model = fitLogistic(rows);
  expect(model.weights.deciding).toBeGreaterThan(0.03);
  expect(Math.abs(model.weights.noise ?? 1)).toBeLessThan(0.05);
  expect(model.weights.constant).toBeCloseTo(0);
  const isGiven = (deciding: number) => oddsBy(model, { deciding, noise: 5, constant: 4 }) > 0;
  expect([10, 40, 75, 95].map(isGiven)).toEqual([false, false, true, true]);
});

test('where nothing decides, the odds are those of all rows', () => {
  const model = fitLogistic(rows.map(({ isTrue }) => ({ features: { constant: 1 }, isTrue })));
  expect(1 / (1 + Math.exp(-oddsBy(model, { constant: 1 })))).toBeCloseTo(0.4, 1);
});
