import { openDictionary } from '../language/dictionary.ts';
import { indexesOf } from '../lookup/indexes.ts';
import { cacheKey } from './cache-key.ts';
import { checkedContext } from './load-context.ts';
import { packStory } from './story-cache.ts';

/** How often a story is read anew that somebody writes while it is read. */
const mostTries = 3;

/**
 * Checks a story, makes every index of it and learns from it, which takes some seconds and most of a processor.
 *
 * @returns the bytes of its cache file
 * @throws StoryError when it is broken
 */
export function makeStory(folder: string, name: string): Buffer {
  const dictionary = openDictionary(folder);
  for (let tries = 1; ; tries += 1) {
    const key = keyOrNone(folder, name);
    const context = checkedContext(folder, name, '', dictionary);
    if (key === keyOrNone(folder, name) || tries === mostTries) {
      return packStory(tries === mostTries ? '' : key, context, indexesOf(context.search));
    }
  }
}

/** Without the files there is no key, and the check says which one is missing. */
function keyOrNone(folder: string, name: string): string {
  try {
    return cacheKey(folder, name);
  } catch {
    return '';
  }
}
