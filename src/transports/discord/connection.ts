import type { Client } from 'discord.js';
import { exitCode } from '../../errors.ts';
import type { Logger } from '../../log.ts';
import type { Observer } from '../observer.ts';
import { Events, RESTEvents, Status } from './discord-js.ts';

/** Close codes after which Discord wants no new connection (gateway documentation, "Gateway Close Event Codes"). */
const authenticationFailed = 4004;

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

/** Logs and counts what becomes of the connection, once it stands. */
export function watchConnection(
  client: Client,
  log: Logger,
  observer: Observer | undefined,
  onLost: (code: number) => void,
): void {
  client.on(Events.ShardReconnecting, (shard) => {
    observer?.reconnecting();
    log.warn({ shard }, 'connection to Discord lost, reconnecting');
  });
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'connection to Discord resumed'));
  client.on(Events.ShardError, (err, shard) => log.warn({ err, shard }, 'connection error'));
  client.on(Events.Warn, (message) => log.warn({ message }, 'discord.js warns'));
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    log.fatal({ code, shard }, 'Discord has closed the connection for good');
    onLost(code === authenticationFailed ? exitCode.wrongToken : exitCode.unavailable);
  });
}

/** Counts how Discord's REST API responds. */
export function watchRest({ rest }: Client, observer: Observer): void {
  rest.on(RESTEvents.Response, (_, { status }) => observer.responded(status));
}
