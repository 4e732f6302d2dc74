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
  /** Events while there is none are kept for the resume. */
  socket: WebSocket | undefined;
  readonly #events: GatewayReceivePayload[] = [];

  constructor(socket: WebSocket, intents: number) {
    this.socket = socket;
    this.intents = intents;
  }

  get sequence(): number {
    return this.#events.length;
  }

  dispatch(event: Dispatch): void {
    const s = this.sequence + 1;
    const payload = { op: 0, s, ...event } as GatewayDispatchPayload;
    this.#events.push(payload);
    if (this.socket) send(this.socket, payload);
  }

  replayAfter(sequence: number): void {
    for (const payload of this.#events.slice(sequence)) if (this.socket) send(this.socket, payload);
  }
}

export function send(socket: WebSocket, payload: GatewayReceivePayload): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(payload));
}
