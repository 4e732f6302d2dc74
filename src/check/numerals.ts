import { words as numerals, scales } from '../story/numeral-words.ts';

/** A number in a row of folded words, in digits or in words. */
export interface SaidNumber {
  readonly value: number;
  /** Behind the last word of the number. */
  readonly end: number;
  /** What is written together with it: "%", "$", "pm". */
  readonly suffix?: string | undefined;
  /** A part of a whole ("half", "one in six"), in percent. */
  readonly isPortion?: boolean;
  /** A number of which only the least is said: "thousands". */
  readonly isLeast?: boolean;
}

/** Small words that are numbers only in a few phrases. */
const vague = new Set(
  'a an un une one once single both couple pair double twice thrice triple decade cent cents m k dozen'.split(' '),
);

interface Sum {
  readonly total: number;
  readonly group: number;
}

/** "Four hundred and six", "quatre vingt douze", "a hundred". */
export function wordsAt(row: readonly string[], at: number): SaidNumber | undefined {
  let sum: Sum = { total: 0, group: 0 };
  let end = at;
  while (end < row.length) {
    const next = added(sum, row, end, end === at);
    if (!next) break;
    sum = next;
    end++;
  }
  const value = sum.total + sum.group;
  return end > at && value > 0 ? { value, end } : undefined;
}

function added(sum: Sum, row: readonly string[], at: number, isFirst: boolean): Sum | undefined {
  const { total, group } = sum;
  const value = isNew(row, at) ? undefined : plainNumeral(row[at] ?? '');
  // "Quatre vingt" is four times twenty.
  if (value !== undefined) return { total, group: group + (value === 20 && group % 100 === 4 ? 76 : value) };
  const scale = isFirst && !isOne(row[at - 1]) ? undefined : longScale(row, at);
  if (scale !== undefined) return scaledBy(scale, sum);
  return !isFirst && isJoined(row, at, group) ? sum : undefined;
}

function scaledBy(scale: number, { total, group }: Sum): Sum {
  const scaled = Math.max(1, group) * scale;
  return scale >= 1000 ? { total: total + scaled, group: 0 } : { total, group: scaled };
}

/** "Four hundred and six"; "two and three" are two numbers. */
function isJoined(row: readonly string[], at: number, group: number): boolean {
  return group >= 20 && /^(?:and|et)$/.test(row[at] ?? '') && plainNumeral(row[at + 1] ?? '') !== undefined;
}

/** "Du neuf", "un centre neuf": no nine. */
function isNew(row: readonly string[], at: number): boolean {
  const next = row[at + 1] ?? '';
  return (
    row[at] === 'neuf' &&
    !/^(?:a|de|des|les|avec|sur|contre|ont|et|ou|par|en|pour|dont)$/.test(row[at - 1] ?? '') &&
    (next === '' || /^(?:au|aux|a|pour|et|ou|de|du|en|dans|sur|qui|est|plutot|avec|par|\d.*)$/.test(next))
  );
}

function plainNumeral(word: string): number | undefined {
  return vague.has(word) ? undefined : numerals.get(word);
}

/** "Cent" is a hundred, but not in "pour cent" and "per cent". */
function longScale(row: readonly string[], at: number): number | undefined {
  const word = row[at] ?? '';
  return word.length > 2 && !/^(?:pour|per)$/.test(row[at - 1] ?? '') ? scales[word] : undefined;
}

function isOne(word: string | undefined): boolean {
  return word === 'a' || word === 'one' || word === 'un' || word === 'une';
}

/** A number up to ninety-nine that is one word. */
export function smallNumber(word = ''): number | undefined {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  return isOne(word) ? 1 : plainNumeral(word);
}
