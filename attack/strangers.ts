import { connect, type Socket } from 'node:net';

/** Connections that send the same bytes and then nothing more. */
export class Crowd {
  readonly #sockets: Socket[];

  constructor(port: number, size: number, bytes: string) {
    const buffer = Buffer.from(bytes);
    this.#sockets = Array.from({ length: size }, () => {
      const socket = connect(port, '127.0.0.1').on('error', () => undefined);
      // What is answered is thrown away.
      socket.resume();
      if (buffer.length > 0) socket.write(buffer);
      return socket;
    });
  }

  async leave(): Promise<void> {
    await Promise.all(
      this.#sockets.map((socket) => {
        socket.destroy();
        return closed(socket);
      }),
    );
  }
}

/** Sends a head at once and then a byte each half second. @returns the milliseconds until the other side ends it */
export async function dribble(port: number, head: string, most: number): Promise<number> {
  const begun = performance.now();
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  socket.resume();
  if (head !== '') socket.write(head);
  const drip = setInterval(() => socket.writable && socket.write('x'), 500);
  const limit = setTimeout(() => socket.destroy(), most);
  await closed(socket);
  clearInterval(drip);
  clearTimeout(limit);
  return performance.now() - begun;
}

/** Settles when a connection has ended, however it did. */
export function closed(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    if (socket.closed) resolve();
    socket.on('error', () => undefined).on('close', () => resolve());
  });
}
