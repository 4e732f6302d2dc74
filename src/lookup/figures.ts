import { decimalsTold } from '../story/decimals.ts';
import { states } from '../story/numerals.ts';
import type { Row, RowFigure, Total } from '../story/result-schema.ts';
import type { Result } from '../story/schema.ts';
import type { Evidence, Localized } from '../story/schema-parts.ts';
import { type TotalField, totalFields } from '../story/total-fields.ts';

/** The general units of a figure; a story may have its own, such as regions. */
type UnitName = 'percent' | 'points' | 'votes' | 'voters' | 'ballots' | 'seats';
export type Unit = UnitName | Localized;

/** What a row is measured by: votes, a share, seats, or the id of one of the result's `counts`. */
export type Measure = 'votes' | 'share' | 'seats' | `count:${string}`;

/** What a figure is of. */
type Field = Measure | TotalField | 'swing' | `change:${'votes' | 'share' | 'seats'}` | `total:${string}`;

/** A figure that a result states, as exact as the article has it. */
export interface StatedFigure {
  readonly result: Result;
  readonly field: Field;
  /** The row that it belongs to; none for a figure of the whole vote. */
  readonly row?: Row | undefined;
  readonly value: number;
  readonly unit: Unit;
  /** Out of how many. */
  readonly of?: number | undefined;
  /** Whether regions and the like are led or won. */
  readonly measure?: 'led' | 'won' | undefined;
  readonly qualifier?: RowFigure['qualifier'];
  /** The article's own words for it, such as "two-thirds". */
  readonly text?: Localized | undefined;
  /** Since the last time, as stated. */
  readonly change?: number | undefined;
  /** Whose votes went away, and where if it is told, for a swing. */
  readonly between?: { readonly from: string; readonly to?: string | undefined } | undefined;
  readonly evidence: readonly Evidence[];
}

/** Every figure that a result states: those of its rows, then those of the whole vote. */
export function figuresOf(result: Result): StatedFigure[] {
  const changes = result.standings.flatMap((row) => changesOf(result, row));
  return [...result.standings.flatMap((row) => rowFiguresOf(result, row)), ...changes, ...totalsOf(result)];
}

const figuresOfRows = new WeakMap<Row, readonly StatedFigure[]>();

/** The figures of one row, the share first. */
export function rowFiguresOf(result: Result, row: Row): readonly StatedFigure[] {
  const known = figuresOfRows.get(row) ?? readRow(result, row);
  figuresOfRows.set(row, known);
  return known;
}

function readRow(result: Result, row: Row): StatedFigure[] {
  const stated = (field: Field, unit: Unit, figure: RowFigure | undefined, more = {}): StatedFigure[] => {
    if (!figure) return [];
    const { value, qualifier, text } = figure;
    const evidence = figure.evidence ?? evidenceFor(row.evidence, value);
    return [{ result, row, field, unit, value, qualifier, text, evidence, ...more }];
  };
  return [
    ...stated('share', 'percent', row.share),
    ...stated('votes', 'votes', row.votes),
    ...stated('seats', 'seats', row.seats, { of: result.seats?.value }),
    ...result.counts.flatMap(({ id, unit, measure, total }) =>
      stated(`count:${id}`, unit, row.counts[id], { of: total?.value, measure }),
    ),
  ];
}

/** How much a row's figures changed since the last time, as the article states it. */
export function changesOf(result: Result, row: Row): StatedFigure[] {
  const units = { share: 'points', votes: 'votes', seats: 'seats' } as const;
  return (['share', 'votes', 'seats'] as const).flatMap((measure) => {
    const value = row.change?.[measure];
    if (value === undefined) return [];
    const evidence = evidenceFor(row.evidence, Math.abs(value));
    return [{ result, row, field: `change:${measure}` as const, unit: units[measure], value, evidence }];
  });
}

const unitOfTotal: Readonly<Record<TotalField, UnitName>> = {
  turnout: 'percent',
  ballotsCast: 'votes',
  validVotes: 'votes',
  votersRegistered: 'voters',
  abstention: 'percent',
  ballotsBlank: 'ballots',
  ballotsRejected: 'ballots',
  majority: 'votes',
  threshold: 'percent',
  seats: 'seats',
  seatsForMajority: 'seats',
  counted: 'percent',
};

/** The figures of the whole vote, in the order in which they are shown. */
export function totalsOf(result: Result): StatedFigure[] {
  const stated = (field: Field, unit: Unit, total: Total | undefined, more = {}): StatedFigure[] => {
    if (!total) return [];
    const { value, of, qualifier, text, change, evidence } = total;
    return [{ result, field, unit: total.unit ?? unit, value, of, qualifier, text, change, evidence, ...more }];
  };
  const { swing } = result;
  return [
    ...totalFields.flatMap((field) => stated(field, unitOfTotal[field], result[field])),
    ...stated('swing', 'percent', swing, swing && { between: { from: swing.from, to: swing.to } }),
    ...result.counts.flatMap(({ id, unit, total }) => stated(`total:${id}`, unit, total)),
  ];
}

/** One figure of the whole vote, if it is stated. */
export function totalIn(result: Result, field: Field): StatedFigure | undefined {
  return totalsOf(result).find((figure) => figure.field === field);
}

/** One figure of a row, if it states it. */
export function figureIn(result: Result, row: Row, field: Measure): StatedFigure | undefined {
  return rowFiguresOf(result, row).find((figure) => figure.field === field);
}

/** Everything that rows of this result are measured by, the share first. */
export function measuresOf(result: Result): Measure[] {
  const fields = result.standings.flatMap((row) => rowFiguresOf(result, row).map(({ field }) => field));
  const known: Measure[] = ['share', 'votes', 'seats', ...result.counts.map(({ id }) => `count:${id}` as const)];
  return known.filter((measure) => fields.includes(measure));
}

/** Whether no row of a result has a figure: the article tells the outcome alone. */
export function isOutcomeAlone(result: Result): boolean {
  return measuresOf(result).length === 0;
}

/**
 * Whether the article rounds or hedges a figure, so that what is computed from it is not exact either. A share without
 * decimals counts as rounded; a number of votes, seats or regions does not.
 */
export function isRough(figure: Pick<StatedFigure, 'value' | 'unit' | 'qualifier' | 'text' | 'evidence'>): boolean {
  const { value, unit, qualifier, text } = figure;
  if (text !== undefined || (qualifier !== undefined && qualifier !== 'only')) return true;
  return unit === 'percent' && decimalsIn(figure) === 0 && value !== 0;
}

/** How many decimals the article tells a figure with. */
export function decimalsIn({ value, evidence }: Pick<StatedFigure, 'value' | 'evidence'>): number {
  return decimalsTold(
    value,
    evidence.map(({ exact }) => exact),
  );
}

/** The id by which a row is named: of a candidate, else of an option, else of a party. */
export function contenderOf({ candidate, option, party }: Row): string {
  return candidate ?? option ?? party ?? '';
}

/** Of several pieces of evidence those that state a figure; all of them where none does so in so many words. */
function evidenceFor(evidence: readonly Evidence[], value: number): readonly Evidence[] {
  const own = evidence.filter(({ exact }) => states(exact, value));
  return own.length > 0 ? own : evidence;
}
