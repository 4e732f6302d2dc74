import type { Search } from '../lookup/indexes.ts';
import type { World } from '../lookup/story-context.ts';
import type { Result } from '../story/schema.ts';
import { formatShare } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { textIn } from '../text/text.ts';
import { nameById } from './record-name.ts';
import type { Block, Figure } from './reply.ts';
import { betweenBlocks, changeBlocks, computedTexts, marginTexts } from './result-computed.ts';

type Standing = Result['standings'][number];

/**
 * Results as figures, with what arithmetic adds: the margin of each and, once for each place, the changes between its
 * two rounds, whether or not both are shown, unless one round alone is asked for.
 */
export function resultBlocks(
  world: World,
  results: readonly Result[],
  locale: Locale,
  { withChanges = true }: { readonly withChanges?: boolean } = {},
): Block[] {
  const places = new Set(results.map(({ place }) => place));
  if (places.size > 1) {
    return [
      ...results.flatMap((result) => shortBlocks(world, result, locale)),
      ...betweenBlocks(world, results, locale),
    ];
  }
  const compared = new Set<string>();
  return results.flatMap((result) => {
    const changes = !withChanges || compared.has(result.contest) ? [] : changeBlocks(world, result, locale);
    compared.add(result.contest);
    return [
      figuresBlock(world, result, locale, {}),
      ...remarks(result, locale),
      ...computedTexts(world, result, locale).map(computed),
      ...changes,
    ];
  });
}

function computed(text: string): Block {
  return { kind: 'computed', text };
}

/** Of several places, the figures and what separates them. */
function shortBlocks(world: World, result: Result, locale: Locale): Block[] {
  return [
    figuresBlock(world, result, locale, { withPlace: true }),
    ...marginTexts(world, result, locale).map(computed),
  ];
}

interface Shown {
  readonly withPlace?: boolean;
  /** Some rows of the result instead of all. */
  readonly only?: readonly Standing[];
}

/** A result as rows of figures under the name of its contest and round. */
export function figuresBlock(
  { story, search }: World,
  result: Result,
  locale: Locale,
  { withPlace = false, only = result.standings }: Shown,
): Block {
  const text = textIn(locale);
  const contest = story.contests.find(({ id }) => id === result.contest)?.name[locale] ?? result.contest;
  const { round } = result;
  const date = result.date.text[locale];
  const told = text('result.heading', { contest, round, date });
  const place = nameById(search, result.place, locale);
  const heading = withPlace ? text('result.placeHeading', { place, told }) : capitalised(told);
  const rows = only.map((standing) => figureOf(search, result, standing, locale));
  const scope = { contest: capitalised(contest), place, round: text(`round.${round}`), date };
  return { kind: 'figures', heading, scope, rows };
}

export function figureOf(search: Search, result: Result, standing: Standing, locale: Locale): Figure {
  const { candidate, party, leaning, status } = standing;
  const name = (id: string) => nameById(search, id, locale);
  const affiliation = candidate !== undefined && party !== undefined ? name(party) : leaning?.[locale];
  return {
    label: name(candidate ?? party ?? ''),
    detail: affiliation,
    value: shownValue(result, standing, locale),
    share: shareOf(result, standing),
    part: result.kind === 'regions' && 'regions' in standing ? { count: standing.regions, of: result.of } : undefined,
    won: status === 'won' && result.kind !== 'outcome',
  };
}

/** Of the votes, or of all regions. */
function shareOf(result: Result, standing: Standing): number | undefined {
  if ('share' in standing) return standing.share;
  return result.kind === 'regions' && 'regions' in standing ? (100 * standing.regions) / result.of : undefined;
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
  const hedges: string[] = [];
  if (result.kind === 'outcome') hedges.push(text('result.noFigures'));
  if (result.kind === 'regions' && result.measure === 'won') {
    const told = result.standings.reduce((sum, { regions }) => sum + regions, 0);
    if (told < result.of) hedges.push(text('result.unaccounted', { told, of: result.of, count: result.of - told }));
  }
  const statement: Block = { kind: 'text', text: result.statement[locale] };
  return [statement, ...hedges.map((hedge) => ({ kind: 'text' as const, text: hedge, hedge: true }))];
}

export function capitalised(text: string): string {
  return text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}
