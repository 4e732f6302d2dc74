import { stemsOf } from '../language/stems.ts';
import { type Hedge, hedgeAfter, hedgeBefore } from './said-hedges.ts';
import { numberAt, type SaidNumber } from './said-numbers.ts';

/** What a figure counts or measures. `count` is of the things that its noun names. */
type FigureKind = 'percent' | 'points' | 'money' | 'year' | 'clock' | 'day' | 'age' | 'span' | 'count';

/** A figure as a sentence has it. */
export interface SaidFigure {
  readonly value: number;
  readonly kind: FigureKind;
  /** The stems of the words for what is counted; of a span its period, of a day its month. */
  readonly noun: readonly string[];
  readonly hedge: Hedge;
  /** "A month", "par an". */
  readonly per?: string | undefined;
  /** Written as a part ("half", "one in six"), which is always rough. */
  readonly isPortion: boolean;
  /** "At 11", "vers 11": it may be an hour. */
  readonly isAt: boolean;
  /** The words from its hedge to its noun: `row[start]` up to, not including, `row[end]`. */
  readonly start: number;
  readonly end: number;
  /** Where the words for what is counted start; the same as `end` where a unit is no word of its own. */
  readonly unitAt: number;
}

/** The figures of a row of folded words, from left to right; `isTaken` are words that belong to a name or a round. */
export function figuresIn(row: readonly string[], isTaken: (at: number) => boolean): SaidFigure[] {
  const found: SaidFigure[] = [];
  const open = row.map((word, at) => (isTaken(at) ? '_' : word));
  for (let at = 0; at < row.length; at++) {
    const number = numberAt(open, at);
    if (!number || isPronoun(open, at, number)) continue;
    const figure = described(open, at, number);
    found.push(figure);
    at = Math.max(at, figure.end - 1);
  }
  return found.map((figure, index) => countedLater(figure, found[index + 1], row));
}

/** "The two leaders", "les deux premiers": which ones, not how many. */
function isPronoun(row: readonly string[], at: number, { value, end }: SaidNumber): boolean {
  // "À eux deux".
  if (value <= 4 && /^(?:eux|elles|nous)$/.test(row[at - 1] ?? '')) return true;
  return (
    value <= 4 &&
    /^\p{L}/u.test(row[at] ?? '') &&
    /^(?:the|these|les|ces|leurs)$/.test(row[at - 1] ?? '') &&
    !/^(?:seats|sieges|regions|points)$/.test(row[end] ?? '')
  );
}

/** "Six of the 13 regions", "sur 33 sièges": what is counted stands behind the whole. */
function countedLater(figure: SaidFigure, next: SaidFigure | undefined, row: readonly string[]): SaidFigure {
  const between = next ? row.slice(figure.end, next.start).join(' ') : '';
  const isPart = next !== undefined && /^(?:(?:out )?of|sur|des)(?: (?:the|les|its))?(?: \S+ s)?$/.test(between);
  return isPart && figure.noun.length === 0 && figure.kind === 'count' ? { ...figure, noun: next.noun } : figure;
}

interface Around {
  readonly row: readonly string[];
  readonly number: SaidNumber;
  /** The word before the hedge, and the two behind the number. */
  readonly before: string;
  readonly after: string;
  readonly next: string;
}

/** What a number is of, and how many words behind it say so. */
interface Kind {
  readonly kind: FigureKind;
  readonly words: number;
  readonly noun?: readonly string[];
  readonly value?: number;
}

function described(row: readonly string[], at: number, number: SaidNumber): SaidFigure {
  const { hedge, start } = hedgeBefore(row, at);
  const { value, end, isPortion = false } = number;
  const around = { row, number, before: row[start - 1] ?? '', after: row[end] ?? '', next: row[end + 1] ?? '' };
  const kind = kinds.reduce<Kind | undefined>((found, rule) => found ?? rule(around), undefined) ?? counted(around);
  return {
    value: kind.value ?? value,
    kind: kind.kind,
    noun: kind.noun ?? [],
    hedge: number.isLeast ? 'at_least' : (hedgeAfter(row, end) ?? hedge),
    per: perBehind(row, end + kind.words),
    isPortion,
    isAt: atTime.test(around.before),
    start,
    end: end + kind.words,
    unitAt: kind.kind === 'count' ? end : end + kind.words,
  };
}

type Rule = (around: Around) => Kind | undefined;

/** From the surest sign to the least sure. */
const kinds: readonly Rule[] = [percentage, points, money, clock, age, span, day, year];

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

function money({ number: { suffix }, after, next }: Around): Kind | undefined {
  if (suffix === '$' || suffix === '€') return { kind: 'money', words: 0, noun: [suffix] };
  if (currency.test(after)) return { kind: 'money', words: 1, noun: [currencyOf(after)] };
  const isOf = /^(?:d|de)$/.test(after) && currency.test(next);
  return isOf ? { kind: 'money', words: 2, noun: [currencyOf(next)] } : undefined;
}

function currencyOf(word: string): string {
  if (word.startsWith('eur')) return '€';
  if (/^(?:crowns?|couronnes?)$/.test(word)) return 'crown';
  return word.startsWith('dollar') ? '$' : word.replace(/s$/, '');
}

const atTime = /^(?:at|by|around|until|before|after|past|a|vers|avant|apres|des|de|jusqu|sur)$/;

/** "8pm", "8 a.m.", "23:00", "20 h 52", "11 o'clock", "à 11 heures". */
function clock(around: Around): Kind | undefined {
  const { number } = around;
  const { suffix = '', value } = number;
  if (isMinutes(around)) return { kind: 'clock', words: 1, value: value + Number(around.after) / 60 };
  const words = /^(?:am|pm|h)$/.test(suffix) ? 0 : hourWords(around);
  if (words === undefined || value > 24) return undefined;
  const isAfternoon = suffix === 'pm' || around.after === 'pm' || (around.after === 'p' && around.next === 'm');
  return { kind: 'clock', words, value: isAfternoon && value < 12 ? value + 12 : value };
}

/** "23:00" is folded to two words. */
function isMinutes({ row, number, before, after }: Around): boolean {
  const isTimed = atTime.test(before) || /^(?:around|vers|about)$/.test(row[number.end - 2] ?? '');
  return number.suffix === undefined && /^[0-5]\d$/.test(after) && isTimed && number.value < 31;
}

function hourWords({ row, before, after, next }: Around): number | undefined {
  if (/^(?:am|pm|h|oclock)$/.test(after)) return 1;
  if ((/^[ap]$/.test(after) && next === 'm') || (after === 'o' && next === 'clock')) return 2;
  return /^heures?$/.test(after) && atTime.test(before) && row.includes('a') ? 1 : undefined;
}

function age({ row, number, before, after, next }: Around): Kind | undefined {
  const { suffix, end } = number;
  if (suffix === 'yo') return { kind: 'age', words: 0 };
  if (after === 'yo') return { kind: 'age', words: 1 };
  if (/^years?$/.test(after) && next === 'old') return { kind: 'age', words: 2 };
  const isAged =
    isAgeGroup(row, number) ||
    /^(?:age|aged|agee?s?)$/.test(before) ||
    (before === 'de' && / agee?s? de /.test(` ${row.slice(0, end).join(' ')} `));
  return isAged ? { kind: 'age', words: /^(?:years?|ans)$/.test(after) ? 1 : 0 } : undefined;
}

/** "Voters under 30", "les moins de 25 ans". */
function isAgeGroup(row: readonly string[], { value, end }: SaidNumber): boolean {
  const before = row.slice(Math.max(0, end - 4), end).join(' ');
  return (
    value < 100 &&
    /\b(?:voters|people|adults|those|anyone|electors|women|men|les|electeurs) (?:under|over|moins de|plus de) \S+$/.test(
      before,
    )
  );
}

const periods: readonly (readonly [RegExp, string])[] = [
  [/^(?:years?|yrs?|ans?|annees?)$/, 'year'],
  [/^(?:months?|mois)$/, 'month'],
  [/^(?:weeks?|semaines?)$/, 'week'],
  [/^(?:days?|jours?)$/, 'day'],
  [/^(?:hours?|heures?)$/, 'hour'],
  [/^minutes?$/, 'minute'],
  [/^(?:decades?|decennies?)$/, 'decade'],
  [/^(?:times|fois)$/, 'time'],
];

/** "6,000 euros a year". */
function perBehind(row: readonly string[], end: number): string | undefined {
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

function span({ after }: Around): Kind | undefined {
  const period = periods.find(([pattern]) => pattern.test(after))?.[1];
  return period === undefined ? undefined : { kind: 'span', words: 1, noun: [period] };
}

const monthNames =
  'january janvier|february fevrier|march mars|april avril|may mai|june juin|july juillet|august aout|september septembre|october octobre|november novembre|december decembre'
    .split('|')
    .map((names) => names.split(' '));

function day({ number: { value }, before, after }: Around): Kind | undefined {
  const behind = monthOf(after);
  const ahead = monthOf(before);
  if (value > 31 || (behind ?? ahead) === undefined) return undefined;
  return { kind: 'day', words: behind === undefined ? 0 : 1, noun: [`month ${behind ?? ahead}`] };
}

function monthOf(word: string): number | undefined {
  const month = monthNames.findIndex((names) => names.includes(word));
  return month === -1 ? undefined : month;
}

const beforeYear = /^(?:in|since|en|depuis|until|by|of|de|before|after|avant|apres|elections?|\d+)$/;

function year({ number: { value, suffix }, before, after }: Around): Kind | undefined {
  // The 80s.
  if (suffix === 's') return { kind: 'year', words: 0, value: value < 100 ? value + 1900 : value };
  const isYear = Number.isInteger(value) && value >= 1700 && value < 2200;
  // "The 2026 bond", and not "the 2,026 bonds".
  if (isYear && /^(?:the|this|that|its|le|la|du)$/.test(before) && isNoun(after) && !/[sx]$/.test(after))
    return { kind: 'year', words: 0 };
  if (!isYear || isNoun(after)) return undefined;
  const isTold = beforeYear.test(before) || after === '' || monthOf(before) !== undefined;
  return isTold ? { kind: 'year', words: 0 } : undefined;
}

const notNoun =
  /^(?:_|of|in|on|at|to|the|a|an|and|or|is|are|was|were|has|have|had|for|by|with|that|from|as|than|it|they|he|she|who|which|there|still|went|came|got|only|since|ago|de|des|du|d|l|le|la|les|et|ou|en|au|aux|sur|dans|pour|par|que|qui|avec|est|sont|ont|contre|against|vs|versus|while|but|mais|left|remain|ahead|behind|old|out|not|pas|\d.*)$/;

function isNoun(word: string): boolean {
  return word !== '' && !notNoun.test(word);
}

const mostNouns = 3;

/** A number is said of the one to three words behind it: "150 lace factories". */
function counted({ row, number: { end } }: Around): Kind {
  const behind = row.slice(end, end + mostNouns);
  const length = behind.findIndex((word) => !isNoun(word));
  const own = length === -1 ? behind : behind.slice(0, length);
  return { kind: 'count', words: own.length, noun: own.flatMap(stemsOf) };
}
