import { scales } from '../story/numeral-words.ts';
import { type SaidNumber, smallNumber, wordsAt } from './numerals.ts';
import { fractionAt, partOfAt } from './said-parts.ts';

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
    timeAt(row, at) ??
    oneAt(row, at) ??
    pointAt(row, at) ??
    dozenAt(row, at) ??
    pluralAt(row, at) ??
    fractionAt(row, at) ??
    partOfAt(row, at) ??
    digitsAt(row, at) ??
    wordsAt(row, at)
  );
}

/** "21h20"; an hour of twelve is written with an x. */
function timeAt(row: readonly string[], at: number): SaidNumber | undefined {
  const match = /^(\d{1,2})([hx])(\d\d)$/.exec(row[at] ?? '');
  if (!match) return undefined;
  const [, hours, kind, minutes] = match;
  return { value: Number(hours) + Number(minutes) / 60, end: at + 1, suffix: kind };
}

/** "Half a point", "eight tenths of a point". */
function pointAt(row: readonly string[], at: number): SaidNumber | undefined {
  const match = pointParts.exec(row.slice(at, at + 5).join(' '));
  if (!match) return undefined;
  const tenths = match[2] === undefined ? 5 : smallNumber(match[2]);
  return tenths === undefined ? undefined : { value: tenths / 10, end: at + (match[1] ?? '').split(' ').length };
}

const pointParts = /^((?:half (?:of )?an?|un demi|(\S+) tenths of a))(?: percentage)? points?\b/;

/** "A dozen", "half a dozen", "two dozen". */
function dozenAt(row: readonly string[], at: number): SaidNumber | undefined {
  const match = /^(half a|an?|(\S+)) dozen\b/.exec(row.slice(at, at + 3).join(' '));
  const times = match?.[1] === 'half a' ? 0.5 : smallNumber(match?.[2] ?? 'a');
  return match && times !== undefined ? { value: 12 * times, end: at + match[0].split(' ').length } : undefined;
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
  return word === undefined || /^cents?$/.test(word) ? undefined : word === 'grand' ? 1000 : scales[word];
}
