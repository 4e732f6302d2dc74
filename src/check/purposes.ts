import { stemsOf } from '../language/stems.ts';
import type { Reading } from './reading.ts';

const aim = /^(?:to|pour|afin|vise)$/;
const between = /^(?:de|d|s|se|l)$/;
/** "Led to the closure" is no aim. */
const noun = /(?:tion|ment|ing|ure)s?$/;

/** "The school closed in 1974" beside "in 1974 the council met to close it": what something was done for is not told to have happened. */
export function isOnlyIntended(
  { row, text }: Pick<Reading, 'row' | 'text'>,
  { row: told }: Pick<Reading, 'row'>,
): boolean {
  if (intending.test(text)) return false;
  return row.some((word) => {
    if (!happened.test(word)) return false;
    const stems = new Set([...stemsOf(word), ...stemsOf(word.replace(/(?:e|ee|es|ees|ed)$/, ''))]);
    const places = told.flatMap((other, at) => (stemsOf(other).some((stem) => stems.has(stem)) ? [at] : []));
    return places.length > 0 && places.every((at) => !noun.test(told[at] ?? '') && isAim(told, at));
  });
}

/** A past form, or a participle. */
const happened = /^[a-z]{2,}(?:ed|ee?s?|it|is|ait|ert|erte)$/;
const intending = / (?:to|pour|afin|in order|would|will|va|vont) /;

function isAim(row: readonly string[], at: number): boolean {
  const before = row[at - 1] ?? '';
  return aim.test(before) || (between.test(before) && aim.test(row[at - 2] ?? ''));
}
