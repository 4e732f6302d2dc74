import { stemsOf } from '../language/stems.ts';
import { areOfClock } from './figure-spans.ts';
import type { Reading } from './reading.ts';
import type { SaidFigure } from './said-figures.ts';

/** A bare number may be of money if it is as high as sums are. */
const leastMoney = 1000;

/** Whether two figures measure the same kind of thing. */
export function isAlike(one: SaidFigure, other: SaidFigure): boolean {
  if (one.kind === other.kind) {
    if (one.kind === 'day' || one.kind === 'clock' || areOfClock(one, other)) return true;
    return (
      one.noun.length === 0 ||
      other.noun.length === 0 ||
      isBare(one) ||
      isBare(other) ||
      one.noun.some((stem) => other.noun.includes(stem))
    );
  }
  return areOfTwoKinds(one, other);
}

/** A bare number may be one of money, of percent, an hour or an age. */
function areOfTwoKinds(one: SaidFigure, other: SaidFigure): boolean {
  const kinds = [one.kind, other.kind];
  const bare = [one, other].find(isBare);
  if (kinds.includes('money')) return bare !== undefined && (bare.value >= leastMoney || isShortened(bare, other));
  // "He was 63" is no share, whatever share is said.
  if (kinds.includes('percent')) return bare === one && bare.noun.length === 0 && bare.value <= 100;
  // "It was 17", of weeks; a span is denied by no bare number of a record.
  if (kinds.includes('span') && bare === one && bare.noun.length === 0) return true;
  if (kinds.includes('clock')) return bare?.isAt === true && bare.value <= 24;
  return (
    kinds.includes('age') &&
    (bare !== undefined || [one, other].some(({ kind, noun }) => kind === 'span' && noun.includes('year')))
  );
}

/** A told figure without a noun ("only two are left") is of what is counted if the record names that at all. */
export function isOfSame({ noun, kind }: SaidFigure, told: SaidFigure, { row }: Reading): boolean {
  if (kind !== 'count' || noun.length === 0 || told.noun.length > 0) return true;
  return row.flatMap(stemsOf).some((stem) => noun.includes(stem));
}

export function isShared({ noun }: SaidFigure, told: SaidFigure): boolean {
  return noun.some((stem) => told.noun.includes(stem)) || [noun, told.noun].every(isOfPeople);
}

/** "280 people" of a record of 180 workers. */
function isOfPeople(noun: readonly string[]): boolean {
  return noun.some((stem) => people.includes(stem) || working.includes(stem));
}

const working = 'employees workers staff salaries employes ouvriers inhabitants residents habitants'
  .split(' ')
  .flatMap(stemsOf);

/** "Promised 8.2 million": millions of nothing are a sum of money where a record has one. */
export function areSums(said: SaidFigure, told: SaidFigure): boolean {
  return said.value >= leastSum && told.kind === 'money' && told.value >= leastSum;
}

const leastSum = 1e6;

/** "90 million, and only 12 are budgeted": the scale of a bare number stands with another one. */
export function isShortened({ kind, noun, value, hedge }: SaidFigure, told: SaidFigure): boolean {
  return isBare({ kind, noun }) && hedge === 'plain' && value < 1000 && told.value === value * 1e6;
}

export function isBare({ kind, noun }: Pick<SaidFigure, 'kind' | 'noun'>): boolean {
  return kind === 'count' && (noun.length === 0 || people.includes(noun[0] ?? ''));
}

/** "2,300 people signed" for 2,318 signatures: people may be counted by what they did. */
const people = ['people', 'persons', 'personnes', 'gens'];
