import { lazily } from '../search/lazy.ts';
import { disciplines, exclusive, occupations, opposites } from './opposites.ts';
import { ofOtherSide } from './sides.ts';

type Sides = ReadonlyMap<string, string>;

const tables = lazily({ sideOf: readSides, memberOf: readMembers });

/** Each word with the name of its side. */
function readSides(): ReadonlyMap<string, ReadonlySet<string>> {
  const sideOf = new Map<string, Set<string>>();
  for (const [at, sides] of opposites.entries()) {
    for (const [which, group] of sides.entries()) {
      for (const word of group.split(' ')) sideOf.set(word, (sideOf.get(word) ?? new Set()).add(`${at}:${which}`));
    }
  }
  return sideOf;
}

function readMembers(): ReadonlyMap<string, readonly [set: number, member: number]> {
  const memberOf = new Map<string, readonly [set: number, member: number]>();
  for (const [set, members] of [...exclusive, disciplines, occupations].entries()) {
    for (const [member, group] of members.split('|').entries()) {
      for (const word of group.split(' ')) memberOf.set(word, [set, member]);
    }
  }
  return memberOf;
}

/** Pairs of words, one of either row, that exclude each other. */
export function contrasts(row: readonly string[], other: readonly string[]): Pair[] {
  return [...opposed(row, other), ...excluded(row, other), ...ofOtherSide(row, other)];
}

/** Whether pairs turn what is said about: two opposites do not, and two things in the place of others do. */
export function turnAbout(pairs: readonly Pair[]): boolean {
  const exclusive = pairs.filter(([said, told]) => excluded([said], [told]).length > 0);
  return exclusive.length > 0 || pairs.length % 2 === 1;
}

type Pair = readonly [said: string, told: string];

/** Words of opposite meaning, of which neither row has both. */
function opposed(row: readonly string[], other: readonly string[]): (readonly [said: string, told: string])[] {
  const sides = sidesIn(row);
  const others = sidesIn(other);
  return [...sides].flatMap(([side, word]) => {
    const opposite = otherSide(side);
    const told = others.get(opposite);
    return told !== undefined && !others.has(side) && !sides.has(opposite) ? [[word, told] as const] : [];
  });
}

function otherSide(side: string): string {
  return side.endsWith(':0') ? side.replace(/:0$/, ':1') : side.replace(/:1$/, ':0');
}

const sidesOf = new WeakMap<readonly string[], Sides>();

function sidesIn(row: readonly string[]): Sides {
  const known = sidesOf.get(row);
  if (known) return known;
  const made = new Map(
    row.flatMap((word) => [...(tables.sideOf.get(word) ?? [])].map((side) => [side, word] as const)),
  );
  sidesOf.set(row, made);
  return made;
}

/** Words of the two rows that are of one kind and not the same: "Monday" and "Sunday", "second" and "third". */
function excluded(row: readonly string[], other: readonly string[]): (readonly [said: string, told: string])[] {
  const own = membersIn(row);
  const others = membersIn(other);
  return [...own].flatMap(([set, members]) => {
    const told = others.get(set);
    const only = [...members.keys()][0];
    if (!told || members.size !== 1 || only === undefined || told.has(only)) return [];
    return [[members.get(only) ?? '', [...told.values()][0] ?? ''] as const];
  });
}

type Members = ReadonlyMap<number, ReadonlyMap<number, string>>;

const membersOf = new WeakMap<readonly string[], Members>();

function membersIn(row: readonly string[]): Members {
  const before = membersOf.get(row);
  if (before) return before;
  const found = new Map<number, Map<number, string>>();
  for (const word of row) {
    const known = tables.memberOf.get(word);
    if (known) found.set(known[0], (found.get(known[0]) ?? new Map()).set(known[1], word));
  }
  membersOf.set(row, found);
  return found;
}

export function hasOpposite(word: string): boolean {
  return tables.sideOf.has(word);
}

/** Whether a word says what somebody does for a living. */
export function isOccupation(word: string): boolean {
  return (tables.memberOf.get(word)?.[0] ?? -1) >= exclusive.length;
}
