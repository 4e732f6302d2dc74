import type { SaidFigure } from './said-figures.ts';

const hourAhead = /^(?:(?:an?|one|une?) )?(?:hours?|hrs?|heures?)(?: (?:and|et))?$/;
const perHour = 60;

/** "An hour and 50 minutes", "2 hours 10": one span, not two, and no 50 minutes. */
export function withHours(row: readonly string[], figures: readonly SaidFigure[]): SaidFigure[] {
  return figures.flatMap((one, at) => {
    const [before, next] = [figures[at - 1], figures[at + 1]];
    if (isHours(one) && next && mayBeMinutes(next) && isJoined(row, one.end, next.start)) return [];
    if (before && isHours(before) && mayBeMinutes(one) && isJoined(row, before.end, one.start))
      return [{ ...one, ...ofMinutes, value: before.value * perHour + one.value, start: before.start }];
    if (!mayBeMinutes(one)) return [one];
    const start = hourStart(row, one.start);
    return start === undefined ? [one] : [{ ...one, ...ofMinutes, value: perHour + one.value, start }];
  });
}

const ofMinutes = { kind: 'span', noun: ['minute'] } as const;

/** "An hour and ten": nothing else is counted. */
function mayBeMinutes(one: SaidFigure): boolean {
  return isMinutes(one) || (one.kind === 'count' && one.noun.length === 0 && one.value < perHour);
}

function isHours({ kind, noun }: SaidFigure): boolean {
  return kind === 'span' && noun[0] === 'hour';
}

function isMinutes({ kind, noun }: SaidFigure): boolean {
  return kind === 'span' && noun[0] === 'minute';
}

function isJoined(row: readonly string[], end: number, start: number): boolean {
  return /^(?:and|et)?$/.test(row.slice(end, start).join(' '));
}

/** Where "an hour and" starts, which has no figure of its own. */
function hourStart(row: readonly string[], at: number): number | undefined {
  return [3, 2]
    .map((words) => at - words)
    .find(
      (from) =>
        from >= 0 && /^an?$|^une?$|^one$/.test(row[from] ?? '') && hourAhead.test(row.slice(from, at).join(' ')),
    );
}

/** A span of hours beside one of minutes, in minutes; a said one keeps its hedge. */
export function inMinutes(one: SaidFigure, other: SaidFigure): SaidFigure {
  return isHours(one) && isMinutes(other) ? { ...one, value: one.value * perHour, noun: ['minute'] } : one;
}

export function areOfClock(one: SaidFigure, other: SaidFigure): boolean {
  return (isHours(one) || isMinutes(one)) && (isHours(other) || isMinutes(other));
}
