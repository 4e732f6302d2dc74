import { decimalsIn, isRough, type StatedFigure, type Unit } from './figures.ts';

/** A difference that nobody wrote: `value` is `from` minus `minus`, in `unit`, and as exact as its parts. */
export interface Difference {
  readonly value: number;
  readonly from: number;
  readonly minus: number;
  /** Percentages are set apart by points. */
  readonly unit: Unit;
  /** Whether a part of it is rounded or hedged. */
  readonly isRough: boolean;
}

/** What two figures of one unit are apart. */
export function subtract(from: StatedFigure, minus: StatedFigure): Difference {
  const rough = isRough(from) || isRough(minus);
  const decimals = rough ? Math.min(decimalsIn(from), decimalsIn(minus)) : 2;
  return {
    value: roundedTo(from.value - minus.value, decimals),
    from: from.value,
    minus: minus.value,
    unit: from.unit === 'percent' ? 'points' : from.unit,
    isRough: rough,
  };
}

function roundedTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
