import { figureOf } from '../../answer/figure-row.ts';
import { shownFigure } from '../../answer/shown.ts';
import type { StatedFigure } from '../../lookup/figures.ts';
import type { StoryContext } from '../../lookup/story-context.ts';
import type { Row } from '../../story/result-schema.ts';
import type { Result } from '../../story/schema.ts';
import type { Locale } from '../../text/locale.ts';
import { textIn } from '../../text/text.ts';
import type { Difference } from '../checked.ts';
import type { Finding } from '../finding.ts';
import type { SaidFigure } from '../said-figures.ts';
import type { Asked } from './judge.ts';

/** The sentence of a result, and each row that is compared whose figures are not in it. */
export function tellRows(context: StoryContext, result: Result, rows: readonly Row[], locale: Locale): string {
  const statement = result.statement[locale];
  const lines = rows.flatMap((row) => {
    const { label, value } = figureOf(context, result, row, locale);
    const figures = value.match(/\d[\d.,\u202f\u00a0]*/g) ?? [];
    const isTold = figures.every((figure) => statement.includes(figure));
    return isTold ? [] : [`${textIn(locale)('result.line', { label, value })}.`];
  });
  return [statement, ...lines].join(' ');
}

/** A said figure beside the one of the story. */
export function figureDifference(
  said: SaidFigure,
  told: Pick<StatedFigure, 'value' | 'unit' | 'qualifier' | 'text'>,
  locale: Locale,
): Difference {
  const { unit } = told;
  const name = typeof unit === 'string' ? (unit === 'percent' ? '%' : unit) : unit[locale];
  return {
    said: shownFigure({ value: said.value, unit }, locale),
    story: shownFigure(told, locale),
    figures: { said: said.value, story: told.value, unit: name },
  };
}

/** The finding of an outcome, with the rows that it rests on. */
export function findingFor({ context, locale }: Asked, result: Result, rows: readonly Row[], holds: boolean): Finding {
  return {
    outcome: holds ? 'supports' : 'denies',
    says: tellRows(context, result, rows, locale),
    evidence: rows.flatMap(({ evidence }) => evidence).slice(0, 2),
  };
}
