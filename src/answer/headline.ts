import { contenderOf, figureIn, type Measure, measuresOf, type StatedFigure, totalIn } from '../lookup/figures.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Result, Row } from '../story/schema.ts';
import { formatNumber } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { textIn } from '../text/text.ts';
import { capitalised, roundName } from './headings.ts';
import { mainResults } from './no-result.ts';
import { nameById } from './record-name.ts';
import { shownFigure } from './shown.ts';

/** What a status makes of the row with the highest figure; of any other, nothing is said in a headline. */
const outcomes: Readonly<Record<string, 'won' | 'ahead'>> = {
  won: 'won',
  elected: 'won',
  held: 'won',
  gained: 'won',
  ahead: 'ahead',
  advanced: 'ahead',
};

interface Outcome {
  /** The id of the one ahead. */
  readonly leader: string;
  readonly became: 'won' | 'ahead' | 'short';
  readonly figures: readonly [StatedFigure, StatedFigure?];
}

/**
 * Who came first, as the story states it and as the figures show it. Nothing where the two do not agree, where nobody is
 * ahead, or without figures: such an outcome takes a sentence of its own.
 */
function outcomeOf(result: Result): Outcome | undefined {
  const [measure] = measuresOf(result);
  if (measure === undefined) return undefined;
  const [leader] = ranked(result, measure);
  if (!leader?.row) return undefined;
  // Regions that were won or led say themselves who came first.
  const became = outcomes[leader.row.status ?? ''] ?? (leader.measure && 'ahead');
  if (became === undefined) return undefined;
  if (isShort(result, leader)) return { leader: contenderOf(leader.row), became: 'short', figures: [leader] };
  // The second may lack the first measure: 66.41% and 117,882 votes against 59,634 votes.
  const pairs = measuresOf(result).map((one) => ranked(result, one).slice(0, 2));
  const [first, second] = pairs.find(({ length }) => length > 1) ?? [leader];
  if (!first || first.row !== leader.row || first.value === second?.value) return undefined;
  return ofFirst(leader.row, became, first, second);
}

/** Whoever is first is only ahead of somebody who was not beaten. */
function ofFirst(row: Row, became: Outcome['became'], first: StatedFigure, second?: StatedFigure): Outcome {
  return second
    ? { leader: contenderOf(row), became: isBeaten(second) ? became : 'ahead', figures: [first, second] }
    : { leader: contenderOf(row), became, figures: [first] };
}

/** Who is elected too, or goes on to the next count, is not. */
function isBeaten({ row }: StatedFigure): boolean {
  return row?.status !== 'elected' && row?.status !== 'advanced';
}

/** A quota in votes is nothing that a share is held against. */
function isShort(result: Result, leader: StatedFigure): boolean {
  const threshold = totalIn(result, 'threshold');
  return threshold?.unit === 'percent' && leader.unit === 'percent' && leader.value < threshold.value;
}

/** The figures of all rows by one measure, the highest first. */
function ranked(result: Result, measure: Measure): StatedFigure[] {
  return result.standings.flatMap((row) => figureIn(result, row, measure) ?? []).sort((a, b) => b.value - a.value);
}

/** Who came first in a result, if a headline can say it. */
export function leaderOf(result: Result): string | undefined {
  return outcomeOf(result)?.leader;
}

/** What happened, in a line, as it stands alone. */
export function headlineOf(context: StoryContext, result: Result, locale: Locale): string | undefined {
  const told = toldOf(context, result, locale);
  return told === undefined ? undefined : capitalised(told);
}

/** What happened, in a line: "Anna Berg beat Carl Dahl in Riverton, 53.1% to 46.9%". */
function toldOf(context: StoryContext, result: Result, locale: Locale): string | undefined {
  const outcome = outcomeOf(result);
  if (!outcome) return undefined;
  const { leader, became, figures } = outcome;
  const [first, second] = figures;
  const name = (id: string) => nameById(context.search, id, locale);
  const text = textIn(locale);
  const told = { place: placeOf(context, result, locale), leader: name(leader), value: shownFigure(first, locale) };
  const other = second?.row ? { second: name(contenderOf(second.row)) } : undefined;
  const threshold = totalIn(result, 'threshold');
  if (became === 'short')
    return threshold && text('headline.short', { ...told, threshold: shownFigure(threshold, locale) });
  if (first.measure !== undefined) {
    const others = ranked(result, first.field as Measure).slice(1, mostOthers + 1);
    const rest = others.map(
      ({ row, value }) => `, ${row ? name(contenderOf(row)) : ''} ${formatNumber(locale, value)}`,
    );
    return text('headline.counts', { ...told, rest: rest.join('') });
  }
  if (!other || !second) return text(`headline.${became}Alone`, told);
  return text(`headline.${became}`, { ...told, ...other, less: shownFigure(second, locale) });
}

/** More are left to the figures. */
const mostOthers = 3;

/** The same winner at several places. */
export function sharedHeadline(context: StoryContext, results: readonly Result[], locale: Locale): string | undefined {
  const all = results.map(outcomeOf);
  const [first] = all;
  if (
    !first ||
    first.became === 'short' ||
    all.some((one) => one?.leader !== first.leader || one.became !== first.became)
  )
    return undefined;
  const places = [...new Set(results.map((result) => placeOf(context, result, locale)))];
  const place = new Intl.ListFormat(locale).format(places);
  return textIn(locale)(`headline.${first.became}There`, {
    leader: nameById(context.search, first.leader, locale),
    place,
  });
}

/** The place, with the round or the contest where it is not the one that a story is about. */
function placeOf(context: StoryContext, result: Result, locale: Locale): string {
  const place = nameById(context.search, result.place, locale);
  if (mainResults(context).some(({ id }) => id === result.id)) return place;
  const contest = context.story.contests.find(({ id }) => id === result.contest)?.name[locale] ?? result.contest;
  const isMain = result.contest === context.story.contests[0]?.id;
  const round = roundName(result.round, locale).toLocaleLowerCase(locale);
  const which = isMain ? round : [contest, ...(round === '' ? [] : [round])].join(', ');
  return which === '' ? place : textIn(locale)('compare.scope', { place, which });
}
