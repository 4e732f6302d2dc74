import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Bounds the open connections of a server. Where there is no more room for a new one, the one that has waited for its
 * first response for longest gives way, and only then one that has had a response: Discord's requests take milliseconds,
 * and a load balancer uses its connections again, so whoever sits there is a stranger. Where even that one has only just
 * come, the new one is closed: a crowd that comes at once costs no more than what there is room for.
 *
 * @param patience so many milliseconds nobody gives way
 */
export function boundConnections(server: Server, most: number, patience = 250): void {
  // The oldest first, with the time when it came.
  const waiting = new Map<Socket, number>();
  const answered = new Set<Socket>();
  server.on('connection', (socket) => {
    waiting.set(socket, performance.now());
    socket.once('close', () => {
      waiting.delete(socket);
      answered.delete(socket);
    });
    if (waiting.size + answered.size <= most) return;
    const [[oldest, since] = [socket, 0]] = waiting;
    if (oldest !== socket) return (performance.now() - since >= patience ? oldest : socket).destroy();
    const [longestAgo = socket] = answered;
    return longestAgo.destroy();
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
