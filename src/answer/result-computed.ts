import type { World } from '../lookup/story-context.ts';
import type { Result } from '../story/schema.ts';
import { difference, formatChange, formatNumber } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { textIn } from '../text/text.ts';
import { type Computed, changesBetween, marginOf } from './computed.ts';
import { nameById } from './record-name.ts';
import type { Block } from './reply.ts';

/** What arithmetic adds to one result beside the changes between rounds. */
export function computedTexts(world: World, result: Result, locale: Locale): string[] {
  return [
    ...marginTexts(world, result, locale),
    ...othersTexts(world, result, locale),
    ...moreTexts(world, result, locale),
  ];
}

/** What the shown shares add up to, and what that leaves for everybody else. */
export function sumBlocks(results: readonly Result[], locale: Locale): Block[] {
  const text = textIn(locale);
  return results.flatMap((result) => {
    if (result.kind !== 'shares') return [];
    const shares = result.standings.map(({ share }) => share);
    const sum = difference(
      shares.reduce((total, share) => total + share, 0),
      0,
    );
    const parts = shares.map((share) => formatNumber(locale, share)).join(' + ');
    const others = text('computed.others', {
      value: formatNumber(locale, difference(100, sum)),
      sum: formatNumber(locale, sum),
    });
    return [text('computed.sum', { value: formatNumber(locale, sum), parts }), others].map((line) => ({
      kind: 'computed' as const,
      text: line,
    }));
  });
}

/** By how many regions the first is ahead of the next ones, and what part of all each has. */
export function regionBlocks({ search }: World, results: readonly Result[], locale: Locale): Block[] {
  const text = textIn(locale);
  const name = (standing: Result['standings'][number]) =>
    nameById(search, standing.candidate ?? standing.party ?? '', locale);
  return results.flatMap((result) => {
    if (result.kind !== 'regions') return [];
    return result.standings.map((standing) => ({
      kind: 'computed' as const,
      text: text('computed.ofRegions', {
        contender: name(standing),
        value: formatNumber(locale, (100 * standing.regions) / result.of),
        part: standing.regions,
        whole: result.of,
      }),
    }));
  });
}

/** The same contest at the same place in the other round, where the story has it. */
export function otherRound({ story }: Pick<World, 'story'>, result: Result): Result | undefined {
  return story.results.find(
    ({ contest, place, round }) => contest === result.contest && place === result.place && round !== result.round,
  );
}

/** How much better somebody did at one of two places than at the other, in the same round. */
export function betweenBlocks({ search }: World, results: readonly Result[], locale: Locale): Block[] {
  const shown = results.filter(({ kind }) => kind === 'shares');
  const inBoth = shown.filter(({ place, round }) => shown.some((one) => one.round === round && one.place !== place));
  const [a, b, ...others] = inBoth;
  if (!a || !b || others.length > 0) return [];
  const places = [a, b].map(({ place }) => nameById(search, place, locale)).join(', ');
  const text = textIn(locale);
  const shares = changesBetween(a, b).map(({ contender, ...change }): Block => {
    const label = nameById(search, contender, locale);
    const computed = written(upwards(change), locale);
    return {
      kind: 'computed',
      text: text('computed.between', { contender: label, places, ...computed }),
      change: { label, value: text('computed.apart', computed) },
    };
  });
  const leads = leadTexts(a, b, places, locale).map((line): Block => ({ kind: 'computed', text: line, across: true }));
  return [...shares, ...leads];
}

/** How much bigger the lead of the first was at one of two places than at the other. */
function leadTexts(a: Result, b: Result, places: string, locale: Locale): string[] {
  const [one, other] = [marginOf(a), marginOf(b)];
  if (!one || !other || one.leader !== other.leader) return [];
  const computed = upwards({ value: difference(one.value, other.value), from: one.value, minus: other.value });
  return [textIn(locale)('computed.leads', { places, ...written(computed, locale) })];
}

/** Without a sign: the more less the less. */
function upwards({ value, from, minus }: Computed): Computed {
  return value < 0 ? { value: -value, from: minus, minus: from } : { value, from, minus };
}

/** How many times its share of the first round somebody had in the second, or the other way round where it fell. */
export function ratioTexts(world: World, result: Result, locale: Locale): string[] {
  const other = otherRound(world, result);
  if (!other) return [];
  const [earlier, later] = result.round > other.round ? [other, result] : [result, other];
  return changesBetween(earlier, later).map(({ contender, from, minus }) =>
    textIn(locale)('computed.shareRatio', {
      contender: nameById(world.search, contender, locale),
      value: formatNumber(locale, from / minus),
      from: formatNumber(locale, from),
      by: formatNumber(locale, minus),
    }),
  );
}

/** How many more regions the first has than the second. */
function moreTexts({ search }: World, result: Result, locale: Locale): string[] {
  if (result.kind !== 'regions') return [];
  const [first, second] = [...result.standings].sort((a, b) => b.regions - a.regions);
  if (!first || !second) return [];
  const value = first.regions - second.regions;
  const [contender, other] = [first, second].map((one) => nameById(search, one.candidate ?? one.party ?? '', locale));
  const names = { contender: contender ?? '', other: other ?? '' };
  return [textIn(locale)('computed.more', { ...names, value, from: first.regions, minus: second.regions })];
}

/** Where somebody led in so many regions, in how many they did not. */
function othersTexts({ search }: World, result: Result, locale: Locale): string[] {
  if (result.kind !== 'regions' || result.measure !== 'led') return [];
  return result.standings.map((standing) =>
    textIn(locale)('result.notLed', {
      contender: nameById(search, standing.candidate ?? standing.party ?? '', locale),
      count: result.of - standing.regions,
      of: result.of,
      led: standing.regions,
    }),
  );
}

export function marginTexts({ search }: World, result: Result, locale: Locale): string[] {
  const margin = marginOf(result);
  if (!margin) return [];
  const leader = nameById(search, margin.leader, locale);
  return [textIn(locale)('result.margin', { leader, ...written(margin, locale) })];
}

export function changeBlocks(world: World, result: Result, locale: Locale): Block[] {
  const other = otherRound(world, result);
  if (!other) return [];
  const [earlier, later] = result.round > other.round ? [other, result] : [result, other];
  const text = textIn(locale);
  return changesBetween(earlier, later).map(({ contender, ...change }) => {
    const label = nameById(world.search, contender, locale);
    const computed = { ...written(change, locale), value: formatChange(locale, change.value) };
    return {
      kind: 'computed',
      text: text('result.change', { contender: label, ...computed }),
      change: { label, value: text('computed.points', computed) },
    };
  });
}

function written({ value, from, minus }: Computed, locale: Locale) {
  return {
    value: formatNumber(locale, value),
    from: formatNumber(locale, from),
    minus: formatNumber(locale, minus),
  };
}
