import type { Stories } from '../bot/stories.ts';
import type { ShardState } from '../discord/connection.ts';
import { InteractionService } from '../discord/interaction-service.ts';
import { RateLimiter } from '../discord/rate-limiter.ts';
import type { Logger } from '../log.ts';
import { PictureRenderer } from '../render/picture/picture-renderer.ts';
import type { Settings } from './config.ts';
import type { Metrics } from './health/metrics.ts';
import { openHealth } from './health/open.ts';
import { keepStoriesFresh } from './live-story.ts';
import { openStories, storiesOf } from './open-stories.ts';
import { pagesOf } from './pages.ts';
import { createRunLog, signal, watchStrayErrors } from './run-log.ts';
import { timeGuard } from './time-guard.ts';
import { warmUp } from './warming.ts';

/** What a way to Discord is opened with. */
export interface BotParts {
  readonly reception: InteractionService;
  readonly stories: Stories;
  readonly painter: PictureRenderer | undefined;
  readonly observer: Metrics | undefined;
  readonly log: Logger;
  /** Makes everything that the first answers need, while others are answered. Has to be called before `announce`. */
  warmUp(): Promise<void>;
}

/** An open way to Discord: the gateway, or HTTP. */
export interface Transport {
  /** Settles when the bot is warm and takes questions. */
  readonly online: Promise<void>;
  /** Resolves, with an exit code, when it cannot go on; never, if nothing can end it. */
  readonly lost: Promise<number>;
  /** What it lacks before it can answer, in a few words each. */
  lacking(): readonly string[];
  /** Its connections to the gateway. */
  shards(): readonly ShardState[];
  /** Takes nothing more, and finishes the running replies. */
  stop(): Promise<void>;
}

interface RunOptions {
  readonly settings: Settings;
  /** The project's folder. */
  readonly folder: string;
  readonly version: string;
  /** A word on names that look like settings and are none. */
  readonly doubt: string | undefined;
}

/**
 * Runs the bot until a signal, or until its way to Discord is lost.
 *
 * @returns the exit code
 * @throws StartError if it cannot start, StoryError if a story is broken
 */
export async function runBot(
  { settings, folder, version, doubt }: RunOptions,
  open: (parts: BotParts) => Promise<Transport>,
): Promise<number> {
  const log = await createRunLog(settings);
  const stray = watchStrayErrors(log);
  if (doubt !== undefined) log.warn(doubt);
  // Before anything else, so that a signal during the start is not the death of a reply.
  const signalled = signal(log);
  const state: State = { hasStories: false, transport: undefined, isWarm: false, isStopping: false };
  const vitals = { lacking: () => lackingIn(state), shards: () => state.transport?.shards() ?? [] };
  const metrics = await openHealth(settings, version, vitals);
  const guard = timeGuard();
  const opened = await openStories({ folder, version, settings, guard, log });
  state.hasStories = true;
  keepStoriesFresh(opened, { watch: settings.watchStory, log, metrics });
  const painter = settings.pictures ? createPictureRenderer() : undefined;
  const stories = storiesOf(opened, settings);
  const reception = new InteractionService(stories, limiterOf(settings));
  reception.know({ pages: pagesOf(folder, settings) });
  const warmAll = async () => {
    // The guard makes what it needs for its first work.
    guard(() => undefined);
    // Before a port is open nothing else keeps the process: the thread that draws does not.
    const held = setInterval(() => undefined, 60_000);
    for (const { dispatcher } of opened) await warmUp(dispatcher, painter);
    clearInterval(held);
    state.isWarm = true;
  };
  const opening = open({ reception, stories, painter, observer: metrics, log, warmUp: warmAll });
  const early = await Promise.race([opening, signalled]);
  const code = typeof early === 'number' ? early : await running(early, { state, survive: stray.survive, signalled });
  state.isStopping = true;
  log.info('stopping; running replies are finished first');
  await state.transport?.stop();
  return code;
}

/** Draws pictures in a thread of its own, which is started by `start()` or for the first picture. */
export function createPictureRenderer(): PictureRenderer {
  return new PictureRenderer({ worker: new URL('../render/picture/worker.js', import.meta.url) });
}

/** Counts what everybody asks; `undefined` where they may ask as much as they like. */
export function limiterOf({ rateLimit }: Pick<Settings, 'rateLimit'>): RateLimiter | undefined {
  return rateLimit && new RateLimiter(rateLimit);
}

interface Waits {
  readonly state: State;
  readonly survive: () => void;
  readonly signalled: Promise<number>;
}

/** The exit code of a bot that takes questions, once it has to stop. */
async function running(transport: Transport, { state, survive, signalled }: Waits): Promise<number> {
  state.transport = transport;
  const ended = Promise.race([signalled, transport.lost]);
  const early = await Promise.race([transport.online, ended]);
  survive();
  return early ?? ended;
}

interface State {
  hasStories: boolean;
  transport: Transport | undefined;
  /** Without it the first answers take longer. */
  isWarm: boolean;
  isStopping: boolean;
}

function lackingIn({ hasStories, transport, isWarm, isStopping }: State): string[] {
  return [
    ...(hasStories ? [] : ['no story yet']),
    ...(transport ? transport.lacking() : ['not connected yet']),
    ...(isWarm ? [] : ['no indexes yet']),
    ...(isStopping ? ['stopping'] : []),
  ];
}
