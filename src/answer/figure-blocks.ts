import type { FigureFinding, FigureLine, Reckoned, Slot } from '../ask/figure-finding.ts';
import { changesOf, contenderOf, rowFiguresOf } from '../lookup/figures.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Result } from '../story/schema.ts';
import { formatNumber } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { textIn } from '../text/text.ts';
import { figureOf } from './figure-row.ts';
import { headingOf } from './headings.ts';
import { headlineOf, leaderOf } from './headline.ts';
import { mainResults } from './no-result.ts';
import { nameById } from './record-name.ts';
import type { Block, Source } from './reply.ts';
import { changeText, labelOf, shownFigure, totalLine } from './shown.ts';

/** A sentence for each figure that was asked for; figures of several votes say which one they are of. */
export function lineBlocks(context: StoryContext, lines: readonly FigureLine[], locale: Locale): Block[] {
  const totals = lines.flatMap((line) => (line.kind === 'total' ? [line.figure.result] : []));
  const areApart = new Set(totals).size > 1;
  return lines.map((line) => lineBlock(context, line, locale, areApart));
}

function lineBlock(context: StoryContext, line: FigureLine, locale: Locale, areApart: boolean): Block {
  // What was asked for is the answer, and stands before the figures that it is worked out from.
  if (line.kind === 'computed') {
    const worked = computedText(context, line.how, line.sum, locale);
    return { kind: 'text', text: textIn(locale)('reply.computed', { text: worked }) };
  }
  if (line.kind === 'total') {
    const { result } = line.figure;
    const own = areApart
      ? placeOrContest(context, result, locale).join(', ') || undefined
      : placeOf(context, result, locale);
    return { kind: 'text', text: `${totalLine(context, line.figure, locale, own)}.` };
  }
  return { kind: 'text', text: rowText(context, line, locale) };
}

/** "Workers' Alliance: 29 of 101 seats (+5)." The figure that was asked for comes first. */
function rowText(
  context: StoryContext,
  { result, row, slot }: Extract<FigureLine, { kind: 'row' }>,
  locale: Locale,
): string {
  const text = textIn(locale);
  const headline = slot === 'outcome' && leaderOf(result) === contenderOf(row) && headlineOf(context, result, locale);
  if (headline) return `${headline}.`;
  const figures = rowFiguresOf(result, row);
  const asked = figures.filter(({ field }) => field === slot);
  const change = changesOf(result, row).find(({ field }) => field === `change:${slot}`);
  const { value } = figureOf(context, result, row, locale);
  const { status } = row;
  const became = status === undefined || figures.length === 0 ? [] : [text(`result.status.${status}`)];
  const since = change ? [changeText(change, locale)] : [];
  const shown =
    asked.length + since.length > 0 ? [...asked.map((one) => shownFigure(one, locale)), ...since] : [value, ...became];
  const names = [nameById(context.search, contenderOf(row), locale)];
  const label = [...names, ...placeOrContest(context, result, locale)].join(', ');
  return `${text('result.line', { label, value: shown.join(', ') })}.`;
}

/** The contest and the round, and the place where it is not that of the main result. */
function placeOrContest(context: StoryContext, result: Result, locale: Locale): string[] {
  const [main] = mainResults(context);
  if (result === main) return [];
  const place = placeOf(context, result, locale);
  const isOther = result.contest !== main?.contest || result.round !== main.round;
  return [...(place === undefined ? [] : [place]), ...(isOther ? [headingOf(context, result, locale)] : [])];
}

function placeOf(context: StoryContext, result: Result, locale: Locale): string | undefined {
  return result.place === mainResults(context)[0]?.place ? undefined : nameById(context.search, result.place, locale);
}

const signs = { sum: '+', difference: '−', before: '−', after: '+', portion: '÷' } as const;

/** "38 + 7" where seven were lost: less than nothing is taken off by adding it. */
function reckoning(parts: readonly number[], sign: (typeof signs)[keyof typeof signs], locale: Locale): string {
  const [first = 0, ...others] = parts;
  const told = others.map((part) => {
    const turned = part >= 0 ? sign : sign === '+' ? '−' : '+';
    return `${turned} ${formatNumber(locale, Math.abs(part))}`;
  });
  return [formatNumber(locale, first), ...told].join(' ');
}

function computedText(
  context: StoryContext,
  how: Extract<FigureLine, { kind: 'computed' }>['how'],
  sum: Reckoned,
  locale: Locale,
): string {
  const text = textIn(locale);
  const own = shownFigure({ value: sum.value, unit: sum.unit }, locale);
  const value = sum.isRough ? text('qualifier.about', { value: own }) : own;
  const names = sum.names.map((id) => nameById(context.search, id, locale));
  const of = names.length > 0 ? names.join(', ') : slotName(sum.slot, sum.result, locale);
  const parts = reckoning(sum.parts, signs[how], locale);
  return text(`figures.${how}`, { of, value, parts });
}

/** What the story does not state, of whom and where. */
export function unstatedText(
  { search }: StoryContext,
  finding: Extract<FigureFinding, { kind: 'unstated' }>,
  locale: Locale,
): string {
  const names = finding.of.map((id) => nameById(search, id, locale));
  const what = slotName(finding.slot, finding.near[0], locale);
  return textIn(locale)('figures.unstated', { what, scope: names.join(', '), count: names.length });
}

function slotName(slot: Slot, result: Result | undefined, locale: Locale): string {
  const text = textIn(locale);
  if (slot === 'outcome' || slot.startsWith('count:')) return text('figures.outcome');
  if (result) return labelOf({ field: slot as Exclude<Slot, 'outcome'>, unit: 'votes', result }, locale);
  if (slot === 'seats' || slot === 'swing') return text(`field.${slot}`);
  return text(`field.${slot as Exclude<Slot, 'outcome' | 'seats' | `count:${string}`>}`);
}

/** The evidence of the very figures that the lines tell. */
export function lineSources(lines: readonly FigureLine[]): Source[] {
  return lines.flatMap((line) => {
    if (line.kind === 'computed') return line.sum.from.flatMap(({ evidence }) => evidence);
    if (line.kind === 'total') return line.figure.evidence;
    const asked = rowFiguresOf(line.result, line.row).filter(({ field }) => field === line.slot);
    return asked.length > 0 ? asked.flatMap(({ evidence }) => evidence) : line.row.evidence;
  });
}
