import { rarity } from '../search/rarity.ts';
import type { Search } from './search.ts';

/**
 * How much a word of a look-up tells: more if it is rare among what is looked up; of words that nothing there has,
 * common ones say little, and those of no dictionary are mostly names.
 *
 * @param having how many of `all` have it
 */
export function wordWeight(
  { isCommon, isWord }: Pick<Search, 'isCommon' | 'isWord'>,
  word: string,
  { all, having }: { readonly all: number; readonly having: number },
): number {
  const share = having > 0 ? 1 : isCommon(word) ? 0.4 : isWord(word) ? 0.7 : 1.2;
  return share * rarity(all, having);
}
