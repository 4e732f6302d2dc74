import type { Dispatcher } from '../bot/dispatch.ts';
import type { Logger } from '../log.ts';
import { describeProblem, StoryError } from '../story/problem.ts';
import type { LoadContext } from './context-loader.ts';
import type { Metrics } from './health/metrics.ts';
import { warmContext } from './warming.ts';
import { watchFolders } from './watch-folders.ts';

interface LiveStoryOptions {
  readonly dispatcher: Dispatcher;
  readonly load: LoadContext;
  /** Folders whose files are watched; none, and only a signal makes the story be read anew. */
  readonly watched: readonly string[];
  readonly log: Logger;
  readonly metrics?: Pick<Metrics, 'storyLoaded'> | undefined;
}

/**
 * Takes the story from the files anew on SIGHUP and, where folders are watched, when a file changes. Until a sound story
 * is there with all its indexes, the one before goes on answering.
 */
export function keepStoryFresh(options: LiveStoryOptions): void {
  const { watched, log, metrics } = options;
  metrics?.storyLoaded('loaded');
  const again = oneAtATime(() => renew(options));
  // In a terminal SIGHUP means that the terminal is closed, which ends the bot as usual.
  if (!process.stdout.isTTY) process.on('SIGHUP', again);
  if (watched.length > 0) watchFolders(watched, again, log);
}

/**
 * Runs some work, and once more if it is asked for meanwhile, however often: the last change is always seen, and no
 * queue builds up.
 */
export function oneAtATime(work: () => Promise<void>): () => void {
  let isRunning = false;
  let isWanted = false;
  const run = async () => {
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await work();
    }
    isRunning = false;
  };
  return () => {
    isWanted = true;
    if (!isRunning) void run();
  };
}

async function renew({ dispatcher, load, log, metrics }: LiveStoryOptions): Promise<void> {
  try {
    const context = await load(log);
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
