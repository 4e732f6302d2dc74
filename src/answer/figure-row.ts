import { changesOf, contenderOf, rowFiguresOf, type StatedFigure } from '../lookup/figures.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Row } from '../story/result-schema.ts';
import type { Result } from '../story/schema.ts';
import { formatChange } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { textIn } from '../text/text.ts';
import { markOf } from './marks.ts';
import { nameById } from './record-name.ts';
import type { Figure } from './reply.ts';
import { changeText, shownFigure } from './shown.ts';

/** A row of a result as it is shown: who it is, its figures, and what became of it. */
export function figureOf(context: StoryContext, result: Result, row: Row, locale: Locale): Figure {
  const { search } = context;
  const figures = rowFiguresOf(result, row);
  const [main] = figures;
  const { status } = row;
  const shown = figures.map((figure) => withChange(figure, row, locale)).join(' · ');
  const text = textIn(locale);
  return {
    label: nameById(search, contenderOf(row), locale),
    detail: detailOf(search, result, row, locale),
    value: shown || (status === undefined ? '' : text(`result.status.${status}`)),
    share: main && partOf(result, main),
    part: main?.of !== undefined && main.field !== 'share' ? { count: main.value, of: main.of } : undefined,
    won: main !== undefined && (status === 'won' || status === 'held' || status === 'gained' || status === 'elected'),
    isPercent: main?.unit === 'percent',
    mark: markOf(context, row),
    color: colorOf(search, row),
  };
}

/** A figure, and how it has changed as the article states it: "29.4% (−3.7)". */
function withChange(figure: StatedFigure, row: Row, locale: Locale): string {
  const shown = shownFigure(figure, locale);
  const { field } = figure;
  const change = field === 'share' || field === 'votes' || field === 'seats' ? row.change?.[field] : undefined;
  return change === undefined ? shown : `${shown} (${formatChange(locale, change)})`;
}

/** The colour that the story gives a party or an option. */
function colorOf({ entityById }: StoryContext['search'], { party, option }: Row): string | undefined {
  const records = [party, option].map((id) => (id === undefined ? undefined : entityById.get(id)));
  return records.flatMap((entity) => (entity && 'color' in entity.record ? (entity.record.color ?? []) : []))[0];
}

/** For a bar: in percent, of all votes, seats or regions, or of the most that anybody has where the whole is not told. */
function partOf(result: Result, { value, of, unit, field }: StatedFigure): number | undefined {
  if (unit === 'percent') return value;
  const all = result.standings.flatMap((row) => rowFiguresOf(result, row).filter((one) => one.field === field));
  const whole =
    of ?? (field === 'votes' ? result.ballotsCast?.value : undefined) ?? Math.max(...all.map((one) => one.value));
  return whole > 0 ? Math.min(100, (100 * value) / whole) : undefined;
}

/** Party or leaning, what became of it beyond winning and losing, and what has changed. */
function detailOf(search: StoryContext['search'], result: Result, row: Row, locale: Locale): string | undefined {
  const text = textIn(locale);
  const { candidate, option, party, leaning, status, rank, isIncumbent } = row;
  const measured = new Set<string>(rowFiguresOf(result, row).map(({ field }) => field));
  const own = (candidate ?? option) !== undefined && party !== undefined;
  const affiliation = own ? nameById(search, party, locale) : leaning?.[locale];
  const told = !['won', 'lost', 'ahead', 'behind', undefined].includes(status) && rowFiguresOf(result, row).length > 0;
  const parts = [
    affiliation,
    told && status ? text(`result.status.${status}`) : undefined,
    isIncumbent ? text('result.incumbent') : undefined,
    rank === undefined ? undefined : text('result.rank', { rank }),
    ...changesOf(result, row)
      .filter((change) => !measured.has(change.field.replace('change:', '')))
      .map((figure) => changeText(figure, locale)),
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(', ') : undefined;
}
