import { describe, expect, test } from '@jest/globals';
import { Row } from '../../attack/row.ts';
import { lossesOf, tableOf } from '../../attack/table.ts';

const bound = { atMost: 50, unit: 'ms' } as const;

function rowOf(fill: (row: Row) => void, limit?: typeof bound): Row {
  const row = new Row('a case', limit);
  fill(row);
  return row;
}

const held = () => 'not named';

describe('a row is met', () => {
  test('when everything held and the worst figure is within the bound', () => {
    const row = rowOf((one) => {
      one.count(true, held);
      one.measured(50);
      one.measured(3);
    }, bound);
    expect([row.met, row.tried, row.worst]).toEqual([true, 1, 50]);
  });

  test.each([
    ['one thing was lost', (row: Row) => [row.count(true, held), row.count(false, held), row.measured(1)]],
    ['the bound was missed', (row: Row) => [row.count(true, held), row.measured(51)]],
    ['nothing was measured', (row: Row) => [row.count(true, held)]],
    ['nothing was tried', (row: Row) => [row.measured(1)]],
  ])('not when %s', (_, fill) => {
    expect(rowOf(fill, bound).met).toBe(false);
  });
});

test('what was lost is named once each, and only in rows that are not met', () => {
  const lost = rowOf((row) => {
    row.count(false, () => 'no answer');
    row.count(false, () => 'no answer');
    row.count(false, () => 'wrong code');
  });
  const good = rowOf((row) => row.count(true, held));
  expect(lossesOf([{ name: 'one', rows: [lost, good] }])).toEqual([
    'one, a case: no answer',
    'one, a case: wrong code',
  ]);
});

test('the table has a line for each row, with its worst figure, its bound and whether it held', () => {
  const row = rowOf((one) => {
    one.held = 1_999;
    one.count(false, held);
    one.measured(123.456);
  }, bound);
  expect(
    tableOf([{ name: 'slow inputs', rows: [row] }])
      .split('\n')
      .at(-1),
  ).toBe('| slow inputs | a case | 2,000 | 1,999 | 1 | 123 ms | ≤ 50 ms | LOST |');
});
