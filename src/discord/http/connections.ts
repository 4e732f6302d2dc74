import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Bounds the open connections of a server. Where there is no more room for a new one, the one that has waited for its
 * first response for longest gives way, and only then one that has had a response: Discord's requests take milliseconds,
 * and a load balancer uses its connections again, so whoever sits there is a stranger.
 */
export function boundConnections(server: Server, most: number): void {
  // The oldest first.
  const waiting = new Set<Socket>();
  const answered = new Set<Socket>();
  server.on('connection', (socket) => {
    waiting.add(socket);
    socket.once('close', () => {
      waiting.delete(socket);
      answered.delete(socket);
    });
    if (waiting.size + answered.size <= most) return;
    const [oldest] = waiting.size > 1 ? waiting : answered;
    (oldest ?? socket).destroy();
  });
  server.prependListener('request', ({ socket }, response) => {
    response.once('finish', () => {
      if (socket.destroyed) return;
      waiting.delete(socket);
      answered.delete(socket);
      answered.add(socket);
    });
  });
}
