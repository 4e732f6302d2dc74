import { join } from 'node:path';
import { type Dictionary, openDictionary } from '../../src/language/dictionary.ts';
import { createSearch } from '../../src/lookup/indexes.ts';
import type { StoryContext } from '../../src/lookup/story-context.ts';
import { loadStory } from '../../src/story/load.ts';
import { type GeneralVocabulary, loadVocabulary } from '../../src/story/vocabulary.ts';
import { root } from './root.ts';
import { morvikFolder } from './story-files.ts';

let shared: { readonly vocabulary: GeneralVocabulary; readonly dictionary: Dictionary } | undefined;

/** The real words of every story, which are read once for a test file: they take longer than a story. */
function sharedWords() {
  shared ??= { vocabulary: loadVocabulary(join(root, 'data/vocabulary.json')), dictionary: openDictionary(root) };
  return shared;
}

/** One story with its indexes, for what needs no commands: loading those takes a test file longer than most tests do. */
export function storyContextOf(folder: string = morvikFolder): StoryContext {
  const { vocabulary, dictionary } = sharedWords();
  const story = loadStory(folder);
  return { story, search: createSearch(story, vocabulary, dictionary), vocabulary };
}

/** A story of the tests by the name of its folder. */
export function storyOf(name: string): StoryContext {
  return storyContextOf(join(root, '__tests__/stories', name));
}
