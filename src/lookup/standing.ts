import type { Row } from '../story/result-schema.ts';
import type { Result } from '../story/schema.ts';
import { losingStatuses, winningStatuses } from '../story/total-fields.ts';
import { rowFiguresOf } from './figures.ts';

/** What became of somebody, as a clause says it. */
export type Claim = 'won' | 'lost' | 'led' | 'held' | 'gained' | 'advanced' | 'eliminated' | 'last' | number;

/** Whether it is told that somebody won, lost, led …; `undefined` where it is not told. */
export function holdsFor(result: Result, row: Row, claim: Claim): boolean | undefined {
  const won = wonIn(result, row);
  if (claim === 'won') return won;
  if (claim === 'lost') return won === undefined ? undefined : !won;
  if (claim === 'held' || claim === 'gained') return keeps(result, row, claim, won);
  if (claim === 'advanced' || claim === 'eliminated') return row.status && throughTo(row.status, claim);
  return hasPlace(result, row, claim);
}

function hasPlace(result: Result, row: Row, claim: 'led' | 'last' | number): boolean | undefined {
  const rank = rankOf(result, row);
  // Of several who win seats, one alone is first.
  if (claim === 'led' && wonIn(result, row) && (rank === undefined || !isOfSeveral(result))) return true;
  const { length } = result.standings;
  if (rank === undefined || (claim === 'last' && length < 3)) return undefined;
  return rank === (claim === 'led' ? 1 : claim === 'last' ? length : claim);
}

function isOfSeveral({ standings }: Result): boolean {
  return standings.filter(({ status = '' }) => winningStatuses.has(status)).length > 1;
}

function throughTo(status: NonNullable<Row['status']>, claim: 'advanced' | 'eliminated'): boolean | undefined {
  return status === 'advanced' || status === 'eliminated' ? status === claim : undefined;
}

function keeps(
  { previousHolder }: Result,
  row: Row,
  claim: 'held' | 'gained',
  won: boolean | undefined,
): boolean | undefined {
  if (row.status === 'held' || row.status === 'gained') return row.status === claim;
  if (won === false) return false;
  const { party, candidate } = previousHolder ?? {};
  if (won === undefined || (party ?? candidate) === undefined) return undefined;
  const isOwn =
    (party !== undefined && party === row.party) || (candidate !== undefined && candidate === row.candidate);
  return isOwn === (claim === 'held');
}

function wonIn(result: Result, row: Row): boolean | undefined {
  const { status = '' } = row;
  if (winningStatuses.has(status)) return true;
  const winners = result.standings.filter((one) => winningStatuses.has(one.status));
  // Where several win seats, who has no status may have won one too.
  if (winners.length > 0) return winners.length > 1 && status === '' ? undefined : false;
  if (losingStatuses.has(status) || status === 'withdrawn') return false;
  const rank = rankOf(result, row);
  // Who leads a round that decides nothing has won and has not.
  if (status === 'advanced' && rank === 1) return undefined;
  return rank === undefined ? undefined : rank === 1;
}

/** The place of a row: as stated, else by the figure that all rows have. */
export function rankOf(result: Result, row: Row): number | undefined {
  if (row.rank !== undefined) return row.rank;
  const { standings } = result;
  const field = (['votes', 'share', 'seats'] as const).find((one) =>
    standings.every((other) => other[one] !== undefined),
  );
  return field !== undefined && standings.length > 1 ? rankBy(standings, row, field) : rankByStatus(standings, row);
}

/** "Others" are nobody who could come third; who is level with somebody has half of a place, which is nobody's. */
function rankBy(standings: readonly Row[], row: Row, field: 'votes' | 'share' | 'seats'): number {
  const figureOf = (one: Row) => one[field]?.value ?? 0;
  const others = standings.filter((one) => one !== row && (one.option === undefined || row.option !== undefined));
  const isLevel = others.some((one) => figureOf(one) === figureOf(row));
  return others.filter((one) => figureOf(one) > figureOf(row)).length + (isLevel ? 1.5 : 1);
}

function rankByStatus(standings: readonly Row[], row: Row): number | undefined {
  const { status } = row;
  if (status === 'ahead' || (status !== undefined && winningStatuses.has(status))) return 1;
  const isFirst = standings.some((other) => other !== row && (other.rank === 1 || other.status === 'ahead'));
  return isFirst && standings.length === 2 && (status === 'behind' || status === 'lost') ? 2 : undefined;
}

/** Whether one is ahead of another; `undefined` where it is not told. */
export function aheadOf(result: Result, one: Row, other: Row): boolean | undefined {
  const fields = rowFiguresOf(result, one).map(({ field }) => field);
  const match = rowFiguresOf(result, other).find(({ field }) => fields.includes(field));
  const own = match && rowFiguresOf(result, one).find(({ field }) => field === match.field);
  if (own && match) return own.value > match.value;
  const [won, lost] = [wonIn(result, one), wonIn(result, other)];
  return won === lost ? undefined : won === true || lost === false;
}
