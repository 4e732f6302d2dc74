import { type Difference, subtract } from '../lookup/difference.ts';
import { contenderOf, isRough, rowFiguresOf, type StatedFigure } from '../lookup/figures.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Result } from '../story/schema.ts';
import { formatNumber } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { textIn } from '../text/text.ts';
import { changesBetween, marginOf, marginsOf } from './computed.ts';
import { computed } from './computed-block.ts';
import { nameById } from './record-name.ts';
import type { Block } from './reply.ts';
import { writtenDifference } from './shown.ts';
import { restTexts } from './sums.ts';

/** What arithmetic adds to one result beside the changes between rounds. */
export function computedTexts(context: StoryContext, result: Result, locale: Locale): string[] {
  return [
    ...marginTexts(context, result, locale),
    ...othersTexts(context, result, locale),
    ...moreTexts(context, result, locale),
    ...restTexts(result, result.standings, locale),
  ];
}

/** What part of all regions, seats and the like each has. */
export function portionBlocks({ search }: StoryContext, results: readonly Result[], locale: Locale): Block[] {
  return results.flatMap((result) =>
    result.standings.flatMap((row) =>
      rowFiguresOf(result, row).flatMap(({ value, of }) => {
        if (of === undefined || of === 0) return [];
        const contender = nameById(search, contenderOf(row), locale);
        const share = formatNumber(locale, (100 * value) / of);
        return [computed(textIn(locale)('computed.ofRegions', { contender, value: share, part: value, whole: of }))];
      }),
    ),
  );
}

/** The same contest at the same place in the round before, else in the one after, where the story has it. */
export function otherRound({ story }: Pick<StoryContext, 'story'>, result: Result): Result | undefined {
  const { round } = result;
  if (round === undefined) return undefined;
  const others = story.results.filter(
    (other) => other.contest === result.contest && other.place === result.place && other.round !== round,
  );
  const distance = (other: Result) => Math.abs((other.round ?? 0) - round) + ((other.round ?? 0) > round ? 0.5 : 0);
  return [...others].sort((a, b) => distance(a) - distance(b))[0];
}

/** The two in the order of their rounds. */
export function inOrder(one: Result, other: Result): readonly [Result, Result] {
  return (one.round ?? 0) > (other.round ?? 0) ? [other, one] : [one, other];
}

/** How much better somebody did at one of two places than at the other, in the same round. */
export function betweenBlocks({ search }: StoryContext, results: readonly Result[], locale: Locale): Block[] {
  const shown = results.filter((result) => result.standings.some(({ share }) => share));
  const inBoth = shown.filter(({ place, round, contest }) =>
    shown.some((one) => one.round === round && one.place !== place && one.contest === contest),
  );
  const [a, b, ...others] = inBoth;
  if (!a || !b || others.length > 0) return [];
  const places = [a, b].map(({ place }) => nameById(search, place, locale)).join(', ');
  const text = textIn(locale);
  const shares = changesBetween(a, b).map(({ contender, ...change }): Block => {
    const label = nameById(search, contender, locale);
    const written = writtenDifference(upwards(change), locale);
    return {
      kind: 'computed',
      text: text('computed.between', { contender: label, places, ...written }),
      change: { label, value: text('computed.apart', written) },
      across: true,
    };
  });
  const leads = leadTexts(a, b, places, locale).map((line): Block => ({ kind: 'computed', text: line, across: true }));
  return [...shares, ...leads];
}

/** How much bigger the lead of the first was at one of two places than at the other. */
function leadTexts(a: Result, b: Result, places: string, locale: Locale): string[] {
  const lead = leadBetween(b, a);
  return lead ? [textIn(locale)('computed.leads', { places, ...writtenDifference(upwards(lead), locale) })] : [];
}

/** How far the lead in one result is from the lead in another, where one and the same leads in both. */
export function leadBetween(from: Result, minus: Result): Difference | undefined {
  const [one, other] = [marginOf(from), marginOf(minus)];
  if (!one || !other || one.leader !== other.leader) return undefined;
  const stated = ({ parts: [figure] }: typeof one, value: number): StatedFigure => ({ ...figure, value });
  const difference = subtract(stated(one, one.value), stated(other, other.value));
  return { ...difference, isRough: one.isRough || other.isRough };
}

/** Without a sign: the more less the less. */
function upwards<D extends Difference>(difference: D): D {
  const { value, from, minus } = difference;
  return value < 0 ? { ...difference, value: -value, from: minus, minus: from } : difference;
}

/** How many times its share of one round somebody had in the next. */
export function ratioTexts(context: StoryContext, result: Result, locale: Locale): string[] {
  const other = otherRound(context, result);
  if (!other) return [];
  const [earlier, later] = inOrder(result, other);
  return changesBetween(earlier, later)
    .filter(({ minus }) => minus > 0)
    .map(({ contender, from, minus }) =>
      textIn(locale)('computed.shareRatio', {
        contender: nameById(context.search, contender, locale),
        value: formatNumber(locale, from / minus),
        from: formatNumber(locale, from),
        by: formatNumber(locale, minus),
        round: earlier.round ?? 1,
      }),
    );
}

/** How many more regions and the like the first has than the second. */
function moreTexts({ search }: StoryContext, result: Result, locale: Locale): string[] {
  return result.counts.flatMap(({ id }) => {
    const margin = marginOf(result, `count:${id}`);
    if (!margin) return [];
    const [contender, other] = [margin.leader, margin.second].map((one) => nameById(search, one, locale));
    const names = { contender: contender ?? '', other: other ?? '' };
    return [textIn(locale)('computed.more', { ...writtenDifference(margin, locale), ...names })];
  });
}

/** Where somebody led in so many regions, in how many they did not. */
function othersTexts({ search }: StoryContext, result: Result, locale: Locale): string[] {
  return result.standings.flatMap((row) =>
    rowFiguresOf(result, row)
      .filter((figure) => figure.measure === 'led' && !isRough(figure))
      .flatMap(({ value, of, unit }) => {
        if (of === undefined || typeof unit === 'string') return [];
        const contender = nameById(search, contenderOf(row), locale);
        const told = { contender, count: of - value, of, led: value, unit: unit[locale] };
        return [textIn(locale)('result.notLed', told)];
      }),
  );
}

/** What separates the first two, by shares and by votes; not where the article states it. */
export function marginTexts({ search }: StoryContext, result: Result, locale: Locale): string[] {
  return marginsOf(result).map((margin) => {
    const leader = nameById(search, margin.leader, locale);
    return textIn(locale)('result.margin', { leader, ...writtenDifference(margin, locale) });
  });
}

/** How each share moved between the rounds. @param shown the results whose figures stand in the answer */
export function changeBlocks(context: StoryContext, result: Result, shown: readonly Result[], locale: Locale): Block[] {
  const other = otherRound(context, result);
  if (!other) return [];
  const contenders = (one: Result) => one.standings.map(contenderOf).sort().join();
  const elsewhere = !shown.includes(other) || contenders(result) !== contenders(other);
  const [earlier, later] = inOrder(result, other);
  const text = textIn(locale);
  const rounds = { earlier: earlier.round ?? 1, later: later.round ?? 2 };
  return changesBetween(earlier, later).map(({ contender, ...change }) => {
    const label = nameById(context.search, contender, locale);
    const written = writtenDifference(change, locale, true);
    return {
      kind: 'computed',
      ...(elsewhere && { elsewhere }),
      text: text('result.change', { contender: label, ...written, ...rounds }),
      change: { label, value: written.value },
    };
  });
}
