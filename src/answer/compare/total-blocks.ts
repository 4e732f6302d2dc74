import { subtract } from '../../lookup/difference.ts';
import { totalsOf } from '../../lookup/figures.ts';
import type { Result } from '../../story/schema.ts';
import type { MeasureName } from '../../story/total-fields.ts';
import { textIn } from '../../text/text.ts';
import type { AnswerContext } from '../answer-context.ts';
import { scopeNames } from '../comparison-names.ts';
import type { Block } from '../reply.ts';
import { labelOf, shownFigure, writtenDifference } from '../shown.ts';

/** Turnout and the like that both results state, side by side, with what separates them. */
export function totalsInBoth(asking: AnswerContext, pair: readonly [Result, Result], measure?: MeasureName): Block[] {
  const { locale } = asking;
  const text = textIn(locale);
  const names = scopeNames(asking, pair, 'alone');
  const figures = totalsOf(pair[0]).filter(({ field }) => measure === undefined || field === measure);
  return figures.flatMap((one): Block[] => {
    const other = totalsOf(pair[1]).find(({ field, unit }) => field === one.field && unit === one.unit);
    if (!other || (one.field === 'swing' && measure === undefined) || one.field.startsWith('total:')) return [];
    const label = labelOf(one, locale);
    const items = [one, other].map((figure, at) =>
      text('result.line', { label: `${label}, ${names[at] ?? ''}`, value: shownFigure(figure, locale) }),
    );
    const [from, to] = scopeNames(asking, pair, 'inSentence');
    const change = writtenDifference(subtract(other, one), locale, true);
    const { value, from: minuend, minus: subtrahend } = change;
    const line = text('compare.change', { contender: label, value, from, to, minuend, subtrahend });
    return [
      { kind: 'list', items },
      { kind: 'computed', text: line, across: true },
    ];
  });
}
