import { once } from 'node:events';
import { Server as NodeServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { exitCode, StartError } from '../../errors.ts';
import { arrivalLimits, mostConnections } from './arrival.ts';
import { boundConnections } from './connections.ts';

export interface HttpServer {
  readonly port: number;
  /**
   * Takes requests for another `drainSeconds`, each on its connection's last response, then finishes the running ones.
   * Settles within `stopSeconds`.
   */
  stop(): Promise<void>;
}

/**
 * A load balancer still sends requests on the connections that it keeps, and opens new ones, until it has seen that
 * this process is not ready any more or that its connections are closed.
 */
const usualDrainSeconds = 2;

/** Docker and systemd allow at least ten seconds between SIGTERM and SIGKILL. */
const stopSeconds = 8;

/** Longer than load balancers keep an idle connection (60 seconds), so that none is closed while a request comes. */
const keepAliveSeconds = 75;

interface Address {
  /** 0 for any that is free. */
  readonly port: number;
  readonly host: string;
  /** How long requests are still taken after the stop; 0 where nobody balances loads. */
  readonly drainSeconds?: number;
}

/** @throws StartError when the port cannot be had */
export async function listen(
  app: Hono,
  { port, host, drainSeconds = usualDrainSeconds }: Address,
): Promise<HttpServer> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: {
      keepAliveTimeout: keepAliveSeconds * 1000,
      ...arrivalLimits,
    },
  });
  if (!(server instanceof NodeServer)) throw new TypeError('the HTTP server is not that of node:http');
  boundConnections(server, mostConnections);
  const closing = lastResponses(server);
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown reason';
    throw new StartError(exitCode.unavailable, `Cannot listen on port ${port} of ${host} (PORT, HOST): ${reason}`);
  }
  return { port: (server.address() as AddressInfo).port, stop: () => stop(server, closing, drainSeconds) };
}

/** Once called, every response says that it is the last one on its connection. */
function lastResponses(server: NodeServer): () => void {
  let isClosing = false;
  const running = new Set<ServerResponse>();
  const close = (response: ServerResponse) => {
    if (!response.headersSent) response.setHeader('connection', 'close');
  };
  // Before the app's own listener, which may answer at once.
  server.prependListener('request', (_, response) => {
    if (isClosing) return close(response);
    running.add(response);
    response.once('close', () => running.delete(response));
  });
  return () => {
    isClosing = true;
    for (const response of running) close(response);
  };
}

async function stop(server: NodeServer, closing: () => void, drainSeconds: number): Promise<void> {
  const limit = new AbortController();
  const after = (seconds: number) =>
    setTimeout(seconds * 1000, undefined, { signal: limit.signal }).catch(() => undefined);
  const late = after(stopSeconds);
  closing();
  if (drainSeconds > 0) await after(drainSeconds);
  const closed = once(server, 'close');
  // Closes idle connections, too; the others close after their response.
  server.close();
  await Promise.race([closed, late]);
  limit.abort();
}
