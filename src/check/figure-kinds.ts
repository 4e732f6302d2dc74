import { counted, isNoun } from './figure-nouns.ts';
import { atTime, clock, day } from './figure-times.ts';
import { year } from './figure-years.ts';
import type { SaidNumber } from './numerals.ts';

/** What a figure counts or measures. `count` is of the things that its noun names. */
export type FigureKind = 'percent' | 'points' | 'money' | 'year' | 'clock' | 'day' | 'age' | 'span' | 'count';

/** A number with the words around it. */
export interface Around {
  readonly row: readonly string[];
  readonly number: SaidNumber;
  /** The word before the hedge, and the two behind the number. */
  readonly before: string;
  readonly after: string;
  readonly next: string;
}

/** What a number is of, and how many words behind it say so. */
export interface Kind {
  readonly kind: FigureKind;
  readonly words: number;
  readonly noun?: readonly string[];
  readonly value?: number;
}

type Rule = (around: Around) => Kind | undefined;

/** From the surest sign to the least sure. */
const kinds: readonly Rule[] = [percentage, points, money, clock, age, span, day, year];

/** What a number is of; `isAt` says that it may be an hour. */
export function kindOf(around: Around): Kind & { readonly isAt: boolean } {
  const found = kinds.reduce<Kind | undefined>((kind, rule) => kind ?? rule(around), undefined);
  return { ...(found ?? counted(around)), isAt: atTime.test(around.before) };
}

function percentage({ number: { suffix, isPortion }, after, next }: Around): Kind | undefined {
  if (isPortion) return { kind: 'percent', words: 0 };
  const words = percentWords(suffix, after, next);
  return words === undefined || /^points?$/.test(words === 0 ? after : next) ? undefined : { kind: 'percent', words };
}

function percentWords(suffix: string | undefined, after: string, next: string): number | undefined {
  if (suffix === '%') return 0;
  if (/^(?:%|percent|pct|pourcent)$/.test(after)) return 1;
  return /^(?:per|pour)$/.test(after) && next === 'cent' ? 2 : undefined;
}

function points({ number: { suffix }, after, next }: Around): Kind | undefined {
  if (/^points?$/.test(after)) return { kind: 'points', words: 1 };
  const isOfPercent = suffix === '%' || /^(?:percentage|%|percent)$/.test(after);
  return isOfPercent && /^points?$/.test(next) ? { kind: 'points', words: 2 } : undefined;
}

const currency = /^(?:euros?|eur|dollars?|pounds?|crowns?|couronnes?|francs?|krone?r?|yen|livres?)$/;

function money({ number: { suffix, value }, after, next }: Around): Kind | undefined {
  if (suffix === '$' || suffix === '€') return { kind: 'money', words: 0, noun: [suffix] };
  // French writes "90 $".
  if (after === '$' || after === '€') return { kind: 'money', words: 1, noun: [after] };
  if (currency.test(after)) return { kind: 'money', words: 1, noun: [currencyOf(after)] };
  const isOf = /^(?:d|de)$/.test(after) && currency.test(next);
  if (isOf) return { kind: 'money', words: 2, noun: [currencyOf(next)] };
  return value >= leastSum && sums.test(after) ? { kind: 'money', words: 1, noun: [] } : undefined;
}

/** "A 70 million loan" is one of money, whatever the currency. */
const sums =
  /^(?:loans?|grants?|budgets?|debts?|deficits?|funds?|fines?|bills?|subsid(?:y|ies)|rescue|bailouts?|prets?|emprunts?|subventions?|dettes?|amendes?|aides?)$/;
const leastSum = 1000;

function currencyOf(word: string): string {
  if (word.startsWith('eur')) return '€';
  if (/^(?:crowns?|couronnes?)$/.test(word)) return 'crown';
  return word.startsWith('dollar') ? '$' : word.replace(/s$/, '');
}

function age(around: Around): Kind | undefined {
  const { row, number, before, after, next } = around;
  const { suffix, end } = number;
  if (suffix === 'yo') return { kind: 'age', words: 0 };
  if (after === 'yo') return { kind: 'age', words: 1 };
  if (/^years?$/.test(after) && next === 'old') return { kind: 'age', words: 2 };
  const isAged =
    isAgeGroup(around) ||
    /^(?:age|aged|agee?s?)$/.test(before) ||
    (before === 'de' && / agee?s? de /.test(` ${row.slice(0, end).join(' ')} `));
  return isAged ? { kind: 'age', words: /^(?:years?|ans)$/.test(after) ? 1 : 0 } : undefined;
}

/** "Voters under 30", "les moins de 25 ans"; "they were under 30", with nothing behind it that is counted. */
function isAgeGroup({ row, number: { value, end }, after }: Around): boolean {
  const before = row.slice(Math.max(0, end - 4), end).join(' ');
  return value < 100 && (ofGroup.test(before) || (ofThem.test(before) && !isNoun(after)));
}

const ofGroup =
  /\b(?:voters|people|adults|those|anyone|electors|women|men|les|electeurs) (?:under|over|moins de|plus de) \S+$/;
const ofThem = /\b(?:is|are|was|were|est|sont|etaient|avaient) (?:under|over|moins de|plus de) \S+$/;

const periods: readonly (readonly [RegExp, string])[] = [
  [/^(?:years?|yrs?|ans?|annees?)$/, 'year'],
  [/^(?:months?|mois)$/, 'month'],
  [/^(?:weeks?|semaines?)$/, 'week'],
  [/^(?:days?|jours?)$/, 'day'],
  [/^(?:hours?|hrs?|heures?)$/, 'hour'],
  [/^(?:minutes?|mins?)$/, 'minute'],
  [/^(?:decades?|decennies?)$/, 'decade'],
  [/^(?:times|fois)$/, 'time'],
];

/** "6,000 euros a year". */
export function perBehind(row: readonly string[], end: number): string | undefined {
  const at = /^[$€]\d/.test(row[end] ?? '') ? end + 1 : end;
  const behind = row.slice(at, at + 3).join(' ');
  const match = /^(?:a|an|per|each|every|par|chaque) (\S+)/.exec(behind);
  const adverb = /^(?:(month)ly|(year)ly|(week)ly|(day|daily))\b/.exec(behind);
  if (adverb)
    return adverb
      .slice(1)
      .find((one) => one !== undefined)
      ?.replace('daily', 'day');
  return match ? periods.find(([pattern]) => pattern.test(match[1] ?? ''))?.[1] : undefined;
}

function span({ number: { value }, after, next }: Around): Kind | undefined {
  // "Une douzaine d'années"
  const isOf = /^(?:d|de|of)$/.test(after);
  const period = periods.find(([pattern]) => pattern.test(isOf ? next : after))?.[1];
  if (period === undefined) return undefined;
  const words = isOf ? 2 : 1;
  // "Two decades" are twenty years.
  return period === 'decade'
    ? { kind: 'span', words, noun: ['year'], value: 10 * value }
    : { kind: 'span', words, noun: [period] };
}
