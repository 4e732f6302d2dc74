import type { Contender } from './contenders.ts';
import type { Told } from './told.ts';

/** The candidates of the vote that the article is about, by what was told so far of its last round. */
export function rivalsIn(told: readonly Told[]): Contender[] {
  const own = told.filter(({ scope }) => scope.earlier === undefined && scope.measure === undefined);
  const round = Math.max(...own.map(({ scope }) => scope.round ?? 0), 0);
  const rows = own
    .filter(({ scope }) => (scope.round ?? 0) === round)
    .flatMap((one) => one.rows)
    .filter(({ contender }) => contender.type === 'candidate');
  return [...new Map(rows.map(({ contender: { type, key } }) => [key, { type, key } satisfies Contender])).values()];
}
