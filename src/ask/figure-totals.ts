import { totalIn } from '../lookup/figures.ts';
import type { Result } from '../story/schema.ts';
import type { MeasureName } from '../story/total-fields.ts';
import type { FigureLine } from './figure-finding.ts';
import { added, givenBy } from './figure-given.ts';
import type { FigureQuestion } from './figure-question.ts';
import { differenceLine, reckoned, rounded } from './figure-rows.ts';

const mostLines = 3;

/** The lines for figures of the whole vote, of the results that state or give them. */
export function totalLines(asked: FigureQuestion, results: readonly Result[], all: readonly Result[]): FigureLine[] {
  const [first] = asked.totals;
  if (first === undefined) return [];
  const telling = results.filter((result) => asked.totals.some((name) => linesOf(result, name).length > 0));
  // The last round may have rows that add up, and not be the one that states it.
  const stating = telling.find((one) => asked.totals.some((name) => totalIn(one, name)));
  const main = stating?.contest === telling[0]?.contest && asked.round === undefined ? stating : telling[0];
  if (main === undefined) return asked.isEarlier ? totalsBefore(asked, first, all) : [];
  const isBeside = (one: Result) => one.contest !== main.contest && one.place !== main.place && isOfSameDay(one, main);
  const same = telling.filter(
    (one) =>
      (one.contest === main.contest && one.round === main.round) || (asked.contest === undefined && isBeside(one)),
  );
  const isOne = asked.places.length > 0 || asked.says('change');
  const chosen = isOne ? [main] : same.slice(0, mostLines);
  const lines = chosen.flatMap((result) => [
    ...asked.totals.flatMap((name) => linesOf(result, name)),
    ...sumOfTotals(asked, result),
  ]);
  return asked.says('change') ? [...lines, ...earlierLines(asked, main, first, all)] : lines;
}

/** What a figure was the last time, by the change since then that the first result to tell of it states. */
function totalsBefore({ places }: FigureQuestion, name: MeasureName, all: readonly Result[]): FigureLine[] {
  const here = all.filter(({ place }) => places.length === 0 || places.includes(place));
  const stated = here.flatMap((result) => totalIn(result, name) ?? []).find(({ change }) => change !== undefined);
  if (stated?.change === undefined) return [];
  const value = rounded(stated.value - stated.change);
  const given = { names: [], value, parts: [stated.value, stated.change] };
  return [{ kind: 'computed', how: 'before', sum: reckoned(stated.result, name, [stated], given) }];
}

function linesOf(result: Result, name: MeasureName): FigureLine[] {
  const stated = totalIn(result, name);
  return stated ? [{ kind: 'total', figure: stated }] : givenBy(result, name);
}

/** Blank and rejected ballots together. */
function sumOfTotals(asked: FigureQuestion, result: Result): FigureLine[] {
  const lost = asked.totals.filter((name) => name === 'ballotsBlank' || name === 'ballotsRejected');
  const figures = lost.flatMap((name) => totalIn(result, name) ?? []);
  const [first] = figures;
  if (!first || figures.length < 2 || figures.some(({ unit }) => unit !== first.unit)) return [];
  const parts = figures.map(({ value }) => value);
  const value = rounded(added(figures));
  return [{ kind: 'computed', how: 'sum', sum: reckoned(result, 'outcome', figures, { names: [], value, parts }) }];
}

/** The same figure of another contest or round there, and what is between the two. */
function earlierLines(
  { since }: FigureQuestion,
  main: Result,
  name: MeasureName,
  all: readonly Result[],
): FigureLine[] {
  const now = totalIn(main, name);
  const others = all.filter(
    (result) =>
      result.place === main.place &&
      (since === undefined ? !isOfSameDay(result, main) : result.contest === since && result !== main),
  );
  const before = others.flatMap((result) => totalIn(result, name) ?? [])[0];
  if (!before) return [];
  return [{ kind: 'total', figure: before }, ...differenceLine(now, before, name)];
}

/** Two votes on one day: none is the earlier one. */
function isOfSameDay(one: Result, other: Result): boolean {
  return one.contest === other.contest
    ? one.round === other.round
    : one.date !== undefined && JSON.stringify(one.date) === JSON.stringify(other.date);
}
