import type { Story } from '../story/story.ts';
import { words } from '../text/normalize.ts';
import { contestNames } from './contest-entries.ts';

/** Words that say which contest is meant, and the contest, where nothing else has named it. */
export interface ContestSaid {
  readonly words: readonly string[];
  readonly contest?: string | undefined;
}

/**
 * "Cable car", "mayor": words in the name of a contest that is named, or of a single one.
 *
 * @param named the ids of the contests that are named
 */
export function contestSaid({ contests }: Story, named: readonly string[], row: readonly string[]): ContestSaid {
  const all = contestWords(contests);
  const said = row.flatMap((word) => {
    const ids = all.flatMap((own) => (own.words.has(word) ? [own.id] : []));
    const isMeant = named.length > 0 ? ids.some((id) => named.includes(id)) : ids.length === 1;
    return isMeant ? [{ word, contest: ids[0] }] : [];
  });
  const [contest, ...more] = new Set(said.map((one) => one.contest));
  if (named.length === 0 && more.length > 0) return { words: [] };
  return { words: said.map(({ word }) => word), contest: named.length === 0 ? contest : undefined };
}

interface NameWords {
  readonly id: string;
  readonly words: ReadonlySet<string>;
}

const known = new WeakMap<Story['contests'], readonly NameWords[]>();

/** The words in the names of each contest, which are the same for every question. */
export function contestWords(contests: Story['contests']): readonly NameWords[] {
  const own =
    known.get(contests) ?? contests.map((one) => ({ id: one.id, words: new Set(contestNames(one).flatMap(words)) }));
  known.set(contests, own);
  return own;
}
