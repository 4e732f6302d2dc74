import { parentPort, workerData } from 'node:worker_threads';
import type { Problem } from '../story/problem.ts';
import { StoryError } from '../story/problem.ts';
import { makeStory } from './make-story.ts';
import type { StoryBytes } from './story-cache.ts';

/** What the thread is to make a story of. */
export interface StoryOrder {
  readonly folder: string;
  readonly name: string;
  /** Whether records are told that nobody has signed. */
  readonly drafts: boolean;
}

/** What comes back: the bytes of the cache files, or what is wrong with the story. */
export type StoryMade = { readonly bytes: StoryBytes } | { readonly problems: readonly Problem[] };

function made(order: StoryOrder): StoryMade {
  try {
    return { bytes: makeStory(order) };
  } catch (error) {
    if (error instanceof StoryError) return { problems: error.problems };
    throw error;
  }
}

const own = made(workerData);
// Handed over, not copied: the bytes of a large story are some ten megabytes.
parentPort?.postMessage(own, 'bytes' in own ? Object.values(own.bytes).map(({ buffer }) => buffer) : []);
