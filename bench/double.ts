import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GatewayDispatchEvents, GatewayOpcodes } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { APPLICATION, BOT_USER } from '../packages/discord-double/src/world.ts';

/**
 * As little of Discord as a bot needs to go online and to answer. It checks nothing and keeps nothing, so that what is
 * measured is the bot; the double of the tests is the one that checks.
 */
export class Double {
  static readonly token = 'MTEwMDAwMDAwMDAwMDAwMDAwMQ.double.secret';
  /** The body of the last answer to an interaction, as it came in. */
  lastAnswer = '';
  readonly #http: Server;
  readonly #gateway: WebSocketServer;
  readonly #callbacks = new Map<string, (at: number) => void>();
  readonly #guilds: readonly string[];
  /** Settles when a bot has logged in. */
  readonly identified: Promise<void>;
  #identify: () => void = () => {};
  #socket: WebSocket | undefined;
  #heartbeat: (() => void) | undefined;
  #sequence = 0;

  /** @param guilds the ids of the servers that the bot is told to be in */
  private constructor(guilds: readonly string[]) {
    this.#guilds = guilds;
    this.identified = new Promise((resolve) => {
      this.#identify = resolve;
    });
    this.#http = createServer((request, response) => void this.#answer(request, response));
    this.#gateway = new WebSocketServer({ server: this.#http });
    this.#gateway.on('connection', (socket) => {
      this.#socket = socket;
      socket.on('message', (data) => this.#receive(JSON.parse(String(data))));
      this.#send({ op: GatewayOpcodes.Hello, d: { heartbeat_interval: 41_250 } });
    });
  }

  static async start(guilds: readonly string[] = []): Promise<Double> {
    const double = new Double(guilds);
    double.#http.listen(0, '127.0.0.1');
    await once(double.#http, 'listening');
    return double;
  }

  /** What a bot needs to find it. */
  get settings() {
    return { DISCORD_TOKEN: Double.token, DISCORD_API_URL: `http://127.0.0.1:${this.#port}/api` };
  }

  /** Sends an interaction. @returns the milliseconds until its answer has come in whole */
  async interact(interaction: { readonly id: string }): Promise<number> {
    const answered = new Promise<number>((resolve) => this.#callbacks.set(interaction.id, resolve));
    const start = performance.now();
    this.dispatch(GatewayDispatchEvents.InteractionCreate, interaction);
    return (await answered) - start;
  }

  dispatch(t: string, d: unknown): void {
    this.#sequence += 1;
    this.#send({ op: GatewayOpcodes.Dispatch, s: this.#sequence, t, d });
  }

  /** Resolves when the bot has handled all that was sent: it reads in order, and a heartbeat is answered at once. */
  async handled(): Promise<void> {
    const beat = new Promise<void>((resolve) => {
      this.#heartbeat = resolve;
    });
    this.#send({ op: GatewayOpcodes.Heartbeat, d: null });
    await beat;
  }

  async stop(): Promise<void> {
    this.#socket?.terminate();
    this.#http.closeAllConnections();
    this.#http.close();
    await once(this.#http, 'close');
  }

  get #port(): number {
    return (this.#http.address() as AddressInfo).port;
  }

  #send(payload: object): void {
    this.#socket?.send(JSON.stringify(payload));
  }

  #receive({ op }: { readonly op: number }): void {
    if (op === GatewayOpcodes.Heartbeat) {
      this.#send({ op: GatewayOpcodes.HeartbeatAck });
      this.#heartbeat?.();
    }
    if (op === GatewayOpcodes.Identify) {
      const guilds = this.#guilds.map((id) => ({ id, unavailable: true }));
      const resume_gateway_url = `ws://127.0.0.1:${this.#port}`;
      const ready = { v: 10, user: BOT_USER, guilds, session_id: 'one', resume_gateway_url, application: APPLICATION };
      this.dispatch(GatewayDispatchEvents.Ready, ready);
      this.#identify();
    }
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '', 'http://discord');
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const [, callback = ''] = /\/interactions\/(\d+)\/.*\/callback$/.exec(pathname) ?? [];
    this.#callbacks.get(callback)?.(performance.now());
    this.#callbacks.delete(callback);
    if (callback === '') {
      respond(response, pathname.endsWith('/gateway/bot') ? this.#gatewayBot : []);
      return;
    }
    response.writeHead(204).end();
    this.lastAnswer = Buffer.concat(chunks).toString();
  }

  get #gatewayBot() {
    const limit = { total: 1000, remaining: 999, reset_after: 1, max_concurrency: 1 };
    return { url: `ws://127.0.0.1:${this.#port}`, shards: 1, session_start_limit: limit };
  }
}

function respond(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
