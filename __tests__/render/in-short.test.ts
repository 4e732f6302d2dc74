import { describe, expect, test } from '@jest/globals';
import type { Block, Figure } from '../../src/answer/reply.ts';
import { inShort } from '../../src/render/in-short.ts';
import { plainText } from '../../src/render/terminal.ts';
import { calais } from '../helpers/context.ts';
import { ask } from '../helpers/story.ts';

const scope = (place: string, round: string, nth: number) => ({ contest: 'Mayor', place, round, date: 'May', nth });
const rows: readonly Figure[] = [
  { label: 'Ada', detail: 'Quay', value: '53%', share: 53, won: true },
  { label: 'Bo', value: '47%', share: 47 },
];
const table = (place: string, round: string, nth: number, some = rows): Block => ({
  kind: 'figures',
  heading: `${place}: Mayor, ${round}`,
  scope: scope(place, round, nth),
  rows: some,
});
const computed = (text: string): Block => ({ kind: 'computed', text });

test('the last round leads, an earlier one takes a line, and what is computed comes last', () => {
  const last = table('Velle', 'Second round', 2);
  const blocks = [last, computed('6 ahead'), table('Velle', 'First round', 1), computed('2 ahead'), computed('4 left')];
  expect(inShort(blocks, 'en')).toEqual([
    last,
    { kind: 'text', hedge: true, text: 'First round (May): Ada 53% ✔, Bo 47%' },
    computed('6 ahead'),
    computed('First round: 2 ahead'),
    computed('4 left'),
  ]);
});

describe('tables stay as they are', () => {
  test.each([
    ['one alone', [table('Velle', 'Second round', 2), computed('6 ahead')]],
    [
      'two places beside each other',
      [table('Velle', 'First round', 1), computed('6 ahead'), table('Mole', 'First round', 1)],
    ],
    ['many rows', [table('Velle', 'Second round', 2), table('Velle', 'First round', 1, [...rows, ...rows, ...rows])]],
  ])('%s', (_, blocks) => {
    expect(inShort(blocks, 'en')).toEqual(blocks);
  });
});

test('of three tables the others are named by their place, and newcomers with their party', () => {
  const other = [{ label: 'Cy', detail: 'Reeds', value: '51%', share: 51 }];
  const [, , line] = inShort(
    [table('Velle', 'Second round', 2), table('Velle', 'First round', 1), table('Mole', 'Second round', 2, other)],
    'en',
  );
  expect(line).toEqual({ kind: 'text', hedge: true, text: 'Mole · Second round: Cy (Reeds) 51%' });
});

test('both rounds of a city are answered in five lines before what is computed', () => {
  const context = calais();
  const lines = plainText(ask(context, 'result', { place: 'calais' }), context.story.article).split('\n');
  expect(lines.findIndex((line) => line.startsWith('Computed:'))).toBe(5);
  expect(lines[4]).toBe('First round (the week before the second round): Marine Le Pen 49.1%, Xavier Bertrand 23.4%');
  expect(lines.length).toBeLessThan(14);
});
