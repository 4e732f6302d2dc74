import { join } from 'node:path';
import { commands } from '../../commands/index.ts';
import { createApp } from '../app.ts';
import type { Context } from '../command.ts';
import type { Settings } from '../config.ts';
import { Painter } from '../render/picture/painter.ts';
import { openDictionary } from '../search/dictionary.ts';
import { loadStory } from '../story/load.ts';
import { loadVocabulary } from '../story/vocabulary.ts';
import { Limiter } from '../transports/limiter.ts';

/** Loads a story with everything that answers from it. @throws StoryError when it is broken */
export function loadContext(folder: string, story: string, version: string): Context {
  return contextLoader(folder, story, version)();
}

/** Loads a story whenever it is asked to, with the same dictionaries each time. */
export function contextLoader(folder: string, story: string, version: string): () => Context {
  const dictionary = openDictionary(folder);
  return () => {
    const vocabulary = loadVocabulary(join(folder, 'data', 'vocabulary.json'));
    return { ...createApp(loadStory(join(folder, 'data', story)), vocabulary, dictionary, version), commands };
  };
}

/** Where the files of the story stand, if they are to be watched. */
export function storyFolders(folder: string, { story, watchStory }: Settings): readonly string[] {
  const data = join(folder, 'data');
  return watchStory ? [data, join(data, story)] : [];
}

/** Draws pictures in a thread of its own, which is started by `start()` or for the first picture. */
export function createPainter(): Painter {
  return new Painter({ worker: new URL('../render/picture/worker.js', import.meta.url) });
}

/** Everybody's turns, if they are limited. */
export function limiterOf({ rateLimit }: Settings): Limiter | undefined {
  return rateLimit && new Limiter(rateLimit);
}
