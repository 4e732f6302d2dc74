import type { Built } from './built.ts';

/** Seats of a parliament belong to the result whose rows have seats, wherever the sentence puts them. */
export function gatherSeats(all: readonly Built[]): void {
  const now = all.filter(({ scope }) => scope.earlier === undefined);
  const home = now.find(({ rows }) => [...rows.values()].some(({ figures }) => figures.has('seats')));
  if (home === undefined) return;
  for (const other of now) {
    if (other === home) continue;
    move(other, home, 'seatsForMajority');
    if (other.rows.size === 0 || !home.totals.has('seats')) move(other, home, 'seats');
  }
}

/** Totals of a vote that nobody has figures of belong to the one vote at the same place that has rows. */
export function gatherTotals(all: readonly Built[]): void {
  const now = all.filter(({ scope }) => scope.earlier === undefined);
  for (const bare of now.filter(({ rows }) => rows.size === 0)) {
    const home = now.find(({ rows, scope }) => rows.size > 0 && scope.place === bare.scope.place);
    if (home !== undefined) for (const field of [...bare.totals.keys()]) move(bare, home, field);
  }
}

function move(from: Built, to: Built, field: string): void {
  const total = from.totals.get(field);
  if (total !== undefined && !to.totals.has(field)) to.totals.set(field, total);
  from.totals.delete(field);
}
