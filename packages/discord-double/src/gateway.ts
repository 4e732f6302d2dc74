import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  GatewayCloseCodes,
  type GatewayIdentifyData,
  GatewayOpcodes,
  type GatewayPresenceUpdateData,
  type GatewayResumeData,
} from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { isFields } from './checks/findings.ts';
import { send } from './session.ts';
import type { Sessions } from './sessions.ts';

interface GatewayOptions {
  readonly sessions: Sessions;
  readonly heartbeatInterval: number;
  changed(): void;
}

/** The connections of the gateway and what is said on them. */
export class Gateway {
  heartbeats = 0;
  acknowledging = true;
  greeting = true;
  /** Every login is answered with this close code. */
  closeCodeOfLogins: number | undefined;
  readonly #options: GatewayOptions;
  readonly #server = new WebSocketServer({ noServer: true });

  constructor(options: GatewayOptions) {
    this.#options = options;
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#server.handleUpgrade(request, socket, head, (client) => {
      const url = request.url ?? '';
      const { searchParams } = new URL(url, 'http://discord');
      client.on('message', (data) => this.#receive(client, String(data), url));
      client.on('close', (code) => this.#left(client, code));
      client.on('error', () => client.terminate());
      if (searchParams.get('v') !== '10') client.close(GatewayCloseCodes.InvalidAPIVersion);
      if (!this.greeting) return;
      send(client, {
        op: GatewayOpcodes.Hello,
        s: null,
        t: null,
        d: { heartbeat_interval: this.#options.heartbeatInterval },
      });
    });
  }

  drop(): void {
    for (const client of this.#server.clients) client.terminate();
  }

  close(code: number): void {
    for (const client of this.#server.clients) client.close(code);
  }

  requestReconnect(): void {
    for (const [, socket] of this.#options.sessions.live())
      send(socket, {
        op: GatewayOpcodes.Reconnect,
        s: null,
        t: null,
        d: undefined,
      });
  }

  #left(client: WebSocket, code: number): void {
    const { sessions, changed } = this.#options;
    const [session] = sessions.live().find(([, socket]) => socket === client) ?? [];
    if (session) session.socket = undefined;
    // These two codes say that the client will not come back.
    if (session && (code === 1000 || code === 1001)) sessions.forget(session);
    changed();
  }

  #receive(client: WebSocket, data: string, url: string): void {
    const { sessions, changed } = this.#options;
    const { op, d } = parse(data);
    const known = sessions.live().some(([, socket]) => socket === client);
    const again = known ? GatewayCloseCodes.AlreadyAuthenticated : undefined;
    let refusal: number | undefined;
    if (op === GatewayOpcodes.Heartbeat) this.#heartbeat(client);
    else if (op === GatewayOpcodes.Identify) refusal = again ?? this.#identify(client, d as GatewayIdentifyData);
    else if (op === GatewayOpcodes.Resume) refusal = again ?? sessions.resume(client, d as GatewayResumeData, url);
    else if (op === undefined) refusal = GatewayCloseCodes.DecodeError;
    else if (!known) refusal = GatewayCloseCodes.NotAuthenticated;
    else if (op === GatewayOpcodes.PresenceUpdate) sessions.presences.push(d as GatewayPresenceUpdateData);
    if (refusal !== undefined) client.close(refusal);
    changed();
  }

  #identify(client: WebSocket, data: GatewayIdentifyData): number | undefined {
    const { sessions } = this.#options;
    if (this.closeCodeOfLogins === undefined) return sessions.identify(client, data);
    sessions.identifies.push(data);
    return this.closeCodeOfLogins;
  }

  #heartbeat(client: WebSocket): void {
    this.heartbeats += 1;
    if (this.acknowledging)
      send(client, {
        op: GatewayOpcodes.HeartbeatAck,
        s: null,
        t: null,
        d: undefined,
      });
  }
}

function parse(data: string): { readonly op?: unknown; readonly d?: unknown } {
  try {
    const frame: unknown = JSON.parse(data);
    return isFields(frame) ? frame : {};
  } catch {
    return {};
  }
}
