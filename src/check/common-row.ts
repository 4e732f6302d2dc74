/** Where a word that two rows have in common stands in each. */
export interface Pair {
  readonly own: number;
  readonly other: number;
}

/** The longest common subsequence of two rows of words. */
export function commonRow(row: readonly string[], told: readonly string[]): Pair[] {
  const lengths = lengthsOf(row, told);
  const pairs: Pair[] = [];
  for (let own = 0, other = 0; own < row.length && other < told.length; ) {
    if (row[own] === told[other]) pairs.push({ own: own++, other: other++ });
    else if (at(lengths, own + 1, other) >= at(lengths, own, other + 1)) own++;
    else other++;
  }
  return pairs;
}

/** How long the longest common row is from each pair of places on. */
function lengthsOf(row: readonly string[], told: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: row.length + 1 }, () => new Uint16Array(told.length + 1));
  for (let own = row.length - 1; own >= 0; own--) {
    const line = lengths[own] as Uint16Array;
    for (let other = told.length - 1; other >= 0; other--) {
      const isSame = row[own] === told[other];
      line[other] = isSame
        ? at(lengths, own + 1, other + 1) + 1
        : Math.max(at(lengths, own + 1, other), line[other + 1] ?? 0);
    }
  }
  return lengths;
}

function at(lengths: readonly Uint16Array[], own: number, other: number): number {
  return lengths[own]?.[other] ?? 0;
}
