import type { Block, Figure } from '../reply.ts';
import type { Search } from '../search/search.ts';
import type { Result } from '../story/schema.ts';
import type { Story } from '../story/story.ts';
import { formatChange, formatNumber, formatShare } from '../text/format.ts';
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
  if (places.size > mostWhole) return results.map((result) => figuresBlock(world, result, locale, true));
  const compared = new Set<string>();
  return results.flatMap((result) => {
    const place = `${result.contest} ${result.place}`;
    const changes = compared.has(place) ? [] : changeTexts(world, result, locale);
    compared.add(place);
    return [
      figuresBlock(world, result, locale, places.size > 1),
      ...remarks(result, locale),
      ...[...marginTexts(world, result, locale), ...changes].map((text) => ({ kind: 'computed' as const, text })),
    ];
  });
}

/** So many places are shown with all that is computed from them; more are shown by their figures alone. */
const mostWhole = 2;

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
  const heading = withPlace ? `${nameById(search, result.place, locale)}: ${told}` : told;
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
    won: status === 'won',
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
