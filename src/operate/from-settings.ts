import { join } from 'node:path';
import { Limiter } from '../discord/rate-limiter.ts';
import { Painter } from '../render/picture/picture-renderer.ts';
import type { Settings } from './config.ts';

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
