import Fuse, { type IFuseOptions } from 'fuse.js';

/**
 * One set of options for every use of fuse.js, whose version is pinned because these decide what is found.
 * Fuse proposes; whoever asked decides by a rule of its own, since one cut-off does not fit short and long texts.
 */
const fuzzyOptions = {
  /** A word late in a sentence counts like one at its start. */
  ignoreLocation: true,
  /** A long name is not worse for being long. */
  ignoreFieldNorm: true,
  /** Texts are folded before they come here. */
  ignoreDiacritics: false,
  includeScore: true,
  /** Wide, because the rule that follows is the strict one. */
  threshold: 0.5,
  minMatchCharLength: 2,
} as const satisfies IFuseOptions<unknown>;

/** The longest text that fuse.js is asked for: it compares 32 characters at a time and takes longer for more. */
const longest = 24;

export interface FuzzyIndex<T> {
  /** Up to `limit` values whose text resembles the folded text, best first. */
  propose(folded: string, limit: number): T[];
}

export function fuzzyIndex<T>(entries: readonly { readonly text: string; readonly value: T }[]): FuzzyIndex<T> {
  let fuse: Fuse<(typeof entries)[number]> | undefined;
  return {
    propose(folded, limit) {
      if (folded === '') return [];
      fuse ??= new Fuse(entries, { ...fuzzyOptions, keys: ['text'] });
      return fuse.search(folded.slice(0, longest), { limit }).map(({ item }) => item.value);
    },
  };
}
