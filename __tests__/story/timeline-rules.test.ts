import { expect, test } from '@jest/globals';
import { type At, faultsOf, set } from '../helpers/story-files.ts';

const faultsWith = (at: At, to: unknown) => faultsOf({ 'timeline.json': set(at, to) });

test('a moment tells records that are there', () => {
  expect(faultsWith(['t-cannery', 'tells'], ['cannery-year', 'cannery-jobs', 'nobody'])).toEqual([
    'timeline.json, t-cannery, tells: names "nobody", which no record has as id',
  ]);
});

test('a moment rests on a paragraph of the article', () => {
  expect(faultsWith(['t-cannery', 'evidence', 0, 'paragraph'], 17)).toEqual([
    'timeline.json, t-cannery, evidence: names paragraph 17; the article has 16',
  ]);
});

test('time runs forward', () => {
  expect(faultsWith(['t-cannery', 'when', 'value'], '2028')).toEqual([
    'timeline.json, t-vos, when: is dated 2027, before t-cannery above it (2028)',
  ]);
});

test('a year and a day in it may stand in any order, since neither is told to be first', () => {
  expect(faultsWith(['t-cannery', 'when', 'value'], '2027-03-01')).toEqual([]);
});

test('no moment is dated against the result that it tells, or more than the result is', () => {
  expect(faultsWith(['t-first-round', 'when', 'value'], '2031-05-25')).toEqual([
    'timeline.json, t-first-round, when: is dated 2031-05-25, but morvik-1 2031-05-24',
    'timeline.json, t-first-round, when: is dated 2031-05-25, but velle-1 2031-05-24',
  ]);
  expect(faultsWith(['t-second-round', 'when', 'value'], '2031-06-07')).toEqual([
    'timeline.json, t-second-round, when: is dated 2031-06-07, but morvik-2 has no date of its own',
    'timeline.json, t-second-round, when: is dated 2031-06-07, but velle-2 has no date of its own',
  ]);
});

test('a day may have its hour', () => {
  expect(faultsWith(['t-first-round', 'when', 'value'], '2031-05-24T08:00')).toEqual([]);
});

test('a figure must stand in a record that is told, in both languages', () => {
  const statement = { en: 'Hanne Vos is elected mayor with 62%.', fr: 'Hanne Vos est élue maire avec 61,5 %.' };
  expect(faultsWith(['t-vos', 'statement'], statement)).toEqual([
    'timeline.json, t-vos, statement: has 62, which stands in no record that it tells',
    'timeline.json, t-vos, statement: has 61,5, which stands in no record that it tells',
  ]);
});

test.each(['Sunday', '13.12.2015', '2015-12-13 20:00', '20:00'])('"%s" is no value of a date', (value) => {
  expect(faultsWith(['t-cannery', 'when', 'value'], value)).toEqual([
    expect.stringContaining('timeline.json, t-cannery, when.value: must be such as'),
  ]);
});
