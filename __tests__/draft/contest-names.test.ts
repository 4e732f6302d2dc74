import { expect, test } from '@jest/globals';
import { namesOfMeasure, namesOfRace } from '../../src/draft/results/contest-names.ts';
import { decide } from '../../src/draft/results/verdict.ts';

test.each<[reason: string, text: string, names: string[]]>([
  ['a noun before the number', 'A school levy, Measure 8, passed.', ['school levy']],
  [
    'what it is listed as',
    'The bond, listed as Measure 8, lost. Few liked the stadium bond.',
    ['bond', 'stadium bond'],
  ],
  ['a noun behind the number', 'Voters liked Measure 8, a tax on fuel.', ['tax']],
  ['another measure', 'A school levy, Measure 81, passed.', []],
])('a measure by other words: %s', (_, text, names) => {
  expect(namesOfMeasure('Measure 8', text)).toEqual(names);
});

test.each<[reason: string, text: string, names: string[]]>([
  ['an office', 'The mayor’s race was close.', ['mayor race', 'mayor’s race', 'mayoral race']],
  ['the office that is named most', 'The council race ended. A council vote, and the senate race.', ['council race']],
  ['none', 'The election was close.', []],
])('a race by its office: %s', (_, text, names) => {
  expect(namesOfRace(text)).toEqual(names);
});

test.each<[reason: string, yes: number, no: number, threshold: number | undefined, winner: string]>([
  ['more say yes', 58, 42, undefined, 'yes'],
  ['more say no', 42, 58, undefined, 'no'],
  ['more say yes, though not enough', 58, 42, 60, 'no'],
  ['just enough', 60, 40, 60, 'yes'],
])('whether a measure is carried: %s', (_, yes, no, threshold, winner) => {
  const row = (key: string, value: number) => ({
    contender: { type: 'option' as const, key },
    figures: new Map([['votes', { value, written: `${value}` }]]),
    evidence: [],
    status: undefined as 'won' | 'lost' | undefined,
  });
  const rows = [row('yes', yes), row('no', no)];
  decide(rows as never, new Map(threshold === undefined ? [] : [['threshold', { value: threshold }]]));
  expect(rows.find(({ status }) => status === 'won')?.contender.key).toBe(winner);
});
