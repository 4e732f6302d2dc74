import type { Block, Figure } from '../reply.ts';
import type { Search } from '../search/search.ts';
import type { Result } from '../story/schema.ts';
import type { Story } from '../story/story.ts';
import { difference, formatChange, formatNumber, formatShare } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { textIn } from '../text/text.ts';
import { type Computed, changesBetween, marginOf } from './computed.ts';
import { nameById } from './name.ts';

interface World {
  readonly story: Story;
  readonly search: Search;
}

type Standing = Result['standings'][number];

/**
 * Results as figures, with what arithmetic adds: the margin of each and, once for each place, the changes between its
 * two rounds, whether or not both are shown.
 */
export function resultBlocks(world: World, results: readonly Result[], locale: Locale): Block[] {
  const places = new Set(results.map(({ place }) => place));
  if (places.size > 1) {
    const between = betweenTexts(world, results, locale).map((text) => ({ kind: 'computed' as const, text }));
    return [...results.flatMap((result) => shortBlocks(world, result, locale)), ...between];
  }
  const compared = new Set<string>();
  return results.flatMap((result) => {
    const place = `${result.contest} ${result.place}`;
    const changes = compared.has(place) ? [] : changeTexts(world, result, locale);
    compared.add(place);
    return [
      figuresBlock(world, result, locale, false),
      ...remarks(result, locale),
      ...[
        ...marginTexts(world, result, locale),
        ...othersTexts(world, result, locale),
        ...moreTexts(result, locale),
        ...changes,
      ].map((text) => ({
        kind: 'computed' as const,
        text,
      })),
    ];
  });
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

/** How much better somebody did at one of two places than at the other, in the same round. */
function betweenTexts({ search }: World, results: readonly Result[], locale: Locale): string[] {
  const [a, b, ...others] = results.filter(({ kind }) => kind === 'shares');
  if (!a || !b || others.length > 0 || a.round !== b.round) return [];
  const places = [a, b].map(({ place }) => nameById(search, place, locale)).join(', ');
  return changesBetween(a, b).map(({ contender, ...change }) => {
    const [from, minus] = change.value < 0 ? [change.minus, change.from] : [change.from, change.minus];
    const computed = written({ value: Math.abs(change.value), from, minus }, locale);
    return textIn(locale)('computed.between', { contender: nameById(search, contender, locale), places, ...computed });
  });
}

/** Of several places, the figures and what separates them. */
function shortBlocks(world: World, result: Result, locale: Locale): Block[] {
  const computed = marginTexts(world, result, locale).map((text) => ({ kind: 'computed' as const, text }));
  return [figuresBlock(world, result, locale, true), ...computed];
}

/** The same contest at the same place in the other round, where the story has it. */
export function otherRound({ story }: Pick<World, 'story'>, result: Result): Result | undefined {
  return story.results.find(
    ({ contest, place, round }) => contest === result.contest && place === result.place && round !== result.round,
  );
}

function figuresBlock({ story, search }: World, result: Result, locale: Locale, withPlace: boolean): Block {
  const text = textIn(locale);
  const contest = story.contests.find(({ id }) => id === result.contest)?.name[locale] ?? result.contest;
  const told = text('result.heading', { contest, round: result.round, date: result.date.text[locale] });
  const place = nameById(search, result.place, locale);
  const heading = withPlace ? text('result.placeHeading', { place, told }) : capitalised(told);
  const rows = result.standings.map((standing) => figureOf(search, result, standing, locale));
  return { kind: 'figures', heading, rows };
}

function figureOf(search: Search, result: Result, standing: Standing, locale: Locale): Figure {
  const { candidate, party, leaning, status } = standing;
  const name = (id: string) => nameById(search, id, locale);
  const affiliation = candidate !== undefined && party !== undefined ? name(party) : leaning?.[locale];
  return {
    label: name(candidate ?? party ?? ''),
    detail: affiliation,
    value: shownValue(result, standing, locale),
    share: 'share' in standing ? standing.share : undefined,
    won: status === 'won' && result.kind !== 'outcome',
  };
}

function shownValue(result: Result, standing: Standing, locale: Locale): string {
  const text = textIn(locale);
  if ('share' in standing) return formatShare(locale, standing.share);
  if (result.kind === 'regions' && 'regions' in standing) {
    const values = { count: standing.regions, of: result.of };
    return result.measure === 'led' ? text('result.led', values) : text('result.wonRegions', values);
  }
  return standing.status === undefined ? '' : text(`result.status.${standing.status}`);
}

function remarks(result: Result, locale: Locale): Block[] {
  const text = textIn(locale);
  const texts = [result.statement[locale]];
  if (result.kind === 'outcome') texts.push(text('result.noFigures'));
  if (result.kind === 'regions' && result.measure === 'won') {
    const told = result.standings.reduce((sum, { regions }) => sum + regions, 0);
    if (told < result.of) texts.push(text('result.unaccounted', { told, of: result.of, count: result.of - told }));
  }
  return texts.map((line) => ({ kind: 'text', text: line }));
}

/** By how many regions the first is ahead of the next ones, and what part of all each has. */
export function regionBlocks({ search }: World, results: readonly Result[], locale: Locale): Block[] {
  const text = textIn(locale);
  const name = (standing: Standing) => nameById(search, standing.candidate ?? standing.party ?? '', locale);
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

/** How many more regions the first has than the second. */
function moreTexts(result: Result, locale: Locale): string[] {
  if (result.kind !== 'regions') return [];
  const [first, second] = result.standings.map(({ regions }) => regions).sort((a, b) => b - a);
  if (first === undefined || second === undefined) return [];
  return [textIn(locale)('computed.more', { value: first - second, from: first, minus: second })];
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

function marginTexts({ search }: World, result: Result, locale: Locale): string[] {
  const margin = marginOf(result);
  if (!margin) return [];
  const leader = nameById(search, margin.leader, locale);
  return [textIn(locale)('result.margin', { leader, ...written(margin, locale) })];
}

function changeTexts(world: World, result: Result, locale: Locale): string[] {
  const other = otherRound(world, result);
  if (!other) return [];
  const [earlier, later] = result.round > other.round ? [other, result] : [result, other];
  return changesBetween(earlier, later).map(({ contender, ...change }) =>
    textIn(locale)('result.change', {
      contender: nameById(world.search, contender, locale),
      ...written(change, locale),
      value: formatChange(locale, change.value),
    }),
  );
}

function written({ value, from, minus }: Computed, locale: Locale) {
  return {
    value: formatNumber(locale, value),
    from: formatNumber(locale, from),
    minus: formatNumber(locale, minus),
  };
}

function capitalised(text: string): string {
  return text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}
