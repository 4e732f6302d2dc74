import type { Logger } from '../log.ts';
import { describeProblem, StoryError } from '../story/problem.ts';
import type { Metrics } from './health/metrics.ts';
import type { OpenStory } from './open-stories.ts';
import { warmContext } from './warming.ts';
import { watchFolders } from './watch-folders.ts';

interface Options {
  /** Whether the files are watched; otherwise only a signal makes a story be read anew. */
  readonly watch: boolean;
  readonly log: Logger;
  readonly metrics?: Pick<Metrics, 'storyLoaded'> | undefined;
}

/**
 * Takes the stories from the files anew: all of them on SIGHUP and, where files are watched, each one whose files
 * change. Until a sound story is there with all its indexes, the one before goes on answering.
 */
export function keepStoriesFresh(stories: readonly OpenStory[], { watch, log, metrics }: Options): void {
  // One at a time, since making a story takes most of a processor and much memory.
  let last = Promise.resolve();
  const renewals = stories.map((story) =>
    oneAtATime(() => {
      last = last.then(() => renew(story, log, metrics));
      return last;
    }),
  );
  for (const [index, { name, folders }] of stories.entries()) {
    metrics?.storyLoaded(name, 'loaded');
    const again = renewals[index];
    if (watch && again) watchFolders(folders, again, log);
  }
  // In a terminal SIGHUP means that the terminal is closed, which ends the bot as usual.
  if (process.stdout.isTTY) return;
  process.on('SIGHUP', () => {
    for (const again of renewals) again();
  });
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

async function renew({ name, dispatcher, load }: OpenStory, log: Logger, metrics: Options['metrics']): Promise<void> {
  try {
    const context = await load();
    await warmContext(context);
    dispatcher.use(context);
    metrics?.storyLoaded(name, 'loaded');
    log.info({ story: name }, 'story read anew');
  } catch (error) {
    metrics?.storyLoaded(name, 'refused');
    const why = error instanceof StoryError ? { faults: error.problems.map(describeProblem) } : { err: error };
    log.error({ story: name, ...why }, 'the story cannot be used; the one before goes on answering');
  }
}
