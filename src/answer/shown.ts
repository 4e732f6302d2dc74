import type { Difference } from '../lookup/difference.ts';
import type { Measure, StatedFigure, Unit } from '../lookup/figures.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import { formatChange, formatNumber, formatShare } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { type Text, textIn } from '../text/text.ts';
import { nameById } from './record-name.ts';

type Shown = Pick<StatedFigure, 'value' | 'unit' | 'of' | 'measure' | 'qualifier' | 'text'>;

/** A figure as its language writes it, with its unit and its hedge: "13,748 votes", "nearly 59%", "two-thirds". */
export function shownFigure(figure: Shown, locale: Locale): string {
  const { qualifier, text: words } = figure;
  const plain = words ? words[locale] : counted(figure, locale);
  return qualifier === undefined || words ? plain : textIn(locale)(`qualifier.${qualifier}`, { value: plain });
}

function counted(figure: Shown, locale: Locale): string {
  const { value, unit, of } = figure;
  if (figure.measure !== undefined && typeof unit !== 'string') return ledOrWon(figure, unit[locale], locale);
  if (of === undefined) return withUnit(value, unit, locale);
  const whole = withUnit(of, unit, locale);
  return textIn(locale)('result.ofUnit', { value: formatNumber(locale, value), of: whole });
}

function ledOrWon({ value, of, measure }: Shown, unit: string, locale: Locale): string {
  const text = textIn(locale);
  const count = formatNumber(locale, value);
  if (of === undefined) return text(measure === 'led' ? 'result.ledSome' : 'result.wonSome', { count, unit });
  return text(measure === 'led' ? 'result.led' : 'result.wonCounted', { count, unit, of: formatNumber(locale, of) });
}

/** A number with its unit: "44.25%", "1 seat", "6.2 points". */
function withUnit(value: number, unit: Unit, locale: Locale, written = formatNumber(locale, value)): string {
  const text = textIn(locale);
  if (unit === 'percent') return formatShare(locale, value);
  if (typeof unit !== 'string') return text('unit.own', { value: written, unit: unit[locale] });
  return text(`unit.${unit}`, { value: written, count: Math.abs(value) });
}

/** The parts of a difference, written out. @param signed with a plus or a minus in front */
export function writtenDifference(
  { value, from, minus, unit, isRough: rough }: Difference,
  locale: Locale,
  signed = false,
) {
  const number = signed ? formatChange(locale, value) : formatNumber(locale, value);
  const written = withUnit(value, unit, locale, number);
  return {
    value: rough ? textIn(locale)('qualifier.about', { value: written }) : written,
    from: formatNumber(locale, from),
    minus: formatNumber(locale, minus),
  };
}

/** A change since the last time, as stated: "−4.6 points since the last time". */
export function changeText({ value, unit }: Pick<StatedFigure, 'value' | 'unit'>, locale: Locale): string {
  const change = withUnit(value, unit === 'percent' ? 'points' : unit, locale, formatChange(locale, value));
  return textIn(locale)('result.since', { change });
}

/** What a figure is of, in words: "Turnout", "votes", "regions". */
export function labelOf(
  { field, unit, result }: Pick<StatedFigure, 'field' | 'unit' | 'result'>,
  locale: Locale,
): string {
  const text = textIn(locale);
  if (field === 'swing') return text('field.swing');
  if (field === 'seats') return text(result.standings.some(({ seats }) => seats) ? 'field.seatsInAll' : 'field.seats');
  if (field.startsWith('change:')) return text('field.change');
  if (field.startsWith('total:')) return text('field.inAll', { unit: typeof unit === 'string' ? unit : unit[locale] });
  if (field.startsWith('count:')) return typeof unit === 'string' ? unit : unit[locale];
  return text(`field.${field as Exclude<Measure, `count:${string}`>}`);
}

/** Figures whose label says already what is counted: "Votes cast: 31,108". */
const saysItsUnit: ReadonlySet<string> = new Set([
  'ballotsCast',
  'validVotes',
  'votersRegistered',
  'ballotsBlank',
  'ballotsRejected',
  'seats',
  'seatsForMajority',
]);

function bare({ value, qualifier, text }: StatedFigure, locale: Locale): string {
  const plain = text ? text[locale] : formatNumber(locale, value);
  return qualifier === undefined || text ? plain : textIn(locale)(`qualifier.${qualifier}`, { value: plain });
}

function swingText(
  value: string,
  { from, to }: NonNullable<StatedFigure['between']>,
  { text, name }: { readonly text: Text; readonly name: (id: string) => string },
): string {
  return to === undefined
    ? text('result.swingAway', { value, from: name(from) })
    : text('result.swing', { value, from: name(from), to: name(to) });
}

/** A figure of the whole vote in one line: "Turnout: 51.33%", "Swing: 6.69% from Labour to the Conservatives". */
export function totalLine({ search }: StoryContext, figure: StatedFigure, locale: Locale, place?: string): string {
  const text = textIn(locale);
  const name = (id: string) => nameById(search, id, locale);
  const plain =
    saysItsUnit.has(figure.field) && figure.unit !== 'percent' ? bare(figure, locale) : shownFigure(figure, locale);
  const { between, change, unit } = figure;
  const moved = between ? swingText(plain, between, { text, name }) : plain;
  const since = change === undefined ? [] : [changeText({ value: change, unit }, locale)];
  const label = [labelOf(figure, locale), ...(place === undefined ? [] : [place])].join(', ');
  return text('result.line', { label, value: [moved, ...since].join(', ') });
}
