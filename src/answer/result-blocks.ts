import { isOutcomeAlone, totalIn, totalsOf } from '../lookup/figures.ts';
import { standingOf } from '../lookup/result-rows.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Row } from '../story/result-schema.ts';
import type { Result } from '../story/schema.ts';
import type { MeasureName } from '../story/total-fields.ts';
import type { Locale } from '../text/locale.ts';
import { textIn } from '../text/text.ts';
import type { AnswerContext } from './answer-context.ts';
import { computed } from './computed-block.ts';
import { figureOf } from './figure-row.ts';
import { capitalised, headingOf, scopeOf } from './headings.ts';
import { headlineOf } from './headline.ts';
import { nameById } from './record-name.ts';
import type { Block } from './reply.ts';
import { betweenBlocks, changeBlocks, computedTexts, marginTexts } from './result-computed.ts';
import { totalLine } from './shown.ts';

interface Asked {
  /** Whether the changes between two rounds are shown, and what separates two places. */
  readonly withChanges?: boolean;
  /** Ids of those whose rows come first. */
  readonly first?: readonly string[];
}

/**
 * Results as figures, with what arithmetic adds: the margin of each and, once for each place, the changes between its
 * rounds, whether or not both are shown, unless one round alone is asked for.
 */
export function resultBlocks(
  context: StoryContext,
  results: readonly Result[],
  locale: Locale,
  { withChanges = true, first = [] }: Asked = {},
): Block[] {
  const places = new Set(results.map(({ place }) => place));
  if (places.size > 1) {
    return [
      ...results.flatMap((result) => shortBlocks(context, result, locale, first)),
      ...(withChanges ? betweenBlocks(context, results, locale) : []),
    ];
  }
  const compared = new Set<string>();
  return results.flatMap((result) => {
    const changes = !withChanges || compared.has(result.contest) ? [] : changeBlocks(context, result, results, locale);
    compared.add(result.contest);
    return [
      figuresBlock(context, result, locale, { first }),
      ...hedgesOf(result, locale),
      ...totalBlocks(context, result, locale),
      ...computedTexts(context, result, locale).map(computed),
      ...changes,
      ...statementOf(context, result, locale),
    ];
  });
}

/** What no headline says. */
function statementOf(context: StoryContext, result: Result, locale: Locale): Block[] {
  return headlineOf(context, result, locale) === undefined ? [{ kind: 'text', text: result.statement[locale] }] : [];
}

/** An answer leads with a sentence; figures come behind it. */
export function sentenceFirst(blocks: readonly Block[]): Block[] {
  const sentence = blocks.find((block) => block.kind === 'text' && !block.hedge);
  return sentence ? [sentence, ...blocks.filter((block) => block !== sentence)] : [...blocks];
}

/** Of several places, the figures and what separates them. */
function shortBlocks(context: StoryContext, result: Result, locale: Locale, first: readonly string[]): Block[] {
  const only = fewRows(result, first);
  const others = result.standings.length - only.length;
  const more = textIn(locale)('result.moreRows', { count: others });
  return [
    figuresBlock(context, result, locale, { withPlace: true, only }),
    ...(others > 0 ? [{ kind: 'text' as const, text: more, hedge: true }] : []),
    ...totalBlocks(context, result, locale),
    ...marginTexts(context, result, locale).map(computed),
  ];
}

/** Beside other results, more rows than these are left for the result alone. */
const mostRows = 4;

/** The rows that were asked for, then the first ones. */
export function fewRows(result: Result, first: readonly string[], keepOrder = false): readonly Row[] {
  const asked = first.flatMap((id) => standingOf(result, id) ?? []);
  if (result.standings.length <= mostRows + 1 && keepOrder) return result.standings;
  const rows = [...new Set([...asked, ...result.standings])];
  return rows.length > mostRows + 1 ? rows.slice(0, mostRows) : rows;
}

/** Turnout, majority and what else the result states of the whole vote, and whether it is final. */
function totalBlocks(context: StoryContext, result: Result, locale: Locale): Block[] {
  const text = textIn(locale);
  const { resultsStatus, previousHolder } = result;
  const name = (id: string | undefined) => (id === undefined ? [] : [nameById(context.search, id, locale)]);
  const holders = [...name(previousHolder?.candidate), ...name(previousHolder?.party)];
  const items = [
    ...totalsOf(result)
      .filter(({ field }) => field !== 'seats' && !field.startsWith('total:'))
      .map((figure) => totalLine(context, figure, locale)),
    ...(holders.length > 0 ? [text('result.previousHolder', { name: holders.join(', ') })] : []),
    ...(resultsStatus ? [text(`status.${resultsStatus.value}`)] : []),
  ];
  return items.length > 0 ? [{ kind: 'list', items, ofFigures: true }] : [];
}

/** The figure of a whole vote that was asked for, of each result that states it. */
export function measureBlocks(
  { context, locale }: AnswerContext,
  results: readonly Result[],
  measure: MeasureName,
): Block[] {
  const stating = results.flatMap((result) => totalIn(result, measure) ?? []);
  const items = stating.map((figure) => {
    const { place } = scopeOf(context, figure.result, locale);
    return totalLine(context, figure, locale, place);
  });
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}

interface Shown {
  readonly withPlace?: boolean;
  /** Some rows of the result instead of all. */
  readonly only?: readonly Row[];
  readonly first?: readonly string[];
}

/** A result as rows of figures under the name of its contest and round, the rows that were asked for first. */
export function figuresBlock(context: StoryContext, result: Result, locale: Locale, shown: Shown): Block {
  const { withPlace = false, first = [] } = shown;
  const scope = scopeOf(context, result, locale);
  const told = headingOf(context, result, locale);
  const heading = withPlace ? textIn(locale)('result.placeHeading', { place: scope.place, told }) : capitalised(told);
  const asked = first.flatMap((id) => standingOf(result, id) ?? []);
  const standings = shown.only ?? [...new Set([...asked, ...result.standings])];
  const headline = headlineOf(context, result, locale);
  const rows = standings.map((row) => figureOf(context, result, row, locale));
  const threshold = totalIn(result, 'threshold');
  const line =
    threshold?.unit === 'percent'
      ? { share: threshold.value, label: totalLine(context, threshold, locale) }
      : undefined;
  return { kind: 'figures', heading, headline, scope, rows, threshold: line };
}

function hedgesOf(result: Result, locale: Locale): Block[] {
  const text = textIn(locale);
  const hedges = isOutcomeAlone(result) && result.standings.length > 0 ? [text('result.noFigures')] : [];
  if (result.standings.some(({ change }) => change)) hedges.push(text('result.inBrackets'));
  for (const { id, unit, measure, total } of result.counts) {
    const told = result.standings.reduce((sum, row) => sum + (row.counts[id]?.value ?? 0), 0);
    if (measure !== 'won' || !total || told >= total.value) continue;
    hedges.push(text('result.unaccounted', { told, of: total.value, count: total.value - told, unit: unit[locale] }));
  }
  return hedges.map((hedge) => ({ kind: 'text' as const, text: hedge, hedge: true }));
}
