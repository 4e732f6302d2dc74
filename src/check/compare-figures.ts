import { decimalsOf } from '../story/decimals.ts';
import type { Hedge } from '../story/hedges.ts';
import type { SaidFigure } from './said-figures.ts';

/** How a story states a figure; the same words as in its records. */
export interface Told {
  readonly value: number;
  readonly qualifier?: 'as_many_as' | 'at_least' | 'more_than' | 'less_than' | 'about' | 'only' | 'almost' | undefined;
  readonly isPortion?: boolean;
}

/** What a told figure says of a said one. `rounds`: it holds as a rounding. */
export type Comparison = 'supports' | 'rounds' | 'denies' | 'undecided';

type Said = Pick<SaidFigure, 'value' | 'high' | 'hedge' | 'kind' | 'isPortion'>;

/** The numbers that a told figure may stand for, both ends included. */
interface Range {
  readonly low: number;
  readonly high: number;
}

/** What a hedge of the story leaves open, where it does not name an end: a tenth of the figure. */
const open = 0.1;

function rangeOf({ value, qualifier, isPortion = false }: Told): Range {
  const slack = Math.abs(value) * open;
  if (qualifier === 'about' || (isPortion && qualifier === undefined))
    return { low: value - slack, high: value + slack };
  if (qualifier === 'at_least') return { low: value, high: Number.POSITIVE_INFINITY };
  if (qualifier === 'more_than') return { low: value + tiny(value), high: Number.POSITIVE_INFINITY };
  if (qualifier === 'less_than') return { low: Number.NEGATIVE_INFINITY, high: value - tiny(value) };
  if (qualifier === 'as_many_as') return { low: Number.NEGATIVE_INFINITY, high: value };
  if (qualifier === 'almost') return { low: value - slack, high: value };
  return { low: value, high: value };
}

/** Less than any article writes. */
function tiny(value: number): number {
  return Math.max(1e-6, Math.abs(value) * 1e-9);
}

/**
 * Holds a said figure against a told one of the same kind. A hedge widens what a figure may stand for, and what the story
 * hedges decides only what lies beyond its hedge: "at least 15" supports "more than ten" and denies "five", and leaves
 * "exactly 15" open.
 */
export function compareFigures(said: Said, told: Told): Comparison {
  if (said.high !== undefined) return withinEnds(said, told);
  if (said.hedge === 'as_many_as') return asManyAs(said, told);
  return comparePlainly(said, told);
}

function comparePlainly(said: Said, told: Told): Comparison {
  const isSame = said.value === told.value;
  // Who says where a limit is must name the limit itself.
  if (told.qualifier === 'less_than' && isBound(said.hedge)) return isSame ? 'supports' : 'undecided';
  const range = rangeOf(told);
  const wanted = wantedBy(said, told.value);
  if (liesIn(range, wanted)) return isSame || isBound(said.hedge) ? 'supports' : 'rounds';
  // "15" for "at least 15" repeats the figure of the story and drops its hedge.
  if (isSame && !excluding.has(said.hedge)) return 'supports';
  return !isBecauseOf(said, isSame) && isBeyond(said, told, range, wanted) ? 'denies' : 'undecided';
}

/** "Annulled over 34 proxies" is because of them, and no more than 34. */
function isBecauseOf({ hedge, kind }: Said, isSame: boolean): boolean {
  return isSame && hedge === 'over' && kind === 'count';
}

/** Whether what is told lies between the two ends of a said range; what lies beyond them is left open. */
function withinEnds({ value, high = value }: Said, told: Told): Comparison {
  return told.value >= value && told.value <= high ? 'supports' : 'undecided';
}

function isBeyond(said: Said, told: Told, range: Range, wanted: Range): boolean {
  return isFarLess(said, told) || isOutside(range, wanted, doubtOf(said, told.value));
}

/** "At least 400,000" for "at least 40,000": nobody hedges a number by one that is half of it. */
function isFarLess({ value, hedge }: Said, told: Told): boolean {
  const isLeast = told.qualifier === 'at_least' || told.qualifier === 'more_than';
  return isLeast && (hedge === 'at_least' || hedge === 'over') && value >= 2 * told.value && told.value > 0;
}

function isOutside(one: Range, other: Range, slack: number): boolean {
  return one.high < other.low - slack || one.low > other.high + slack;
}

function liesIn(one: Range, other: Range): boolean {
  return one.low >= other.low && one.high <= other.high;
}

/** Hedges that leave out the very figure, or everything beside it. */
const excluding: ReadonlySet<Hedge> = new Set(['exactly', 'over', 'just_over', 'under', 'just_under']);

/** "As many as 120" says that 120 are the most; a figure that is no limit says so only where it is the same. */
function asManyAs({ value }: Said, told: Told): Comparison {
  if (value === told.value) return 'supports';
  return told.qualifier === 'as_many_as' || told.value > value ? 'denies' : 'undecided';
}

/** "More than", "at most": it holds of many figures. */
export function isBound(hedge: Hedge): boolean {
  return ['over', 'under', 'at_least', 'at_most'].includes(hedge);
}

/** The numbers for which a said figure holds. */
function wantedBy(said: Said, told: number): Range {
  const { value, hedge } = said;
  const near = nearnessOf(said);
  if (hedge === 'over') return { low: value + tiny(value), high: Number.POSITIVE_INFINITY };
  if (hedge === 'just_over') return { low: value + tiny(value), high: value * 1.1 };
  if (hedge === 'at_least') return { low: value, high: Number.POSITIVE_INFINITY };
  if (hedge === 'under') return { low: Number.NEGATIVE_INFINITY, high: value - tiny(value) };
  if (hedge === 'just_under') return { low: value * 0.9, high: value - tiny(value) };
  if (hedge === 'almost')
    return { low: value - Math.max(near, value * (said.kind === 'span' ? 0.1 : 0.06)), high: value };
  if (hedge === 'at_most') return { low: Number.NEGATIVE_INFINITY, high: value };
  return aroundIt(said, near, told);
}

function aroundIt(said: Said, near: number, told: number): Range {
  const { value, hedge } = said;
  if (hedge === 'exactly') return { low: value, high: value };
  if (hedge === 'barely') return { low: value - slightOf(value), high: value + slightOf(value) };
  return hedge === 'about' || said.isPortion ? { low: value - near, high: value + near } : rounded(said, told);
}

/** "Barely 200" is said of 212 as well as of 190: half of the last digit that is written, a tenth at most. */
function slightOf(value: number): number {
  return Math.min(roundness(value) / 2, Math.abs(value) * open);
}

/** A bare figure may leave decimals out; a big round one, the last digits. */
function rounded({ value, kind }: Said, told: number): Range {
  if (kind === 'year' || kind === 'clock' || kind === 'day' || kind === 'age') return { low: value, high: value };
  const step = decimalsOf(told) > decimalsOf(value) ? 10 ** -decimalsOf(value) : roundness(value);
  const isFine = step / 2 <= Math.abs(value) * 0.005 || (decimalsOf(told) > decimalsOf(value) && step <= 1);
  const half = isFine ? step / 2 : 0;
  // A lead of 15.54 points is "15 points" to whoever leaves the decimals out.
  const above = kind === 'points' && isFine && decimalsOf(told) > decimalsOf(value) ? step - tiny(value) : half;
  return { low: value - half, high: value + above };
}

/** How far "about" goes: a twentieth, of percentages two points at most, of points half of one at least. */
function nearnessOf({ value, kind, isPortion }: Said): number {
  if (kind === 'percent') return isPortion ? 2.5 : Math.min(2, Math.max(0.6, value * 0.05));
  if (kind === 'points') return Math.max(0.5, Math.abs(value) * 0.06);
  if (kind === 'year') return 2;
  if (kind === 'clock') return 0.5;
  return Math.abs(value) * 0.06;
}

/** Between what "about" covers and what it denies lies what nobody should decide. */
function doubtOf(said: Said, told: number): number {
  const { hedge } = said;
  if (hedge === 'about' || hedge === 'almost' || said.isPortion)
    return Math.max(nearnessOf(said), Math.abs(told) * 0.06);
  if (hedge === 'barely') return slightOf(said.value);
  return hedge === 'just_over' || hedge === 'just_under' ? Math.abs(said.value) * 0.15 : 0;
}

/** The step to which a number is written: a hundred for 2,100, a tenth for 4.2. */
function roundness(value: number): number {
  if (decimalsOf(value) > 0 || value === 0) return 10 ** -decimalsOf(value);
  let step = 1;
  while (value % (step * 10) === 0 && step < 1e9) step *= 10;
  return step;
}
