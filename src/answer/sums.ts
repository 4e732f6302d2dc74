import { figureIn, type StatedFigure } from '../lookup/figures.ts';
import type { Row } from '../story/result-schema.ts';
import type { Result } from '../story/schema.ts';
import { formatNumber } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { textIn } from '../text/text.ts';
import { sumOf } from './computed.ts';
import { computed } from './computed-block.ts';
import type { Block } from './reply.ts';

/** What the shown shares add up to, and what that leaves for everybody else. */
export function sumBlocks(results: readonly Result[], locale: Locale): Block[] {
  return results.flatMap((result) => {
    const shares = sharesOf(result, result.standings);
    if (shares.length === 0) return [];
    const { told, rest } = addedUp(shares, locale);
    const parts = shares.map(({ value }) => formatNumber(locale, value)).join(' + ');
    return [computed(textIn(locale)('computed.sum', { value: told, parts })), computed(rest)];
  });
}

/** Less is what rounding leaves. */
const leastRest = 0.5;

/** What the shares that are shown leave for everybody else. */
export function restTexts(result: Result, shown: readonly Row[], locale: Locale): string[] {
  const shares = sharesOf(result, shown);
  if (shares.length === 0 || shares.length < shown.length) return [];
  const { left, rest } = addedUp(shares, locale);
  return left < leastRest ? [] : [rest];
}

function sharesOf(result: Result, rows: readonly Row[]): StatedFigure[] {
  return rows.flatMap((row) => figureIn(result, row, 'share') ?? []);
}

/** The sum of shares as it is told, how much is left of 100, and what is told of that. */
function addedUp(shares: readonly StatedFigure[], locale: Locale) {
  const text = textIn(locale);
  const { value, isRough } = sumOf(shares);
  const left = Number((100 - value).toFixed(2));
  const sum = formatNumber(locale, value);
  const hedged = (number: string) => (isRough ? text('qualifier.about', { value: number }) : number);
  return {
    left,
    told: hedged(sum),
    rest: text('computed.others', { value: hedged(formatNumber(locale, left)), sum }),
  };
}
