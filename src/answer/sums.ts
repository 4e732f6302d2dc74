import { figureIn } from '../lookup/figures.ts';
import type { Row } from '../story/result-schema.ts';
import type { Result } from '../story/schema.ts';
import { formatNumber } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { textIn } from '../text/text.ts';
import { sumOf } from './computed.ts';
import type { Block } from './reply.ts';

/** What the shown shares add up to, and what that leaves for everybody else. */
export function sumBlocks(results: readonly Result[], locale: Locale): Block[] {
  const text = textIn(locale);
  return results.flatMap((result) => {
    const shares = result.standings.flatMap((row) => figureIn(result, row, 'share') ?? []);
    if (shares.length === 0) return [];
    const { value: sum, isRough: rough } = sumOf(shares);
    const about = (value: string) => (rough ? text('qualifier.about', { value }) : value);
    const parts = shares.map(({ value }) => formatNumber(locale, value)).join(' + ');
    const left = Number((100 - sum).toFixed(2));
    return [
      computed(text('computed.sum', { value: about(formatNumber(locale, sum)), parts })),
      computed(text('computed.others', { value: about(formatNumber(locale, left)), sum: formatNumber(locale, sum) })),
    ];
  });
}

/** Less is what rounding leaves. */
const leastRest = 0.5;

/** What the shares that are shown leave for everybody else. */
export function restTexts(result: Result, shown: readonly Row[], locale: Locale): string[] {
  const shares = shown.flatMap((row) => figureIn(result, row, 'share') ?? []);
  const { value: sum, isRough: rough } = sumOf(shares);
  const left = Number((100 - sum).toFixed(2));
  if (shares.length === 0 || shares.length < shown.length || left < leastRest) return [];
  const value = formatNumber(locale, left);
  const about = rough ? textIn(locale)('qualifier.about', { value }) : value;
  return [textIn(locale)('computed.others', { value: about, sum: formatNumber(locale, sum) })];
}

function computed(text: string): Block {
  return { kind: 'computed', text };
}
