import type { SaidFigure } from './said-figures.ts';

/**
 * "7 or 8 thousand", "entre 7 000 et 8 000", "40-45 %": two figures that are the ends of one. It is borne out by whatever
 * lies in it, and nothing denies it, for who gives two ends does not claim to know.
 */
export function withRanges(row: readonly string[], figures: readonly SaidFigure[]): SaidFigure[] {
  return figures.flatMap((low, at) => {
    const before = figures[at - 1];
    if (before && joined(row, before, low)) return [];
    const high = figures[at + 1];
    return (high && joined(row, low, high)) ?? [low];
  });
}

function joined(row: readonly string[], low: SaidFigure, high: SaidFigure): [SaidFigure] | undefined {
  if (!isJoined(row, low, high) || !isOfOneKind(low, high)) return undefined;
  const value = low.value * scaleOf(low, high);
  return value < high.value ? [{ ...high, value, high: high.value, hedge: 'about', start: low.start }] : undefined;
}

function isJoined(row: readonly string[], low: SaidFigure, { start }: SaidFigure): boolean {
  const between = row.slice(low.end, start).join(' ');
  const isBetween = /^(?:between|entre)$/.test(row[low.start - 1] ?? '') && /^(?:and|et)$/.test(between);
  return isBetween || /^(?:or|ou)(?: (?:even|maybe|about|almost))?$/.test(between);
}

/** What the first one is of is left to the second one, unless both say it. */
function isOfOneKind({ kind, noun }: SaidFigure, high: SaidFigure): boolean {
  return (kind === 'count' && noun.length === 0) || (kind === high.kind && noun.join() === high.noun.join());
}

/** "7 or 8 thousand": the scale of the second one is that of both. */
function scaleOf({ value }: SaidFigure, high: SaidFigure): number {
  return [1e9, 1e6, 1e3].find((scale) => high.value >= scale && value < 1e3 && value * scale < high.value) ?? 1;
}
