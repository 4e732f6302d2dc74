import { type Gateway, startGateway } from '../discord/gateway.ts';
import { Reception } from '../discord/interaction-service.ts';
import type { Settings } from '../operate/config.ts';
import type { LoadContext } from '../operate/context-loader.ts';
import { createDispatcher } from '../operate/dispatcher.ts';
import { createPainter, limiterOf } from '../operate/from-settings.ts';
import { openHealth } from '../operate/health/open.ts';
import { keepStoryFresh } from '../operate/live-story.ts';
import { createRunLog, signal, watchStrayErrors } from '../operate/run-log.ts';
import { timeGuard } from '../operate/time-guard.ts';
import { warmContext } from '../operate/warming.ts';
import type { Pages } from '../render/surroundings.ts';
import { settlable } from './settlable.ts';

interface OnlineOptions {
  readonly settings: Settings & { readonly token: string };
  readonly version: string;
  readonly load: LoadContext;
  /** The folders of the story, where they are to be watched. */
  readonly watched: readonly string[];
  readonly pages: Pages;
  /** A word on names that look like settings and are none. */
  readonly doubt: string | undefined;
}

/**
 * Keeps the bot online until a signal or a loss for good, and then ends the process.
 *
 * @throws StartError if it cannot start, StoryError if the story is broken
 */
export async function runGateway({ settings, version, load, watched, pages, doubt }: OnlineOptions): Promise<number> {
  const log = await createRunLog(settings);
  const stray = watchStrayErrors(log);
  if (doubt !== undefined) log.warn(doubt);
  // Before anything else, so that a signal during the start is not the death of a reply.
  const signalled = signal(log);
  const state: State = { story: false, gateway: undefined, indexes: false, stopping: false };
  const metrics = await openHealth(settings, version, {
    lacking: () => lackingIn(state),
    shards: () => state.gateway?.shards() ?? [],
  });
  const { logUnanswered } = settings;
  const guard = timeGuard();
  const dispatcher = createDispatcher(await load(log), () => log, { guard, logUnanswered });
  state.story = true;
  keepStoryFresh({ dispatcher, load, watched, log, metrics });
  const painter = settings.pictures ? createPainter() : undefined;
  const { promise: lost, settle: onLost } = settlable<number>();
  const reception = new Reception(dispatcher, limiterOf(settings));
  reception.know({ pages });
  const starting = startGateway({ reception, settings, painter, observer: metrics, log, onLost });
  const early = await Promise.race([starting, signalled]);
  if (typeof early !== 'number') {
    state.gateway = early;
    stray.survive();
    // Only now, since they take longer than connecting, and keep READY waiting.
    void warmContext(dispatcher.context).then(() => {
      // The guard makes what it needs for its first work, which is to be no answer.
      guard(() => undefined);
      state.indexes = true;
      log.info('indexes made');
      painter?.start();
    });
  }
  const code = typeof early === 'number' ? early : await Promise.race([signalled, lost]);
  state.stopping = true;
  log.info('stopping; running replies are finished first');
  await state.gateway?.stop();
  // discord.js goes on reconnecting after destroy() while Discord is unreachable, so the process would not end.
  process.exit(code);
}

interface State {
  story: boolean;
  gateway: Gateway | undefined;
  /** Without them the first answers take longer. */
  indexes: boolean;
  stopping: boolean;
}

function lackingIn({ story, gateway, indexes, stopping }: State): string[] {
  const isConnected = gateway?.shards().every(({ ready }) => ready) ?? false;
  return [
    !story && 'no story yet',
    !isConnected && 'no connection to Discord',
    !indexes && 'no indexes yet',
    stopping && 'stopping',
  ].filter((one) => one !== false);
}
