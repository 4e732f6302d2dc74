import type { Standing } from '../lookup/compare/comparison.ts';
import { type Difference, subtract } from '../lookup/difference.ts';
import { rowFiguresOf } from '../lookup/figures.ts';
import { comparable, sharedRows, standingOf } from '../lookup/result-rows.ts';
import type { Row } from '../story/result-schema.ts';
import type { Result } from '../story/schema.ts';
import { textIn } from '../text/text.ts';
import { type AnswerContext, nameIn } from './answer-context.ts';
import { totalsInBoth } from './compare/total-blocks.ts';
import { scopeNames, sharedScope } from './comparison-names.ts';
import { changesBetween } from './computed.ts';
import { computed } from './computed-block.ts';
import { figureOf } from './figure-row.ts';
import type { Block } from './reply.ts';
import { fewRows, figuresBlock } from './result-blocks.ts';
import { inOrder, leadBetween, marginTexts } from './result-computed.ts';
import { writtenDifference } from './shown.ts';
import { restTexts } from './sums.ts';

type Pair<T> = readonly [T, T];

/** Two results, each with its margin, and what separates those who stand in both. */
export function resultPairBlocks(asking: AnswerContext, pair: Pair<Result>): Block[] {
  const { context, locale } = asking;
  const shared = sharedRows(...pair).map(({ contender }) => contender);
  const shown = pair.flatMap((result) => {
    const only = fewRows(result, shared, true);
    return [
      figuresBlock(context, result, locale, { withPlace: true, only }),
      ...[...marginTexts(context, result, locale), ...restTexts(result, only, locale)].map(computed),
    ];
  });
  return [...shown, ...differences(asking, inTime(pair)), ...totalsInBoth(asking, pair)];
}

/** Rounds of one place are told in their order, whichever was named first, and so are years. */
export function inTime([one, other]: Pair<Result>): Pair<Result> {
  const isOnePlace = one.place === other.place && one.contest === other.contest;
  return isOnePlace ? inOrder(one, other) : [one, other];
}

/** How far the first moved from one result to the other: what a comparison leads with. */
export function changeHeadline(asking: AnswerContext, pair: Pair<Result>): string | undefined {
  const [one, other] = inTime(pair);
  if (one.place !== other.place && one.round !== other.round) return undefined;
  const [first] = sharedRows(other, one);
  const change = changesBetween(one, other).find(({ contender }) => contender === first?.contender);
  if (!change) return undefined;
  const { from, to, value } = written(asking, [one, other], change);
  return textIn(asking.locale)('compare.changed', { contender: nameIn(asking, change.contender), value, from, to });
}

/** Only where one thing differs: a city's first round tells nothing about its region's second. */
function differences(asking: AnswerContext, [one, other]: Pair<Result>): Block[] {
  const rows = sharedRows(one, other);
  if (rows.length === 0) return [plain(asking, 'compare.nobodyInBoth')];
  if (one.place !== other.place && one.round !== other.round) return [plain(asking, 'compare.tooMuchDiffers')];
  const order = rows.map(({ contender }) => contender);
  const inTheirOrder = [...changesBetween(one, other)].sort(
    (a, b) => order.indexOf(a.contender) - order.indexOf(b.contender),
  );
  const changes = inTheirOrder.map(({ contender, ...change }): Block => {
    const label = nameIn(asking, contender);
    const text = changeText(asking, label, [one, other], change);
    return { kind: 'computed', text, change: { label, value: writtenDifference(change, asking.locale, true).value } };
  });
  if (changes.length === 0) return unlike(asking, one, other, rows);
  const leads = leadTexts(asking, [one, other]).map((text): Block => ({ kind: 'computed', text, across: true }));
  return [...changes, ...leads];
}

/** Figures of different kinds; where they are of one kind, what the article states of their change stands there already. */
function unlike(asking: AnswerContext, one: Result, other: Result, rows: ReturnType<typeof sharedRows>): Block[] {
  const isAlike = rows.some(({ rows: [a, b] }) => comparable(one, a, other, b).length > 0);
  return isAlike ? [] : [plain(asking, 'compare.unlikeFigures')];
}

function changeText(asking: AnswerContext, contender: string, pair: Pair<Result>, change: Difference): string {
  return textIn(asking.locale)('compare.change', { contender, ...written(asking, pair, change) });
}

/** Where the same contender leads in both, how the lead moved. */
function leadTexts(asking: AnswerContext, pair: Pair<Result>): string[] {
  const lead = leadBetween(pair[1], pair[0]);
  return lead ? [textIn(asking.locale)('compare.lead', written(asking, pair, lead))] : [];
}

function written(asking: AnswerContext, pair: Pair<Result>, difference: Difference) {
  const [from, to] = scopeNames(asking, pair, 'inSentence');
  const { value, from: minuend, minus: subtrahend } = writtenDifference(difference, asking.locale, true);
  return { from, to, value, minuend, subtrahend };
}

/** Two contenders, in every result in which both stand. */
export function contendersBlocks(asking: AnswerContext, pair: Pair<string>, results: readonly Result[]): Block[] {
  const { context, locale } = asking;
  return results.flatMap((result) => {
    const rows = pair.flatMap((id) => standingOf(result, id) ?? []);
    const apart = higherTexts(asking, pair, result);
    return [
      figuresBlock(context, result, locale, { withPlace: true, only: rows }),
      ...(apart.length > 0 ? apart.map(computed) : [plain(asking, noDifference(result, rows))]),
      ...restTexts(result, rows, locale).map(computed),
    ];
  });
}

function noDifference(result: Result, rows: readonly Row[]) {
  const some = rows.some((row) => rowFiguresOf(result, row).length > 0);
  return some ? 'compare.unlikeFigures' : 'result.noFigures';
}

/** Two single figures: of one contender in two scopes, or of two contenders each in their own. */
export function figurePairBlocks(asking: AnswerContext, pair: Pair<Standing>): Block[] {
  const { context, locale } = asking;
  const [one, other] = pair;
  const isOne = one.contender === other.contender;
  const results = [one.result, other.result] as const;
  const scopes = scopeNames(asking, results, 'alone');
  const rows = pair.flatMap(({ contender, result }, index) => {
    const row = standingOf(result, contender);
    if (!row) return [];
    const [figure, scope] = [figureOf(context, result, row, locale), scopes[index] ?? ''];
    return [{ ...figure, label: isOne ? scope : nameIn(asking, contender), detail: isOne ? undefined : scope }];
  });
  return [
    { kind: 'figures', heading: sharedScope(asking, results) || scopes.join(' · '), rows },
    ...figureDifference(asking, pair, isOne),
  ];
}

function figureDifference(asking: AnswerContext, pair: Pair<Standing>, isOne: boolean): Block[] {
  const [{ contender, result: a }, { result: b }] = pair;
  if (!isOne || (a.place !== b.place && a.round !== b.round)) return [plain(asking, 'compare.tooMuchDiffers')];
  const results = inTime([a, b]);
  const [before, after] = results.map((result) => standingOf(result, contender));
  if (!before || !after) return [plain(asking, 'compare.unlikeFigures')];
  const pairs = comparable(results[0], before, results[1], after);
  if (pairs.length === 0) return [plain(asking, 'compare.unlikeFigures')];
  const label = nameIn(asking, contender);
  return pairs.map(([from, to]) => computed(changeText(asking, label, results, subtract(to, from))));
}

/** By how much one of two contenders is higher in a result; of the first two where the article states it, as stated. */
function higherTexts(asking: AnswerContext, pair: Pair<string>, result: Result): string[] {
  const { locale } = asking;
  const [one, other] = pair.map((id) => standingOf(result, id));
  if (!one || !other) return [];
  return comparable(result, one, result, other).map((figures) => {
    const [more, less] = figures[0].value >= figures[1].value ? figures : ([figures[1], figures[0]] as const);
    const name = (figure: typeof more) => nameIn(asking, pair[figure.row === one ? 0 : 1]);
    const { value, from, minus } = writtenDifference(subtract(more, less), locale);
    const key = more.unit === 'percent' ? 'compare.higher' : 'compare.higherCount';
    return textIn(locale)(key, { more: name(more), less: name(less), value, minuend: from, subtrahend: minus });
  });
}

function plain(
  { locale }: AnswerContext,
  key: 'compare.nobodyInBoth' | 'compare.unlikeFigures' | 'compare.tooMuchDiffers' | 'result.noFigures',
): Block {
  return { kind: 'text', text: textIn(locale)(key), hedge: true };
}
