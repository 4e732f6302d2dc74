import { subtract } from '../lookup/difference.ts';
import { changesOf, contenderOf, figureIn, rowFiguresOf, type StatedFigure, totalIn } from '../lookup/figures.ts';
import { standingOf } from '../lookup/result-rows.ts';
import type { Row } from '../story/result-schema.ts';
import type { Result } from '../story/schema.ts';
import type { FigureLine, Reckoned, Slot } from './figure-finding.ts';
import type { FigureQuestion } from './figure-question.ts';

/** The row of somebody in a result: their own, else that of their party. */
export function rowOf(result: Result, ids: readonly string[]): Row | undefined {
  for (const id of ids) {
    const row = standingOf(result, id);
    if (row) return row;
  }
  return undefined;
}

/** The figure of a row that is asked for; the first one where none is named. */
export function figureFor(result: Result, row: Row, slot: Slot): StatedFigure | undefined {
  return slot === 'votes' || slot === 'share' || slot === 'seats'
    ? figureIn(result, row, slot)
    : rowFiguresOf(result, row)[0];
}

/** Whether a row tells what is asked: its figure, or anything of what became of it. */
export function tells(result: Result, row: Row, slot: Slot): boolean {
  return slot === 'outcome'
    ? row.status !== undefined || rowFiguresOf(result, row).length > 0
    : isStated(result, row, slot);
}

function isStated(result: Result, row: Row, slot: Slot): boolean {
  return (
    figureFor(result, row, slot) !== undefined || changesOf(result, row).some(({ field }) => field === `change:${slot}`)
  );
}

/** What a row has now where the article states what it had the last time, and by how much that changed. */
export function afterLine(all: readonly Result[], result: Result, row: Row, slot: Slot): FigureLine[] {
  const stated = afterOf(all, result, row, slot);
  if (!stated) return [];
  const given = { names: [contenderOf(row)], value: stated.figure.value, parts: stated.parts };
  return [{ kind: 'computed', how: 'after', sum: reckoned(result, slot, [stated.figure], given) }];
}

function afterOf(all: readonly Result[], result: Result, row: Row, slot: Slot) {
  if (slot !== 'votes' && slot !== 'share' && slot !== 'seats') return undefined;
  const change = changesOf(result, row).find(({ field }) => field === `change:${slot}`);
  if (!change || figureIn(result, row, slot)) return undefined;
  const earlier = all.find(({ place, contest }) => place === result.place && contest !== result.contest);
  const before = earlier && rowOf(earlier, [contenderOf(row), ...(row.party ? [row.party] : [])]);
  const had = earlier && before && figureIn(earlier, before, slot);
  if (!had) return undefined;
  const evidence = [...had.evidence, ...change.evidence];
  const figure: StatedFigure = { ...had, result, row, value: rounded(had.value + change.value), evidence };
  return { figure, parts: [had.value, change.value] };
}

/** The figures of all who are named, worked out together: a sum, or what a majority is short of. */
export function sumLine(
  asked: FigureQuestion,
  all: readonly Result[],
  { result, rows }: { readonly result: Result; readonly rows: readonly Row[] },
  slot: Slot,
): FigureLine[] {
  const figures = rows.flatMap((row) => figureFor(result, row, slot) ?? afterOf(all, result, row, slot)?.figure ?? []);
  if (figures.length < rows.length || figures.length === 0) return [];
  if (new Set(figures.map(({ field }) => field)).size > 1) return [];
  const total = rounded(figures.reduce((sum, { value }) => sum + value, 0));
  const needed = totalIn(result, 'seatsForMajority');
  const short = asked.says('short') && needed && figures[0]?.field === 'seats' ? needed : undefined;
  const names = rows.map(contenderOf);
  const sum = reckoned(result, slot, figures, { names, value: total, parts: figures.map(({ value }) => value) });
  const lines: FigureLine[] = figures.length > 1 ? [{ kind: 'computed', how: 'sum', sum }] : [];
  if (!short) return lines;
  const gap = { names, value: rounded(short.value - total), parts: [short.value, total] };
  return [{ kind: 'computed', how: 'difference', sum: reckoned(result, slot, [...figures, short], gap) }, ...lines];
}

/** What two figures are apart, the larger one first. */
export function differenceLine(
  one: StatedFigure | undefined,
  other: StatedFigure | undefined,
  slot: Slot,
): FigureLine[] {
  if (!one || !other || one.field !== other.field) return [];
  const [more, less] = one.value >= other.value ? [one, other] : [other, one];
  const { value, from, minus, unit, isRough } = subtract(more, less);
  const names = [more, less].flatMap(({ row }) => (row ? [contenderOf(row)] : []));
  const sum = {
    result: one.result,
    slot,
    names: [...new Set(names)],
    value,
    parts: [from, minus],
    unit,
    isRough,
    from: [more, less],
  };
  return [{ kind: 'computed', how: 'difference', sum }];
}

/** What somebody had the last time: the figure of now less the change that the article states. */
export function beforeLine(result: Result, row: Row, slot: Slot): FigureLine[] {
  const field = slot === 'outcome' ? 'share' : slot;
  if (field !== 'share' && field !== 'votes' && field !== 'seats') return [];
  const figure = figureIn(result, row, field);
  const change = row.change?.[field];
  if (change === undefined || (!figure && field !== 'seats')) return [];
  // Who has no seat left and lost some had those.
  const now = figure?.value ?? 0;
  if (!figure && change >= 0) return [];
  const stated = figure ?? changesOf(result, row).find((one) => one.field === `change:${field}`);
  if (!stated) return [];
  const value = rounded(now - change);
  return [
    {
      kind: 'computed',
      how: 'before',
      sum: reckoned(result, field, [stated], { names: [contenderOf(row)], value, parts: [now, change] }),
    },
  ];
}

export function reckoned(
  result: Result,
  slot: Slot,
  from: readonly StatedFigure[],
  { names, value, parts, unit }: Pick<Reckoned, 'names' | 'value' | 'parts'> & { unit?: StatedFigure['unit'] },
): Reckoned {
  const first = from[0]?.unit ?? 'votes';
  return { result, slot, names, value, parts, unit: unit ?? first, isRough: false, from };
}

export function rounded(value: number): number {
  return Number(value.toFixed(2));
}
