import { type Hedge, hedgeAfter, hedgeBefore } from '../story/hedges.ts';
import type { FigureKind } from './figure-kinds.ts';
import { kindOf, perBehind } from './figure-kinds.ts';
import { withHours } from './figure-spans.ts';
import type { SaidNumber } from './numerals.ts';
import { numberAt } from './said-numbers.ts';

/** A figure as a sentence has it. */
export interface SaidFigure {
  readonly value: number;
  /** The other end of a range, of which `value` is the lower one. */
  readonly high?: number | undefined;
  readonly kind: FigureKind;
  /** The stems of the words for what is counted; of a span its period, of a day its month. */
  readonly noun: readonly string[];
  readonly hedge: Hedge;
  /** "A month", "par an". */
  readonly per?: string | undefined;
  /** Written as a part ("half", "one in six"), which is always rough. */
  readonly isPortion: boolean;
  /** "At 11", "vers 11": it may be an hour. */
  readonly isAt: boolean;
  /** The words from its hedge to its noun: `row[start]` up to, not including, `row[end]`. */
  readonly start: number;
  readonly end: number;
  /** Where the words for what is counted start; the same as `end` where a unit is no word of its own. */
  readonly unitAt: number;
}

/** The figures of a row of folded words, from left to right; `isTaken` are words that belong to a name or a round. */
export function figuresIn(row: readonly string[], isTaken: (at: number) => boolean): SaidFigure[] {
  const found: SaidFigure[] = [];
  const open = row.map((word, at) => (isTaken(at) ? '_' : word));
  for (let at = 0; at < row.length; at++) {
    const number = numberAt(open, at);
    if (!number || isPronoun(open, at, number)) continue;
    const figure = described(open, at, number);
    found.push(figure);
    at = Math.max(at, figure.end - 1);
  }
  const counted = found.map((figure, index) => countedLater(figure, found[index + 1], row));
  return withHours(
    row,
    counted.map((figure, index) => asOtherEnd(figure, counted[index - 1], counted[index + 1], row)),
  );
}

/** "Since 2021" is for so many years when an article appears, give or take one. */
export function spansSince(
  { row, figures }: { readonly row: readonly string[]; readonly figures: readonly SaidFigure[] },
  year: number,
): SaidFigure[] {
  return figures.flatMap((one) => {
    const isSince = one.kind === 'year' && /^(?:since|depuis)$/.test(row[one.start - 1] ?? '') && one.value < year;
    return isSince
      ? [{ ...one, value: year - one.value, kind: 'span' as const, noun: ['year'], hedge: 'about' as const }]
      : [];
  });
}

/** "The two leaders", "les deux premiers": which ones, not how many. */
function isPronoun(row: readonly string[], at: number, { value, end }: SaidNumber): boolean {
  // "À eux deux".
  if (value <= 4 && /^(?:eux|elles|nous)$/.test(row[at - 1] ?? '')) return true;
  return (
    value <= 4 &&
    /^\p{L}/u.test(row[at] ?? '') &&
    /^(?:the|these|les|ces|leurs|top|leading)$/.test(row[at - 1] ?? '') &&
    !/^(?:seats|sieges|regions|points|plus|oldest|largest|biggest|smallest)$/.test(row[end] ?? '')
  );
}

/** "Six of the 13 regions", "sur 33 sièges": what is counted stands behind the whole. */
function countedLater(figure: SaidFigure, next: SaidFigure | undefined, row: readonly string[]): SaidFigure {
  const between = next ? row.slice(figure.end, next.start).join(' ') : '';
  const isPart = next !== undefined && /^(?:(?:out )?of|sur|des)(?: (?:the|les|its))?(?: \S+ s)?$/.test(between);
  return isPart && next.kind === 'count' && figure.noun.length === 0 && figure.kind === 'count'
    ? { ...figure, noun: next.noun }
    : figure;
}

/** "Une trentaine" is about 30. */
function roughly(word = '', hedge: Hedge): Hedge {
  return hedge === 'plain' && /^(?:dizaine|[a-z]+(?:nt|z)aine)$/.test(word) ? 'about' : hedge;
}

/** "From 17 weeks to 41", "de 2 à 4 sièges": both ends are of what one of them names. */
function asOtherEnd(
  figure: SaidFigure,
  before: SaidFigure | undefined,
  next: SaidFigure | undefined,
  row: readonly string[],
): SaidFigure {
  if (figure.kind !== 'count' || figure.noun.length > 0) return figure;
  const other = [before, next].find((one) => one && (one.kind !== 'count' || one.noun.length > 0));
  if (!other || other.kind === 'year') return figure;
  const [first, second] = other === before ? [before, figure] : [figure, other];
  const between = row.slice(first.end, second.start).join(' ');
  const isFromTo = /^(?:from|de)$/.test(row[first.start - 1] ?? '') && /^(?:to|a)$/.test(between);
  return isFromTo ||
    /^(?:instead of|au lieu de|rather than|plutot que|up from|down from|it was|before it was|contre)$/.test(between)
    ? { ...figure, kind: other.kind, noun: other.noun }
    : figure;
}

function described(row: readonly string[], at: number, number: SaidNumber): SaidFigure {
  const { hedge, start } = hedgeBefore(row, at);
  const { value, end, isPortion = false } = number;
  const around = { row, number, before: row[start - 1] ?? '', after: row[end] ?? '', next: row[end + 1] ?? '' };
  const kind = kindOf(around);
  return {
    value: kind.value ?? value,
    kind: kind.kind,
    noun: kind.noun ?? [],
    hedge: number.isLeast ? 'at_least' : (hedgeAfter(row, end) ?? roughly(row[at], hedge)),
    per: perBehind(row, end + kind.words),
    isPortion,
    isAt: kind.isAt,
    start,
    end: end + kind.words,
    unitAt: kind.kind === 'count' ? end : end + kind.words,
  };
}
