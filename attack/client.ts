import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import type { Signer } from './double.ts';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly milliseconds: number;
}

export interface Post {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** Why there is no answer. */
export class NoAnswer extends Error {
  /** The connection had been used before and was closed on the request, as a load balancer would see it. */
  readonly onKeptConnection: boolean;
  /** Nobody listens there any more. */
  readonly refused: boolean;

  constructor(cause: NodeJS.ErrnoException, reused: boolean) {
    super(`${cause.code ?? cause.message}`, { cause });
    this.onKeptConnection = reused;
    this.refused = cause.code === 'ECONNREFUSED';
  }
}

/** Sends requests over connections that are kept open, as a load balancer does. */
export class Client {
  readonly #agent: Agent;
  readonly #port: number;

  /** @param connections how many are kept at most; 0 for a new one each time */
  constructor(port: number, connections = 1) {
    this.#port = port;
    this.#agent = new Agent({ keepAlive: connections > 0, ...(connections > 0 && { maxSockets: connections }) });
  }

  /** @throws NoAnswer when the connection ends before the whole answer has come, or after so many milliseconds */
  send({ method = 'POST', path = '/interactions', headers = {}, body = '' }: Post, limit = 10_000): Promise<Answer> {
    const begun = performance.now();
    return new Promise((resolve, reject) => {
      const signal = AbortSignal.timeout(limit);
      const options = { host: '127.0.0.1', port: this.#port, agent: this.#agent, method, path, signal };
      const length = 'transfer-encoding' in headers ? {} : { 'content-length': `${Buffer.byteLength(body)}` };
      const out = request({ ...options, headers: { ...length, ...headers } });
      const fail = (error: NodeJS.ErrnoException) => reject(new NoAnswer(error, out.reusedSocket));
      out.on('error', fail);
      out.on('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', fail);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
            milliseconds: performance.now() - begun,
          }),
        );
      });
      out.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

/** A request as Discord signs it, at a time in seconds since 1970. */
export function signed(signer: Signer, payload: unknown, at = Date.now() / 1000): Post & { readonly body: string } {
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
  return { headers: signer.sign(`${Math.floor(at)}`, body), body };
}
