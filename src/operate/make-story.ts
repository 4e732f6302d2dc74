import { openDictionary } from '../language/dictionary.ts';
import { indexesOf } from '../lookup/kept-indexes.ts';
import { loadStory } from '../story/load.ts';
import { unsignedCount } from '../story/signed.ts';
import { storyFolder } from '../story/stories.ts';
import type { Story } from '../story/story.ts';
import { cacheKey, type KeptRecords } from './cache-key.ts';
import { contextOfStory } from './load-context.ts';
import { packStory, type StoryBytes } from './story-cache.ts';
import type { StoryOrder } from './story-worker.ts';

/** How often a story is read anew that somebody writes while it is read. */
const mostTries = 3;

/**
 * Checks a story, makes every index of it and learns from it, which takes some seconds and most of a processor.
 *
 * @returns the bytes of its cache files
 * @throws StoryError when it is broken
 */
export function makeStory({ folder, name, drafts }: StoryOrder): StoryBytes {
  const dictionary = openDictionary(folder);
  for (let tries = 1; ; tries += 1) {
    const before = keyOrNone(folder, name, 'signed');
    const story = loadStory(storyFolder(folder, name));
    const context = contextOfStory({ folder, story, drafts }, '', dictionary);
    if (before === keyOrNone(folder, name, 'signed') || tries === mostTries) {
      const key = keyOrNone(folder, name, keptRecords(story, drafts));
      return packStory(tries === mostTries ? '' : key, context, indexesOf(context.search));
    }
  }
}

function keptRecords(story: Story, drafts: boolean): KeptRecords {
  if (unsignedCount(story) === 0) return 'all signed';
  return drafts ? 'with drafts' : 'signed';
}

/** Without the files there is no key, and the check says which one is missing. */
function keyOrNone(folder: string, name: string, records: KeptRecords): string {
  try {
    return cacheKey(folder, name, records);
  } catch {
    return '';
  }
}
