import { type Client, Events, RESTEvents, Status } from 'discord.js';
import { exitCode } from '../errors.ts';
import type { Logger } from '../log.ts';
import { lossOf } from './close-codes.ts';
import { FewerLines } from './fewer-lines.ts';
import type { Observer } from './observer.ts';

/** One connection to the gateway. */
export interface ShardState {
  readonly id: number;
  readonly ready: boolean;
  /** Of the last heartbeat; `undefined` before the first one. */
  readonly latencySeconds: number | undefined;
}

export function shardsOf({ ws }: Client): ShardState[] {
  return [...ws.shards.values()].map(({ id, status, ping }) => ({
    id,
    ready: status === Status.Ready,
    latencySeconds: ping < 0 ? undefined : ping / 1000,
  }));
}

/** Shorter waits are usual, since a channel takes five messages in five seconds. In seconds. */
const longWait = 5;

/** Logs and counts what becomes of the connection, once it stands. */
export function watchConnection(
  client: Client,
  log: Logger,
  observer: Observer | undefined,
  onLost: (code: number) => void,
): void {
  const losses = new FewerLines();
  const errors = new FewerLines();
  const connected = (shard: number, how: string) => {
    losses.reset();
    errors.reset();
    log.info({ shard }, how);
  };
  client.on(Events.ShardReconnecting, (shard) => {
    observer?.reconnecting();
    const leftOut = losses.take();
    if (leftOut === undefined) return;
    log.warn({ shard, ...(leftOut > 0 && { triesBefore: leftOut }) }, 'connection to Discord lost, reconnecting');
  });
  client.on(Events.ShardReady, (shard) => connected(shard, 'logged in to Discord again'));
  client.on(Events.ShardResume, (shard) => connected(shard, 'connection to Discord resumed'));
  client.on(Events.ShardError, (err, shard) => {
    if (errors.take() !== undefined) log.warn({ err, shard }, 'connection error');
  });
  client.on(Events.Warn, (message) => log.warn({ message }, 'discord.js warns'));
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    const loss = lossOf(code);
    log.fatal({ code, shard }, loss?.says ?? 'Discord has closed the connection for good');
    onLost(loss?.code ?? exitCode.unavailable);
  });
  const limits = new FewerLines();
  client.rest.on(RESTEvents.RateLimited, ({ timeToReset, global, route }) => {
    const seconds = Math.ceil(timeToReset / 1000);
    if (seconds > longWait && limits.take() !== undefined)
      log.warn({ seconds, global, route }, 'Discord limits requests');
  });
}

/** Counts how Discord's REST API responds. */
export function watchRest({ rest }: Client, observer: Observer): void {
  rest.on(RESTEvents.Response, (_, { status }) => observer.responded(status));
}
