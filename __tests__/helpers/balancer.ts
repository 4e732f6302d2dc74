import { Agent, createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A load balancer as they are: requests go round the ports, over connections that are kept. One that cannot connect is
 * sent to the next port, since nothing of it was sent; one that was sent is not sent again.
 */
export class Balancer {
  /** Where requests go now. */
  ports: readonly number[];
  /** Requests that got no answer, by the code of the error. */
  readonly lost: string[] = [];
  readonly #agent = new Agent({ keepAlive: true });
  readonly #server: Server;
  #turn = 0;

  private constructor(ports: readonly number[]) {
    this.ports = ports;
    this.#server = createServer((incoming, outgoing) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () => this.#send(incoming, Buffer.concat(chunks), outgoing, this.ports.length));
    });
  }

  static async start(ports: readonly number[]): Promise<Balancer> {
    const balancer = new Balancer(ports);
    await new Promise<void>((resolve) => balancer.#server.listen(0, '127.0.0.1', resolve));
    return balancer;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  stop(): void {
    this.#agent.destroy();
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #send(incoming: IncomingMessage, body: Buffer, outgoing: ServerResponse, tries: number): void {
    this.#turn += 1;
    const port = this.ports[this.#turn % this.ports.length];
    const { method, url: path, headers } = incoming;
    const onward = request({ host: '127.0.0.1', port, agent: this.#agent, method, path, headers }, (answer) => {
      const { connection: _, ...kept } = answer.headers;
      outgoing.writeHead(answer.statusCode ?? 502, kept);
      answer.pipe(outgoing);
    });
    onward.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED' && tries > 1) return this.#send(incoming, body, outgoing, tries - 1);
      this.lost.push(error.code ?? error.message);
      outgoing.writeHead(502).end();
    });
    onward.end(body);
  }
}
