import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A connection by somebody who is not Discord, written to byte by byte. */
export class Stranger {
  /** Everything that came back. */
  received = '';
  /** Settles when the connection has ended, whoever ended it. */
  readonly ended: Promise<void>;
  readonly #socket: Socket;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setEncoding('latin1').on('data', (text: string) => {
      this.received += text;
    });
    // A server that ends the connection may do so while something is still being sent.
    socket.on('error', () => undefined);
    this.ended = new Promise((resolve) => socket.once('close', () => resolve()));
  }

  static async connect(port: number): Promise<Stranger> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    return new Stranger(socket);
  }

  /** Sends the head of a request and as much of its body as is given, which may be less than it tells. */
  post(headers: Readonly<Record<string, string>>, body = ''): this {
    const lines = ['POST /interactions HTTP/1.1', 'host: bot', 'content-type: application/json'];
    const given = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    this.#socket.write(`${[...lines, ...given].join('\r\n')}\r\n\r\n${body}`);
    return this;
  }

  write(text: string): this {
    this.#socket.write(text);
    return this;
  }

  get status(): number | undefined {
    const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(this.received) ?? [];
    return status === undefined ? undefined : Number(status);
  }

  hangUp(): void {
    this.#socket.destroy();
  }
}

/** Headers as Discord's, though nobody has signed anything. */
export function plausibleHeaders(): Record<string, string> {
  return {
    'x-signature-ed25519': 'ab'.repeat(64),
    'x-signature-timestamp': String(Math.floor(Date.now() / 1000)),
  };
}
