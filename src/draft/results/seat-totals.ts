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

function move(from: Built, to: Built, field: string): void {
  const total = from.totals.get(field);
  if (total !== undefined && !to.totals.has(field)) to.totals.set(field, total);
  from.totals.delete(field);
}
