import { join } from 'node:path';
import { commands } from '../../commands/index.ts';
import { createApp } from '../bot/app.ts';
import type { Context } from '../bot/command.ts';
import { type Dictionary, openDictionary } from '../language/dictionary.ts';
import { loadStory } from '../story/load.ts';
import { loadVocabulary } from '../story/vocabulary.ts';
import { cachedContext } from './context-loader.ts';

/**
 * Loads a story with everything that answers from it, for a program that ends soon.
 *
 * @param onDamage is told if what the build made of the story is damaged
 * @throws StoryError when it is broken
 */
export function loadContext(folder: string, story: string, version: string, onDamage: () => void = () => {}): Context {
  const dictionary = openDictionary(folder);
  return (
    cachedContext(folder, story, version, dictionary, onDamage) ?? checkedContext(folder, story, version, dictionary)
  );
}

/** Loads a story and checks all of it, whatever was kept. @throws StoryError when it is broken */
export function checkedContext(folder: string, name: string, version: string, dictionary: Dictionary): Context {
  const vocabulary = loadVocabulary(join(folder, 'data', 'vocabulary.json'));
  const story = loadStory(join(folder, 'data', name));
  return { ...createApp({ story, vocabulary, dictionary, version }), commands };
}
