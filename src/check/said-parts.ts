import { fractions } from '../story/numeral-words.ts';
import { type SaidNumber, smallNumber, wordsAt } from './numerals.ts';

/** "Two thirds", "a quarter of", "half". */
export function fractionAt(row: readonly string[], at: number): SaidNumber | undefined {
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
export function partOfAt(row: readonly string[], at: number): SaidNumber | undefined {
  const own = smallNumber(row[at]);
  if (own === undefined) return undefined;
  const join = joinAt(row, at);
  if (join === undefined) return undefined;
  const next = join + (/^(?:of|every)$/.test(row[join + 1] ?? '') ? 2 : 1);
  const whole = smallNumber(row[next]);
  if (whole === undefined || whole <= own || whole > 20 || isSpread(row, next)) return undefined;
  return { value: (100 * own) / whole, end: next + 1, isPortion: true };
}

/** Where "in" or "sur" stands: behind the number, behind people ("six voters in ten"), or behind those of somebody. */
function joinAt(row: readonly string[], at: number): number | undefined {
  if (isJoin(row, at + 1)) return at + 1;
  // "8 bureaux sur 11" counts them.
  if (!ofPeople.test(row[at + 1] ?? '')) return undefined;
  const isOfSome = /^(?:of|de|d|du|des)$/.test(row[at + 2] ?? '');
  const places = isOfSome ? [at + 4, at + 5, at + 6, at + 7] : [at + 2];
  return places.find((place) => isJoin(row, place) && smallNumber(row[place - 1]) === undefined);
}

const ofPeople =
  /^(?:voters?|people|electors?|residents?|adults?|households?|(?:wo)?men|children|pupils|workers|supporters?|partisans?|electeurs?|electrices?|habitants?|personnes?|gens|foyers?|adultes?|hommes|femmes|enfants|salaries)$/;

/** "Un emprunt sur vingt-cinq ans", "one bridge in ten years": a longer number, or a span, and no whole of which one is a part. */
function isSpread(row: readonly string[], at: number): boolean {
  const isLonger = (wordsAt(row, at)?.end ?? 0) > at + 1;
  return isLonger || /^(?:ans?|annees?|mois|semaines?|jours?|years?|months?|weeks?|days?)$/.test(row[at + 1] ?? '');
}

function isJoin(row: readonly string[], at: number): boolean {
  return /^(?:in|sur)$/.test(row[at] ?? '') || (row[at] === 'out' && row[at + 1] === 'of');
}
