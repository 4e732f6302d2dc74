import { fractions, words as numerals, scales } from '../story/numeral-words.ts';

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

/** "Thousands of people" are at least two thousand. */
const plurals = new Map<string, number>([
  ['dozens', 24],
  ['dizaines', 20],
  ['hundreds', 200],
  ['centaines', 200],
  ['thousands', 2000],
  ['milliers', 2000],
]);

export function numberAt(row: readonly string[], at: number): SaidNumber | undefined {
  return (
    oneAt(row, at) ??
    pluralAt(row, at) ??
    fractionAt(row, at) ??
    partOfAt(row, at) ??
    digitsAt(row, at) ??
    wordsAt(row, at)
  );
}

/** "One point", "une voix", "lost a seat": a number where a unit of results stands behind it. */
function oneAt(row: readonly string[], at: number): SaidNumber | undefined {
  const isMoved =
    row[at] === 'a' && row[at + 1] === 'seat' && /^(?:los(?:t|es?|ing)|gain(?:s|ed|ing)?)$/.test(row[at - 1] ?? '');
  if (isMoved) return { value: 1, end: at + 1 };
  const isOfResult =
    /^(?:one|une?)$/.test(row[at] ?? '') && /^(?:points?|percent|votes?|voix|seats?|sieges?)$/.test(row[at + 1] ?? '');
  return isOfResult && !/^(?:in|majority|lead)$/.test(row[at + 2] ?? '') ? { value: 1, end: at + 1 } : undefined;
}

function pluralAt(row: readonly string[], at: number): SaidNumber | undefined {
  const value = plurals.get(row[at] ?? '');
  if (value === undefined) return undefined;
  return { value, end: at + (/^(?:of|de|d)$/.test(row[at + 1] ?? '') ? 2 : 1), isLeast: true };
}

const digits = /^([$€])?(\d+(?:\.\d+)?)(%|k|m|bn|pm|am|h|s|yo)?$/;

function digitsAt(row: readonly string[], at: number): SaidNumber | undefined {
  const match = digits.exec(row[at] ?? '');
  if (!match) return undefined;
  const [, money, number = '', unit] = match;
  const own = scaleOf(unit);
  // French writes "13 748".
  const isGrouped = unit === undefined && /^\d{1,3}$/.test(number) && /^\d{3}$/.test(row[at + 1] ?? '');
  const plain = Number(isGrouped ? number + row[at + 1] : number);
  const end = at + (isGrouped ? 2 : 1);
  const next = own === undefined && unit === undefined ? scaleOf(row[end]) : undefined;
  return {
    value: Number((plain * (own ?? next ?? 1)).toFixed(4)),
    end: end + (next === undefined ? 0 : 1),
    suffix: own === undefined ? (unit ?? money) : money,
  };
}

function scaleOf(word: string | undefined): number | undefined {
  return word === undefined || /^cents?$/.test(word) ? undefined : scales[word];
}

interface Sum {
  readonly total: number;
  readonly group: number;
}

/** "Four hundred and six", "quatre vingt douze", "a hundred". */
function wordsAt(row: readonly string[], at: number): SaidNumber | undefined {
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
  const value = plainNumeral(row[at] ?? '');
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

/** "Two thirds", "a quarter of", "half". */
function fractionAt(row: readonly string[], at: number): SaidNumber | undefined {
  if (isAdded(row, at)) return undefined;
  const own = smallNumber(row[at]);
  const part = fractions.get(row[at + 1] ?? '');
  const isFraction =
    /s$/.test(row[at + 1] ?? '') || /^(?:of|de|des|du|d)$/.test(row[at + 2] ?? '') || at + 2 === row.length;
  if (own !== undefined && part !== undefined && isFraction)
    return { value: (100 * own) / part, end: at + 2, isPortion: true };
  const isHalf = /^(?:half|moitie)$/.test(row[at] ?? '') && !/^(?:past|year|hour|an|heure|a)$/.test(row[at + 1] ?? '');
  return isHalf ? { value: 50, end: at + 1, isPortion: true } : undefined;
}

/** "A month and a half", "un mois et demi": no half of anything. */
function isAdded(row: readonly string[], at: number): boolean {
  return / and (?:a )?half /.test(` ${row.slice(Math.max(0, at - 2), at + 2).join(' ')} `) && row[at + 2] !== 'of';
}

/** "One in six", "six voters in ten", "4 sur 10", "three out of five". */
function partOfAt(row: readonly string[], at: number): SaidNumber | undefined {
  const own = smallNumber(row[at]);
  if (own === undefined) return undefined;
  const join = [at + 1, at + 2].find((place) => isJoin(row, place));
  if (join === undefined || smallNumber(row[join - 1]) !== (join === at + 1 ? own : undefined)) return undefined;
  const next = join + (/^(?:of|every)$/.test(row[join + 1] ?? '') ? 2 : 1);
  const whole = smallNumber(row[next]);
  if (whole === undefined || whole <= own || whole > 20 || isSpread(row, next)) return undefined;
  return { value: (100 * own) / whole, end: next + 1, isPortion: true };
}

/** "Un emprunt sur vingt-cinq ans", "one bridge in ten years": a longer number, or a span, and no whole of which one is a part. */
function isSpread(row: readonly string[], at: number): boolean {
  const isLonger = (wordsAt(row, at)?.end ?? 0) > at + 1;
  return isLonger || /^(?:ans?|annees?|mois|semaines?|jours?|years?|months?|weeks?|days?)$/.test(row[at + 1] ?? '');
}

function isJoin(row: readonly string[], at: number): boolean {
  return /^(?:in|sur)$/.test(row[at] ?? '') || (row[at] === 'out' && row[at + 1] === 'of');
}

function smallNumber(word = ''): number | undefined {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  return isOne(word) ? 1 : plainNumeral(word);
}
