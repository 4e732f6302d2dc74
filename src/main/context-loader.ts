import type { Context } from '../command.ts';
import { openDictionary } from '../search/dictionary.ts';
import { keptContext } from './kept.ts';

/** @throws StoryError when the story is broken */
export type LoadContext = () => Promise<Context>;

/**
 * Loads a story whenever it is asked to, with the same dictionaries each time. What checks stories is loaded only for one
 * that was not checked at the build or has changed since.
 */
export function contextLoader(folder: string, story: string, version: string): LoadContext {
  const dictionary = openDictionary(folder);
  return async () => {
    const kept = keptContext(folder, story, version, dictionary);
    return kept ?? (await import('./assemble.ts')).checkedContext(folder, story, version, dictionary);
  };
}
