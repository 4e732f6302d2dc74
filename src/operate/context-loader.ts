import { once } from 'node:events';
import { commands } from '../../commands/index.ts';
import type { Context } from '../bot/command.ts';
import { type Dictionary, openDictionary } from '../language/dictionary.ts';
import type { Logger } from '../log.ts';
import { createSearch } from '../lookup/indexes.ts';
import { StoryError } from '../story/problem.ts';
import { fitsKey } from './cache-key.ts';
import { type CachedStory, cachedStory, type StoryBytes, unpackStory, writeCache } from './story-cache.ts';
import type { StoryMade, StoryOrder } from './story-worker.ts';

/** @throws StoryError when the story is broken */
export type LoadContext = (log: Logger) => Promise<Context>;

/**
 * Loads a story whenever it is asked to, with the same dictionaries each time. One that was not made at the build, has
 * changed since, or whose cache file is damaged is made anew in a thread of its own, so that answers go on meanwhile.
 */
export function contextLoader(
  { folder, name, drafts }: StoryOrder,
  version: string,
  dictionary: Dictionary = openDictionary(folder),
): LoadContext {
  return async (log) => {
    const order = { folder, name, drafts };
    const fitting = fittingStory(order, () => log.info({ story: name }, damagedText));
    // Read here, since what is damaged is made anew beside answers, and not before the first one.
    const indexes = fitting?.indexes();
    if (fitting && indexes) return contextOf({ ...fitting, indexes: () => indexes }, version, dictionary);
    const bytes = await madeInThread(order);
    // Where the folder is read-only, it is made anew at the next start.
    try {
      writeCache(folder, name, bytes);
    } catch (err) {
      log.debug({ err }, 'what was made of the story cannot be written');
    }
    const made = unpackStory(bytes.story, () => bytes.indexes);
    if (!made) throw new Error('what was made of the story did not arrive whole');
    return contextOf(made, version, dictionary);
  };
}

export const damagedText = 'what the build made of the story is damaged, and is made anew';

/** What was made of a story before, if it fits the story as it is now. @param onDamage is told of a damaged file */
export function cachedContext(
  order: StoryOrder,
  version: string,
  dictionary: Dictionary,
  onDamage: () => void,
): Context | undefined {
  const fitting = fittingStory(order, onDamage);
  return fitting && contextOf(fitting, version, dictionary);
}

function fittingStory({ folder, name, drafts }: StoryOrder, onDamage: () => void): CachedStory | undefined {
  const cached = cachedStory(folder, name);
  if (cached === 'damaged') onDamage();
  if (typeof cached !== 'object' || !fitsKey(cached.key, folder, name, drafts)) return undefined;
  const indexes = () => {
    const read = cached.indexes();
    if (!read) onDamage();
    return read;
  };
  return { ...cached, indexes };
}

function contextOf({ story, vocabulary, indexes }: CachedStory, version: string, dictionary: Dictionary): Context {
  return { story, vocabulary, search: createSearch(story, vocabulary, dictionary, indexes), commands, version };
}

/**
 * In MB. The largest story of ours, with 24,000 stored questions, needs 95 to be learnt; with less room the engine
 * collects garbage instead of taking 200, beside answers that go on meanwhile. A larger story gets the second bound.
 */
const bounds = [
  { maxOldGenerationSizeMb: 97, maxYoungGenerationSizeMb: 2 },
  { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 16 },
] as const;

async function madeInThread(order: StoryOrder): Promise<StoryBytes> {
  const [small, large] = bounds;
  try {
    return await madeWithin(order, small);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')) throw error;
    return madeWithin(order, large);
  }
}

/** @throws StoryError when the story is broken, or whatever ended the thread */
async function madeWithin(workerData: StoryOrder, resourceLimits: (typeof bounds)[number]): Promise<StoryBytes> {
  // Most programs start no thread.
  const { Worker } = await import('node:worker_threads');
  const script = new URL('../operate/story-worker.js', import.meta.url);
  const worker = new Worker(script, { workerData, resourceLimits });
  try {
    const ended = once(worker, 'exit').then(() => {
      throw new Error('the thread that makes the story has ended');
    });
    const [made]: StoryMade[] = await Promise.race([once(worker, 'message'), ended]);
    if (made && 'bytes' in made) return made.bytes;
    throw new StoryError(workerData.name, made?.problems ?? []);
  } finally {
    await worker.terminate();
  }
}
