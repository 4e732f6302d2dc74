import { contenderOf, figureIn, type StatedFigure, totalIn } from '../lookup/figures.ts';
import type { Row } from '../story/result-schema.ts';
import type { Result } from '../story/schema.ts';
import { leaves, type MeasureName } from '../story/total-fields.ts';
import type { FigureLine, Slot } from './figure-finding.ts';
import { reckoned, rounded } from './figure-rows.ts';

/** A figure of the whole vote that others give: turnout by abstention, valid votes by those cast. */
export function givenBy(result: Result, name: MeasureName): FigureLine[] {
  const left = leaves.get(name);
  if (left !== undefined) return turnoutBy(result, name, left);
  if (name !== 'validVotes' && name !== 'ballotsCast') return [];
  const cast = name === 'validVotes' ? totalIn(result, 'ballotsCast') : undefined;
  const lost = (['ballotsBlank', 'ballotsRejected'] as const).flatMap((one) => totalIn(result, one) ?? []);
  return cast && lost.length === 2 ? differenceOf(result, name, cast.value, lost, cast) : sumOfRows(result, name);
}

function turnoutBy(result: Result, name: MeasureName, left: MeasureName): FigureLine[] {
  const other = totalIn(result, left);
  const [cast, registered] = (['ballotsCast', 'votersRegistered'] as const).map((one) => totalIn(result, one));
  const absent =
    name === 'abstention' && cast && registered ? differenceOf(result, name, registered.value, [cast], registered) : [];
  if (other?.unit === 'percent') return [...differenceOf(result, name, 100, [other]), ...absent];
  if (absent.length > 0) return absent;
  return name === 'turnout' && cast && registered ? portionLine(result, name, cast, registered) : [];
}

function differenceOf(
  result: Result,
  slot: MeasureName,
  whole: number,
  less: readonly StatedFigure[],
  from?: StatedFigure,
): FigureLine[] {
  const value = rounded(less.reduce((left, one) => left - one.value, whole));
  const parts = [whole, ...less.map((one) => one.value)];
  const sum = reckoned(result, slot, [...(from ? [from] : []), ...less], { names: [], value, parts });
  return [{ kind: 'computed', how: 'difference', sum }];
}

/** One figure as a percentage of another. */
function portionLine(
  result: Result,
  slot: MeasureName | 'share',
  part: StatedFigure,
  whole: StatedFigure,
  names: readonly string[] = [],
): FigureLine[] {
  if (whole.value <= 0) return [];
  const value = rounded((100 * part.value) / whole.value);
  const given = { names, value, parts: [part.value, whole.value], unit: 'percent' as const };
  return [{ kind: 'computed', how: 'portion', sum: reckoned(result, slot, [part, whole], given) }];
}

/** The votes of all rows, where each has some. */
function sumOfRows(result: Result, slot: MeasureName): FigureLine[] {
  const figures = votesOf(result);
  if (figures.length === 0) return [];
  const parts = figures.map(({ value }) => value);
  return [
    { kind: 'computed', how: 'sum', sum: reckoned(result, slot, figures, { names: [], value: added(figures), parts }) },
  ];
}

/** The votes of all rows; none unless there are several and each has some. */
function votesOf(result: Result): StatedFigure[] {
  const figures = result.standings.flatMap((row) => figureIn(result, row, 'votes') ?? []);
  return figures.length < 2 || figures.length < result.standings.length ? [] : figures;
}

export function added(figures: readonly StatedFigure[]): number {
  return figures.reduce((sum, { value }) => sum + value, 0);
}

function allOf(result: Result): StatedFigure | undefined {
  const figures = votesOf(result);
  const [first] = figures;
  return first && { ...first, value: added(figures) };
}

/** A share by the votes, where all valid votes are told or every row has some. */
export function inPercent(
  stood: readonly { readonly result: Result; readonly rows: readonly Row[] }[],
  slot: Slot,
): FigureLine[] {
  if (slot !== 'share') return [];
  return stood.slice(0, 1).flatMap(({ result, rows }) => {
    const whole = totalIn(result, 'validVotes') ?? allOf(result);
    return rows.flatMap((row) => {
      const votes = figureIn(result, row, 'votes');
      return votes && whole ? portionLine(result, 'share', votes, whole, [contenderOf(row)]) : [];
    });
  });
}
