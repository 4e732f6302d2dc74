import { join } from 'node:path';
import { commands } from '../../commands/index.ts';
import type { Context } from '../bot/command.ts';
import { type Dictionary, openDictionary } from '../language/dictionary.ts';
import { createSearch } from '../lookup/indexes.ts';
import { loadStory } from '../story/load.ts';
import { toldOf } from '../story/signed.ts';
import { storyFolder } from '../story/stories.ts';
import type { Story } from '../story/story.ts';
import { loadVocabulary } from '../story/vocabulary.ts';
import { cachedContext } from './context-loader.ts';
import type { StoryOrder } from './story-worker.ts';

/**
 * Loads a story with everything that answers from it, for a program that ends soon.
 *
 * @param onDamage is told if what the build made of the story is damaged
 * @throws StoryError when it is broken
 */
export function loadContext(folder: string, name: string, version: string, onDamage: () => void = () => {}): Context {
  const dictionary = openDictionary(folder);
  const order = { folder, name, drafts: true };
  return cachedContext(order, version, dictionary, onDamage) ?? checkedContext(order, version, dictionary);
}

/** Loads a story and checks all of it, whatever was kept. @throws StoryError when it is broken */
export function checkedContext({ folder, name, drafts }: StoryOrder, version: string, dictionary: Dictionary): Context {
  return contextOfStory({ folder, story: loadStory(storyFolder(folder, name)), drafts }, version, dictionary);
}

interface LoadedStory extends Pick<StoryOrder, 'folder' | 'drafts'> {
  readonly story: Story;
}

/** Everything that answers from a story that was found to be sound. */
export function contextOfStory(
  { folder, story: loaded, drafts }: LoadedStory,
  version: string,
  dictionary: Dictionary,
): Context {
  const vocabulary = loadVocabulary(join(folder, 'data', 'vocabulary.json'));
  const story = toldOf(loaded, drafts);
  return { story, vocabulary, search: createSearch(story, vocabulary, dictionary), commands, version };
}
