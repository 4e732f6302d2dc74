import { watch } from 'node:fs';
import type { Dispatcher } from '../dispatch.ts';
import type { Metrics } from '../health/metrics.ts';
import type { Logger } from '../log.ts';
import { describeProblem, StoryError } from '../story/problem.ts';
import type { LoadContext } from './context-loader.ts';
import { warmContext } from './warming.ts';

interface LiveStoryOptions {
  readonly dispatcher: Dispatcher;
  readonly load: LoadContext;
  /** Folders whose files are watched; none, and only a signal makes the story be read anew. */
  readonly watched: readonly string[];
  readonly log: Logger;
  readonly metrics?: Pick<Metrics, 'storyLoaded'> | undefined;
}

/** Editors write a file in several steps, and a change is mostly one of several files. */
const quietMilliseconds = 300;

/**
 * Takes the story from the files anew on SIGHUP and, where folders are watched, when a file changes. Until a sound story
 * is there with all its indexes, the one before goes on answering.
 */
export function keepStoryFresh(options: LiveStoryOptions): void {
  const { watched, log, metrics } = options;
  metrics?.storyLoaded('loaded');
  // One after the other, so that the last change is the one that stays.
  let last = Promise.resolve();
  const again = () => {
    last = last.then(() => renew(options));
  };
  // In a terminal SIGHUP means that the terminal is closed, which ends the bot as usual.
  if (!process.stdout.isTTY) process.on('SIGHUP', again);
  let waiting: NodeJS.Timeout | undefined;
  for (const folder of watched) {
    const watcher = watch(folder, { persistent: false }, () => {
      clearTimeout(waiting);
      waiting = setTimeout(again, quietMilliseconds);
    });
    watcher.on('error', (err) => log.warn({ err }, 'changes of the story are not seen any more'));
  }
}

async function renew({ dispatcher, load, log, metrics }: LiveStoryOptions): Promise<void> {
  try {
    const context = await load();
    await warmContext(context);
    dispatcher.use(context);
    metrics?.storyLoaded('loaded');
    log.info({ story: context.story.article.id }, 'story read anew');
  } catch (error) {
    metrics?.storyLoaded('refused');
    const why = error instanceof StoryError ? { faults: error.problems.map(describeProblem) } : { err: error };
    log.error(why, 'the story cannot be used; the one before goes on answering');
  }
}
