import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';

/**
 * How a connection to Discord's REST API fails: it ends in good order or is reset before Discord has seen the request,
 * or it is cut after half an answer, when Discord has done what was asked.
 */
export type Break = 'ended' | 'reset' | 'half';

/** Stands before a double of Discord and breaks connections. */
export class BreakingProxy {
  readonly #target: URL;
  readonly #server = createServer((incoming, response) => this.#serve(incoming, response));
  #next: Break | undefined;
  #path = /$^/;

  private constructor(target: string) {
    this.#target = new URL(target);
  }

  /** @param target an address such as `http://127.0.0.1:1234/api` */
  static async start(target: string): Promise<BreakingProxy> {
    const proxy = new BreakingProxy(target);
    proxy.#server.listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    return proxy;
  }

  get url(): string {
    const address = this.#server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    return `http://127.0.0.1:${port}${this.#target.pathname}`;
  }

  /** The next request that is posted to such a path gets no answer. */
  breakNext(how: Break, path: RegExp): void {
    this.#next = how;
    this.#path = path;
  }

  async stop(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.closeAllConnections();
    this.#server.close();
    await closed;
  }

  #serve(incoming: IncomingMessage, response: ServerResponse): void {
    const { method, url = '', headers } = incoming;
    const how = this.#next;
    const isBroken = how !== undefined && method === 'POST' && this.#path.test(url);
    if (isBroken) this.#next = undefined;
    if (isBroken && how !== 'half') {
      incoming
        .resume()
        .on('end', () => (how === 'reset' ? response.socket?.resetAndDestroy() : response.socket?.end()));
      return;
    }
    const { hostname, port } = this.#target;
    const onward = request({ hostname, port, path: url, method, headers }, (answer) => {
      if (isBroken) response.socket?.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{');
      else answer.pipe(response.writeHead(answer.statusCode ?? 502, answer.headers));
    });
    onward.on('error', () => response.destroy());
    incoming.pipe(onward);
  }
}
