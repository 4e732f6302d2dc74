import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { exitCode, StartError } from '../../errors.ts';

export interface HttpServer {
  readonly port: number;
  /** Takes no more connections and finishes the running requests. Settles within `stopSeconds`. */
  stop(): Promise<void>;
}

/** Docker and systemd allow at least ten seconds between SIGTERM and SIGKILL. */
const stopSeconds = 8;

/** Longer than load balancers keep an idle connection (60 seconds), so that none is closed while a request comes. */
const keepAliveSeconds = 75;

/** Discord waits three seconds for an answer, so a request that takes longer to arrive is of no use. */
const arrivalSeconds = 10;

interface Address {
  /** 0 for any that is free. */
  readonly port: number;
  readonly host: string;
}

/** @throws StartError when the port cannot be had */
export async function listen(app: Hono, { port, host }: Address): Promise<HttpServer> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: {
      keepAliveTimeout: keepAliveSeconds * 1000,
      requestTimeout: arrivalSeconds * 1000,
      headersTimeout: arrivalSeconds * 1000,
    },
  });
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown reason';
    throw new StartError(exitCode.unavailable, `Cannot listen on port ${port} of ${host} (PORT, HOST): ${reason}`);
  }
  return { port: (server.address() as AddressInfo).port, stop: () => stop(server) };
}

type Server = ReturnType<typeof createAdaptorServer>;

async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  // A connection that was busy when the server closed stays open for the next request, which is not to come.
  const idle = setInterval(() => 'closeIdleConnections' in server && server.closeIdleConnections(), 50);
  const limit = new AbortController();
  const late = setTimeout(stopSeconds * 1000, undefined, { signal: limit.signal }).catch(() => undefined);
  await Promise.race([closed, late]);
  limit.abort();
  clearInterval(idle);
}
