import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Rest } from './rest.ts';

type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** One port of the loopback address for REST and gateway; it can break down and come back. */
export class Listener {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #refusing = false;

  constructor(rest: Rest, upgrade: Upgrade) {
    this.#server = createServer((request, response) => {
      // A later double may get the same port; a client must not then write into a socket of this one.
      response.shouldKeepAlive = false;
      void rest.serve(request, response);
    });
    this.#server.on('upgrade', upgrade);
    this.#server.on('connection', (socket: Socket) => {
      if (this.#refusing) {
        socket.resetAndDestroy();
        return;
      }
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
  }

  get port(): number {
    const { port } = this.#server.address() as AddressInfo;
    return port;
  }

  start(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(0, '127.0.0.1', resolve);
    });
  }

  /** Keeps the port, so that nobody else gets it, but breaks off whatever comes in. */
  refuse(refusing: boolean): void {
    this.#refusing = refusing;
    if (refusing) this.#breakOff();
  }

  stop(): Promise<void> {
    this.#breakOff();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  #breakOff(): void {
    for (const socket of this.#sockets) socket.resetAndDestroy();
  }
}
