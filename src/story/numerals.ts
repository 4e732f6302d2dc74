import { fold } from '../text/normalize.ts';
import { clockTimes, hours } from './clock-numbers.ts';
import { decimalsOf } from './decimals.ts';
import { fractions, ordinals, scales, words } from './numeral-words.ts';

/**
 * The numbers that a stretch of an article states, in digits or in words, in English and French: "13,748", "44,25 %",
 * "seven", "six in ten" (60), "two-thirds" (66.67), "1.2 million", "third" (as a rank). What a word may mean beside its
 * first sense is in the list too: the list answers "may this figure stand here", not "what is meant".
 */
export function numbersIn(text: string): number[] {
  const folded = fold(text);
  const tokens = folded
    .replace(/(?<=\d)(?=(?:k|m|bn)(?!\p{L}))/gu, ' ')
    .split(/[^\p{L}\p{N}.]+/u)
    .filter(Boolean);
  return [
    ...digits(text),
    ...hours(text),
    ...clockTimes(text),
    ...decades(folded),
    ...scaled(tokens),
    ...elided(tokens),
    ...spelled(tokens),
    ...portions(tokens),
    ...nothing(folded),
    ...(alone.test(folded) ? [1] : []),
    ...allBut(tokens),
  ];
}

/** "Her lone prize", "le seul canton". */
const alone = /\b(?:lone|sole|only|solitary|seule?|unique)\b/;

/** "All but two of the 1,316 precincts", "toutes sauf deux des 1 316 sections": 1,314. */
function allBut(tokens: readonly string[]): number[] {
  return tokens.flatMap((token, at) => {
    const isBut = /^(?:but|save|except|sauf)$/.test(token) && /^(?:all|tous|toutes)$/.test(tokens[at - 1] ?? '');
    const left = isBut ? amountAt(tokens[at + 1]) : undefined;
    const all = tokens
      .slice(at + 2, at + 2 + mostBetween)
      .map(amountAt)
      .find((value) => value !== undefined);
    return left === undefined || all === undefined ? [] : [all - left];
  });
}

/** "of the state's" */
const mostBetween = 6;

function amountAt(token: string | undefined): number | undefined {
  const number = words.get(token ?? '') ?? Number(token || Number.NaN);
  return Number.isFinite(number) ? number : undefined;
}

/** Whether a figure stands in some words: as it is, or, for portions in words, rounded as it was written. */
export function states(text: string, value: number): boolean {
  const decimals = decimalsOf(value);
  const slack = decimals > 0 ? 0.51 * 10 ** -decimals : 0;
  return numbersIn(text).some(
    (number) => number === value || (isPortion(number) && Math.abs(number - value) <= Math.max(slack, 0.01)),
  );
}

/** A number with so many decimals that no article writes it is a third, a sixth or the like. */
function isPortion(number: number): boolean {
  return decimalsOf(number) > 6;
}

/** With separators of thousands, and the decimal sign of either language. */
function digits(text: string): number[] {
  const found = text.match(/\d+(?:[\s\u00a0\u202f.,'’]\d+)*/g) ?? [];
  return found
    .flatMap((written) => {
      if (grouped.test(written))
        return [Number(written.replace(/[\s\u00a0\u202f.,'’](?=\d{3}(?!\d))/g, '').replace(',', '.'))];
      return written.split(/[\s\u00a0\u202f]/).map((part) => Number(part.replace(',', '.')));
    })
    .filter(Number.isFinite);
}

/** "13,748", "13 748", "1.234.567,5"; "0.515" is no group. */
const grouped = /^[1-9]\d{0,2}(?:[\s\u00a0\u202f.,'’]\d{3})+(?:[.,]\d{1,2})?$/;

/** "1.2 million", "10 thousand". */
function scaled(tokens: readonly string[]): number[] {
  return tokens.flatMap((token, at) => {
    const scale = scales[tokens[at + 1] ?? ''];
    const number = Number(token);
    return scale === undefined || token === '' || !Number.isFinite(number) ? [] : [Number((number * scale).toFixed(6))];
  });
}

/** "90 millions d'euros; la région n'en a inscrit que 12": 12 may be meant in millions, too. */
function elided(tokens: readonly string[]): number[] {
  const first = tokens.findIndex((token, at) => scaleOf(token) >= 1e6 && Number(tokens[at - 1]) > 0);
  const scale = scaleOf(tokens[first] ?? '');
  const after = first === -1 ? [] : tokens.slice(first + 1);
  return after
    .filter((token, at) => Number(token) > 0 && scaleOf(after[at + 1] ?? '') === 0)
    .map((token) => Number(token) * scale);
}

function scaleOf(token: string): number {
  return scales[token] ?? 0;
}

/** Each number word, and what runs of them add up to: "twenty one", "four hundred and six", "quatre vingt douze". */
function spelled(tokens: readonly string[]): number[] {
  const single = tokens.flatMap((token) => [words.get(token), ordinals.get(token), numbered(token)]);
  const runs = tokens.map((_, at) => runFrom(tokens, at)).map(({ total, group }) => total + group);
  return [...single, ...runs.filter((sum) => sum > 0)].filter((number) => number !== undefined);
}

interface Sum {
  readonly total: number;
  readonly group: number;
}

function runFrom(tokens: readonly string[], start: number): Sum {
  const end = tokens.findIndex((token, at) => at >= start && !isNumeral(token));
  return tokens.slice(start, end === -1 ? undefined : end).reduce(added, { total: 0, group: 0 });
}

function isNumeral(token: string): boolean {
  return words.has(token) || scales[token] !== undefined || token === 'and' || token === 'et';
}

function added({ total, group }: Sum, token: string): Sum {
  const value = words.get(token);
  const scale = scales[token];
  // "quatre vingt" is four times twenty.
  if (value !== undefined) return { total, group: group + (value === 20 && group % 100 === 4 ? 76 : value) };
  if (scale === undefined) return { total, group };
  const scaledGroup = Math.max(1, group) * scale;
  return scale >= 1000 ? { total: total + scaledGroup, group: 0 } : { total, group: scaledGroup };
}

/** "2nd", "3e". */
function numbered(token: string): number | undefined {
  const match = /^(\d+)(?:st|nd|rd|th|er|e|eme)$/.exec(token);
  return match ? Number(match[1]) : undefined;
}

/** As percentages: "two thirds", "half", "six in ten", "4 sur 10", "3/5". */
function portions(tokens: readonly string[]): number[] {
  const valueAt = (at: number) => amountAt(tokens[at]) ?? Number.NaN;
  return tokens.flatMap((token, at) => {
    const part = fractions.get(token);
    const before = valueAt(at - 1);
    // "Half a percentage point" is 0.5.
    const found =
      part === undefined ? [] : [100 / part, 1 / part, ...(Number.isFinite(before) ? [(100 * before) / part] : [])];
    const isOf = ['in', 'of', 'sur', 'out'].includes(token);
    const after = valueAt(tokens[at + 1] === 'of' || tokens[at + 1] === 'every' ? at + 2 : at + 1);
    return isOf && after > 0 && Number.isFinite(before) ? [...found, (100 * before) / after] : found;
  });
}

/** What says that there is none. */
function nothing(folded: string): number[] {
  return /\b(?:no|none|not|nothing|never|nobody|without|failed|fail|fails|lost all|aucune?|rien|pas|sans|nul|neither|nor)\b/.test(
    folded,
  )
    ? [0]
    : [];
}

/** "the 80s" may be written as 1980. */
function decades(folded: string): number[] {
  const numbers = [...folded.matchAll(/\b(\d0) ?s\b/g)].map(([, decade]) => Number(decade));
  const named = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].flatMap(
    (word, index) => (folded.includes(word) ? [10 * (index + 2)] : []),
  );
  return [...numbers, ...named].flatMap((decade) => [decade, 1900 + decade]);
}
