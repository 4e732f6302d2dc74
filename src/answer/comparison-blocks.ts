import type { Standing } from '../lookup/compare/comparison.ts';
import { type Amount, amountOf, sharedRows, standingOf } from '../lookup/result-rows.ts';
import type { Result } from '../story/schema.ts';
import { difference, formatChange, formatNumber } from '../text/format.ts';
import { textIn } from '../text/text.ts';
import { type Asking, nameIn } from './answer-context.ts';
import { scopeNames, sharedScope } from './comparison-names.ts';
import { marginOf } from './computed.ts';
import type { Block } from './reply.ts';
import { figureOf, figuresBlock } from './result-blocks.ts';
import { marginTexts } from './result-computed.ts';

type Pair<T> = readonly [T, T];

/** Two results, each with its margin, and what separates those who stand in both. */
export function resultPairBlocks(asking: Asking, pair: Pair<Result>): Block[] {
  const { world, locale } = asking;
  const shown = pair.flatMap((result) => [
    figuresBlock(world, result, locale, { withPlace: true }),
    ...marginTexts(world, result, locale).map(computed),
  ]);
  return [...shown, ...differences(asking, inTime(pair))];
}

/** Rounds of one place are told in their order, whichever was named first. */
function inTime([one, other]: Pair<Result>): Pair<Result> {
  const isOnePlace = one.place === other.place && one.contest === other.contest;
  return isOnePlace && one.round > other.round ? [other, one] : [one, other];
}

/** Only where one thing differs: a city's first round tells nothing about its region's second. */
function differences(asking: Asking, [one, other]: Pair<Result>): Block[] {
  const rows = sharedRows(one, other);
  if (rows.length === 0) return [plain(asking, 'compare.nobodyInBoth')];
  if (one.place !== other.place && one.round !== other.round) return [plain(asking, 'compare.tooMuchDiffers')];
  const changes = rows.flatMap(({ contender, rows: [before, after] }) =>
    changeBlocks(asking, nameIn(asking, contender), [one, other], [amountOf(one, before), amountOf(other, after)]),
  );
  if (changes.length === 0) return [plain(asking, 'compare.unlikeFigures')];
  const leads = leadTexts(asking, [one, other]).map((text): Block => ({ kind: 'computed', text, across: true }));
  return [...changes, ...leads];
}

/** A change in words, and in short for where it stands beside its contender. */
function changeBlocks(asking: Asking, label: string, pair: Pair<Result>, amounts: Pair<Amount | undefined>): Block[] {
  const { locale } = asking;
  const change = formatChange(locale, difference(amounts[1]?.value ?? 0, amounts[0]?.value ?? 0));
  const value = textIn(locale)('computed.points', { value: change });
  return changeText(asking, label, pair, amounts).map((text) => ({ kind: 'computed', text, change: { label, value } }));
}

/** From one amount to the other, if both are of the same unit. */
function changeText(
  asking: Asking,
  contender: string,
  pair: Pair<Result>,
  amounts: Pair<Amount | undefined>,
): string[] {
  const [before, after] = amounts;
  if (!before || !after || before.unit !== after.unit) return [];
  const key = before.unit === 'share' ? 'compare.change' : 'compare.changeOfCount';
  return [textIn(asking.locale)(key, { contender, ...written(asking, pair, before.value, after.value) })];
}

/** Where the same contender leads in both, how the lead moved. */
function leadTexts(asking: Asking, pair: Pair<Result>): string[] {
  const [before, after] = [marginOf(pair[0]), marginOf(pair[1])];
  if (!before || !after || before.leader !== after.leader) return [];
  return [textIn(asking.locale)('compare.lead', written(asking, pair, before.value, after.value))];
}

function written(asking: Asking, pair: Pair<Result>, before: number, after: number) {
  const { locale } = asking;
  const [from, to] = scopeNames(asking, pair, 'inSentence');
  return {
    from,
    to,
    value: formatChange(locale, difference(after, before)),
    minuend: formatNumber(locale, after),
    subtrahend: formatNumber(locale, before),
  };
}

/** Two contenders, in every result in which both stand. */
export function contendersBlocks(asking: Asking, pair: Pair<string>, results: readonly Result[]): Block[] {
  const { world, locale } = asking;
  return results.flatMap((result) => {
    const rows = pair.flatMap((id) => standingOf(result, id) ?? []);
    const apart = higherText(asking, pair, result);
    return [
      figuresBlock(world, result, locale, { withPlace: true, only: rows }),
      ...(apart.length > 0 ? apart.map(computed) : [plain(asking, 'result.noFigures')]),
    ];
  });
}

/** Two single figures: of one contender in two scopes, or of two contenders each in their own. */
export function figurePairBlocks(asking: Asking, pair: Pair<Standing>): Block[] {
  const { world, locale } = asking;
  const [one, other] = pair;
  const isOne = one.contender === other.contender;
  const results = [one.result, other.result] as const;
  const scopes = scopeNames(asking, results, 'alone');
  const rows = pair.flatMap(({ contender, result }, index) => {
    const row = standingOf(result, contender);
    if (!row) return [];
    const [figure, scope] = [figureOf(world.search, result, row, locale), scopes[index] ?? ''];
    return [{ ...figure, label: isOne ? scope : nameIn(asking, contender), detail: isOne ? undefined : scope }];
  });
  return [
    { kind: 'figures', heading: sharedScope(asking, results) || scopes.join(' · '), rows },
    ...figureDifference(asking, pair, isOne),
  ];
}

function figureDifference(asking: Asking, pair: Pair<Standing>, isOne: boolean): Block[] {
  const [{ contender, result: a }, { result: b }] = pair;
  if (!isOne || (a.place !== b.place && a.round !== b.round)) return [plain(asking, 'compare.tooMuchDiffers')];
  const results = inTime([a, b]);
  const [before, after] = results.map((result) => {
    const row = standingOf(result, contender);
    return row && amountOf(result, row);
  });
  const texts = changeText(asking, nameIn(asking, contender), results, [before, after]);
  return texts.length > 0 ? texts.map(computed) : [plain(asking, 'compare.unlikeFigures')];
}

/** By how much one of two contenders is higher in a result. */
function higherText(asking: Asking, pair: Pair<string>, result: Result): string[] {
  const { locale } = asking;
  const amounts = pair.flatMap((contender) => {
    const row = standingOf(result, contender);
    const amount = row && amountOf(result, row);
    return amount ? [{ ...amount, name: nameIn(asking, contender) }] : [];
  });
  const [more, less] = [...amounts].sort((a, b) => b.value - a.value);
  if (!more || !less) return [];
  const key = more.unit === 'share' ? 'compare.higher' : 'compare.higherCount';
  return [
    textIn(locale)(key, {
      more: more.name,
      less: less.name,
      value: formatNumber(locale, difference(more.value, less.value)),
      minuend: formatNumber(locale, more.value),
      subtrahend: formatNumber(locale, less.value),
    }),
  ];
}

function computed(text: string): Block {
  return { kind: 'computed', text };
}

function plain(
  { locale }: Asking,
  key: 'compare.nobodyInBoth' | 'compare.unlikeFigures' | 'compare.tooMuchDiffers' | 'result.noFigures',
): Block {
  return { kind: 'text', text: textIn(locale)(key), hedge: true };
}
