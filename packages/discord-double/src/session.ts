import type { GatewayDispatchPayload, GatewayReceivePayload } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { snowflake } from './snowflake.ts';

/** An event before it gets its sequence number. */
export type Dispatch = GatewayDispatchPayload extends infer Payload
  ? Payload extends GatewayDispatchPayload
    ? Pick<Payload, 't' | 'd'>
    : never
  : never;

/** What Discord keeps of a client while its connection is away. */
export class Session {
  readonly id = `session-${snowflake()}`;
  readonly intents: number;
  readonly #shard: readonly [id: number, count: number];
  /** Events while there is none are kept for the resume. */
  socket: WebSocket | undefined;
  #events: GatewayReceivePayload[] = [];
  /** How many of the first events are forgotten. */
  #forgotten = 0;

  constructor(socket: WebSocket, intents: number, shard: readonly [id: number, count: number]) {
    this.socket = socket;
    this.intents = intents;
    this.#shard = shard;
  }

  /** Whether events of this guild, or without one those of no guild, come here. */
  serves(guildId: string | undefined): boolean {
    const [id, count] = this.#shard;
    return Number(BigInt(guildId ?? 0) >> 22n) % count === id;
  }

  get sequence(): number {
    return this.#forgotten + this.#events.length;
  }

  /** Lets go of events, so that a long run does not fill the memory; a resume must not reach behind them. */
  forget(): void {
    this.#forgotten = this.sequence;
    this.#events = [];
  }

  dispatch(event: Dispatch): void {
    const s = this.sequence + 1;
    const payload = { op: 0, s, ...event } as GatewayDispatchPayload;
    this.#events.push(payload);
    if (this.socket) send(this.socket, payload);
  }

  replayAfter(sequence: number): void {
    for (const payload of this.#events.slice(sequence - this.#forgotten)) if (this.socket) send(this.socket, payload);
  }
}

export function send(socket: WebSocket, payload: GatewayReceivePayload): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(payload));
}
