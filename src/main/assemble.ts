import { join } from 'node:path';
import { commands } from '../../commands/index.ts';
import { createApp } from '../app.ts';
import type { Context } from '../command.ts';
import { type Dictionary, openDictionary } from '../search/dictionary.ts';
import { loadStory } from '../story/load.ts';
import { loadVocabulary } from '../story/vocabulary.ts';
import { keptContext } from './kept.ts';

/** Loads a story with everything that answers from it. @throws StoryError when it is broken */
export function loadContext(folder: string, story: string, version: string): Context {
  const dictionary = openDictionary(folder);
  return keptContext(folder, story, version, dictionary) ?? checkedContext(folder, story, version, dictionary);
}

/** Loads a story and checks all of it, whatever was kept. @throws StoryError when it is broken */
export function checkedContext(folder: string, name: string, version: string, dictionary: Dictionary): Context {
  const vocabulary = loadVocabulary(join(folder, 'data', 'vocabulary.json'));
  const story = loadStory(join(folder, 'data', name));
  return { ...createApp({ story, vocabulary, dictionary, version }), commands };
}
