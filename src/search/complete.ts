import { nameKey } from '../fold.ts';
import { fuzzyIndex } from './fuzzy.ts';

/** The most entries that a list of completions may have, on every transport. */
const mostCompletions = 25;

export interface Completable {
  /** What the list shows and what is typed when it is chosen. */
  readonly label: string;
  /** Names it is found by. */
  readonly names: readonly string[];
}

/**
 * Completions of what has been typed so far: those with a name that starts so, then those with a word that starts
 * so, then those with such letters inside a name; if there is none, those with a name that resembles it. Nothing
 * typed: all, in their order.
 */
export function complete(typed: string, entries: readonly Completable[]): string[] {
  const key = nameKey(typed);
  const ranked = entries
    .map(({ label, names }) => ({ label, rank: Math.min(...names.map((name) => rankOf(key, nameKey(name)))) }))
    .filter(({ rank }) => rank < unmet)
    .sort((a, b) => a.rank - b.rank)
    .map(({ label }) => label);
  const found = ranked.length > 0 ? ranked : alike(key, entries);
  return [...new Set(found)].slice(0, mostCompletions);
}

function alike(key: string, entries: readonly Completable[]): string[] {
  const names = entries.flatMap(({ label, names: own }) => own.map((name) => ({ text: nameKey(name), value: label })));
  return fuzzyIndex(names).propose(key, mostCompletions);
}

const unmet = 3;

function rankOf(key: string, name: string): number {
  if (name.startsWith(key)) return 0;
  if (name.includes(` ${key}`)) return 1;
  return key.length > 1 && name.includes(key) ? 2 : unmet;
}
