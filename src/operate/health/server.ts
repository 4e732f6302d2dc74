import { createServer, type ServerResponse } from 'node:http';
import { arrivalLimits, mostConnections } from '../../discord/http/arrival.ts';
import { exitCode, StartError } from '../../errors.ts';
import type { Exposition } from './metrics.ts';

export interface HealthOptions {
  readonly port: number;
  readonly host: string;
  /** What is lacking before answers can be given, in a few words each. */
  readonly lacking: () => Promise<readonly string[]>;
  readonly metrics: () => Promise<Exposition>;
}

interface Page {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

export interface HealthServer {
  stop(): Promise<void>;
}

/**
 * Serves `/livez`, `/readyz` and `/metrics`. It does not keep the process from ending.
 *
 * @throws StartError if it cannot listen there
 */
export function serveHealth(options: HealthOptions): Promise<HealthServer> {
  const pages = pagesOf(options);
  const server = createServer({ ...arrivalLimits }, (request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    const page = pages.get(path);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!page) return send(response, text(404, `There are ${[...pages.keys()].join(', ')}.\n`));
    if (!isRead) return send(response.setHeader('allow', 'GET, HEAD'), text(405, 'GET only.\n'));
    page().then(
      (made) => send(response, made),
      () => send(response, text(500, 'This page could not be made.\n')),
    );
  });
  server.maxConnections = mostConnections;
  const { port, host } = options;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(startErrorOf(error, host, port)));
    server.listen(port, host, () => resolve({ stop: () => new Promise((done) => server.close(() => done())) }));
    server.unref();
  });
}

function pagesOf({ lacking, metrics }: HealthOptions): Map<string, () => Promise<Page>> {
  return new Map([
    // That it is answered is the point: a process that hangs does not.
    ['/livez', async () => text(200, 'alive\n')],
    [
      '/readyz',
      async () => {
        const things = await lacking();
        return things.length === 0 ? text(200, 'ready\n') : text(503, `not ready: ${things.join(', ')}\n`);
      },
    ],
    [
      '/metrics',
      async () => {
        const { contentType, text: body } = await metrics();
        return { status: 200, contentType, body };
      },
    ],
  ]);
}

function text(status: number, body: string): Page {
  return { status, body, contentType: 'text/plain; charset=utf-8' };
}

function send(response: ServerResponse, { status, contentType, body }: Page): void {
  response.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-store', connection: 'close' });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

function startErrorOf({ code }: NodeJS.ErrnoException, host: string, port: number): StartError {
  const where = `HEALTH_PORT ${port} on HEALTH_HOST ${host}`;
  if (code === 'EADDRINUSE') return new StartError(exitCode.unavailable, `${where} is taken by another program.`);
  return new StartError(exitCode.badSettings, `${where} cannot be listened on: ${code}.`);
}
