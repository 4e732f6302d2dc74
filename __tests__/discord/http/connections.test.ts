import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { boundConnections } from '../../../src/discord/http/connections.ts';

const most = 3;
let server: Server;
let opened: Socket[] = [];

async function start(milliseconds: number): Promise<void> {
  server = createServer((_, response) => response.end('told'));
  boundConnections(server, most, milliseconds);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
}

beforeEach(() => start(0));

afterEach(async () => {
  for (const socket of opened) socket.destroy();
  opened = [];
  server.close();
  await once(server, 'close');
});

/** A connection that the server has seen. */
async function open(): Promise<Socket> {
  const seen = once(server, 'connection');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1').on('error', () => undefined);
  socket.setEncoding('utf8');
  opened = [...opened, socket];
  await seen;
  return socket;
}

async function ask(socket: Socket): Promise<string> {
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  const [chunk] = await once(socket, 'data');
  return String(chunk);
}

describe('where there is no room for a new connection', () => {
  test('the one that has been silent for longest gives way, and the new one is answered', async () => {
    const [first, ...others] = [await open(), await open(), await open()];
    const closed = once(first, 'close');
    first.resume();
    expect(await ask(await open())).toContain('told');
    await closed;
    for (const one of others) expect(await ask(one)).toContain('told');
  });

  test('one that sits on a body gives way, too', async () => {
    const slow = await open();
    slow.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9');
    const closed = once(slow, 'close');
    slow.resume();
    for (let count = 0; count < most; count += 1) await open();
    await closed;
  });

  test('one that is used again and again stays, however old it is', async () => {
    const old = await open();
    await ask(old);
    for (let count = 0; count < 3 * most; count += 1) await open();
    expect(await ask(old)).toContain('told');
  });

  test('where all have been answered, the one whose answer is longest ago gives way', async () => {
    const answered = [await open(), await open(), await open()];
    for (const one of answered) await ask(one);
    const [first, ...others] = answered as [Socket, ...Socket[]];
    await ask(first);
    const closed = once(others[0] as Socket, 'close');
    (others[0] as Socket).resume();
    await open();
    await closed;
    expect(await ask(first)).toContain('told');
  });

  test('in a crowd that comes at once, whoever came first stays', async () => {
    server.close();
    await start(60_000);
    const early = [await open(), await open(), await open()];
    for (let count = 0; count < most; count += 1) {
      const late = await open();
      late.resume();
      if (!late.closed) await once(late, 'close');
    }
    for (const one of early) expect(await ask(one)).toContain('told');
  });
});
