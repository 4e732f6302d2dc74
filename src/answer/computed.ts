import { type Difference, subtract } from '../lookup/difference.ts';
import {
  contenderOf,
  decimalsIn,
  figureIn,
  isRough,
  type Measure,
  measuresOf,
  type StatedFigure,
} from '../lookup/figures.ts';
import { comparable, sharedRows } from '../lookup/result-rows.ts';
import { decimalsOf } from '../story/decimals.ts';
import type { Result } from '../story/schema.ts';

export interface Margin extends Difference {
  /** The id of the one ahead. */
  readonly leader: string;
  readonly second: string;
  /** The two figures that it is made of. */
  readonly parts: readonly [StatedFigure, StatedFigure];
}

export interface Change extends Difference {
  /** The id of a candidate or an option, or of a party that stands without one. */
  readonly contender: string;
}

/**
 * What separates the first two by one measure, unless the article states it: then nothing is worked out.
 */
export function marginOf(result: Result, measure: Measure = 'share'): Margin | undefined {
  if (isStated(result, measure)) return undefined;
  const figures = result.standings.flatMap((row) => figureIn(result, row, measure) ?? []);
  const [first, second] = [...figures].sort((a, b) => b.value - a.value);
  if (!first?.row || !second?.row) return undefined;
  return {
    leader: contenderOf(first.row),
    second: contenderOf(second.row),
    parts: [first, second],
    ...subtract(first, second),
  };
}

/** The margins of a result by everything that its rows are measured by. */
export function marginsOf(result: Result): Margin[] {
  return measuresOf(result)
    .filter((measure) => !measure.startsWith('count:'))
    .flatMap((measure) => marginOf(result, measure) ?? []);
}

function isStated({ majority }: Result, measure: Measure): boolean {
  if (!majority || (majority.qualifier !== undefined && majority.qualifier !== 'only')) return false;
  const unit = majority.unit ?? 'votes';
  return measure === (unit === 'points' || unit === 'percent' ? 'share' : unit);
}

/**
 * How each figure moved from one result to another, in the order of the later one. What the article states is not
 * worked out again, and neither is what contradicts a swing that it states.
 */
export function changesBetween(earlier: Result, later: Result): Change[] {
  const changes = sharedRows(later, earlier).flatMap(({ contender, rows: [after, before] }) => {
    const [pair] = comparable(later, after, earlier, before);
    if (!pair || (after.change && earlier.contest !== later.contest)) return [];
    return [{ contender, pair, ...subtract(...pair) }];
  });
  const swings = [later.swing, earlier.swing].flatMap((swing) => swing ?? []);
  return swings.some((swing) => contradicts(changes, swing, later, earlier))
    ? []
    : changes.map(({ pair: _, ...change }) => change);
}

type Swing = NonNullable<Result['swing']>;
type Paired = Change & { readonly pair: readonly [StatedFigure, StatedFigure] };

/** Half of what one gained and the other lost is the swing (Butler); both are off by half of their last digits at most. */
function contradicts(changes: readonly Paired[], { value, from, to }: Swing, later: Result, earlier: Result): boolean {
  if (later.contest === earlier.contest) return false;
  const of = (id: string | undefined) =>
    changes.find(
      ({ pair: [{ row }] }) => row && id !== undefined && [row.party, row.candidate, row.option].includes(id),
    );
  const [loser, winner] = [of(from), of(to)];
  if (loser?.unit !== 'points' || winner?.unit !== 'points') return false;
  const parts = [...loser.pair, ...winner.pair];
  const slack = parts.reduce((sum, { value: part }) => sum + 0.25 * 10 ** -decimalsOf(part), 0);
  const implied = (winner.pair[0].value - winner.pair[1].value - loser.pair[0].value + loser.pair[1].value) / 2;
  return Math.abs(implied - value) > slack + 0.5 * 10 ** -decimalsOf(value);
}

/** What shares add up to, as exact as the least exact of them. */
export function sumOf(figures: readonly StatedFigure[]): { readonly value: number; readonly isRough: boolean } {
  const rough = figures.some(isRough);
  const decimals = rough ? Math.min(...figures.map(decimalsIn)) : 2;
  const sum = figures.reduce((total, { value }) => total + value, 0);
  return { value: Number(sum.toFixed(decimals)), isRough: rough };
}
