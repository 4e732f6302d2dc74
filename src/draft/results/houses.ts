import { type Built, isConsistent, pairsOf, type Row } from './built.ts';
import { contestKey } from './contests.ts';
import { parties, type Scope } from './scope.ts';

/**
 * Parties that have seats, or shares which do not fit the votes of their candidates, beside candidates for one office:
 * they were voted for in another contest, that of a council or a parliament.
 */
export function housesApart(built: Map<string, Built>, partyOf: (candidate: string) => string | undefined): void {
  for (const one of [...built.values()]) {
    const moved = movedOf(one, partyOf);
    if (moved.length === 0) continue;
    const scope: Built['scope'] = { ...one.scope, measure: parties, round: undefined };
    const house: Built = { scope, rows: new Map(moved.map((row) => [row.contender.key, row])), totals: new Map() };
    for (const row of moved) one.rows.delete(row.contender.key);
    for (const field of ['seats', 'seatsForMajority']) {
      const total = one.totals.get(field);
      if (total !== undefined) house.totals.set(field, total);
      one.totals.delete(field);
    }
    built.set(keyOf(scope), house);
  }
}

function keyOf(scope: Scope): string {
  return [contestKey(scope), '', scope.place].join('|');
}

function movedOf({ rows, scope }: Built, partyOf: (candidate: string) => string | undefined): readonly Row[] {
  const all = [...rows.values()];
  const of = (type: string) => all.filter(({ contender, figures }) => contender.type === type && figures.size > 0);
  const [lists, candidates, others] = [of('party'), of('candidate'), of('option')];
  if (scope.measure !== undefined || lists.length < 2 || candidates.length < 2) return [];
  const pairs = pairsOf(all, partyOf);
  if (!isConsistent(pairs)) return [...lists, ...others];
  const alone = lists.filter((row) => !pairs.some((pair) => pair.row === row));
  const hasSeats = ({ figures }: Row) => figures.has('seats');
  const hasNoVotes = ({ figures }: Row) => !figures.has('votes') && !figures.has('share');
  // "Heartland holds 50 of the 100 seats": where one seat is voted for, what the parties hold is of the house.
  const isWhole = lists.every(hasSeats) && lists.every(hasNoVotes) && !candidates.some(hasSeats);
  if (isWhole && alone.length === 0 && candidates.every(({ figures }) => figures.has('votes'))) return lists;
  const isHouse = alone.length > 1 && alone.every(hasSeats) && alone.every(hasNoVotes) && !candidates.some(hasSeats);
  return isHouse ? alone : [];
}
