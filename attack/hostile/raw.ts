import { connect } from 'node:net';
import { signed } from '../client.ts';
import { ping, type Signer } from '../double.ts';
import { closed } from '../strangers.ts';

export interface RawProbe {
  readonly what: string;
  /** Written as it is. */
  readonly bytes: string | Buffer;
  /** The statuses of all responses, in order, one list for each outcome that is right; an empty list: none. */
  readonly expected: readonly (readonly number[])[];
  /** So many good requests, all of which may be answered. */
  readonly repeated?: number;
}

/** The statuses of everything that comes back before the connection ends or is silent for a while. */
export async function statusesOf(port: number, { bytes }: RawProbe): Promise<number[]> {
  const socket = connect(port, '127.0.0.1').setTimeout(1_500);
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk.toString('latin1');
  });
  socket.on('timeout', () => socket.destroy());
  // Not ended: who has sent all and waits keeps the connection open.
  socket.write(bytes);
  await closed(socket);
  return [...text.matchAll(/HTTP\/1\.[01] (\d{3})/g)].map(([, status]) => Number(status));
}

/** @param pipelined how many requests are sent at once on one connection */
export function rawProbes(signer: Signer, pipelined: number): RawProbe[] {
  const good = goodRequest(signer);
  const probe = (what: string, bytes: string | Buffer, ...expected: number[][]): RawProbe => ({
    what,
    bytes,
    expected,
  });
  const refused = (what: string, bytes: string | Buffer) => probe(what, bytes, [400], []);
  const second = 'GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n';
  const post = 'POST /interactions HTTP/1.1\r\nHost: x\r\n';
  return [
    probe('a good request', good.text(), [200]),
    probe('HTTP/1.0', good.text().replace('HTTP/1.1', 'HTTP/1.0'), [200], [400]),
    { what: `${pipelined} pipelined`, bytes: good.text().repeat(pipelined), expected: [], repeated: pipelined },
    probe('a refused request with a body, and a good one', `${good.text('PUT')}${good.text()}`, [405, 200], [405]),
    refused('both lengths', `${post}Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${second}`),
    refused('two lengths', `${post}Content-Length: 1\r\nContent-Length: ${second.length}\r\n\r\n${second}`),
    refused('a negative length', `${post}Content-Length: -1\r\n\r\n`),
    refused('a length that is no number', `${post}Content-Length: 1e3\r\n\r\n`),
    refused('an obscured encoding', `${post}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${second}`),
    refused('a chunk too large to count', good.chunked('FFFFFFFFFFFFFFFFFF\r\n')),
    probe('a chunk extension', good.chunked(`${good.size};a="b"\r\n${good.body}\r\n0\r\n\r\n`), [200], [400]),
    probe('a chunk extension of 100 kB', good.chunked(`${good.size};${'a'.repeat(100_000)}\r\n`), [413], [400], []),
    probe('two signatures', good.text().replace(/^(x-signature-ed25519: .*)$/im, '$1\r\n$1'), [401], [400]),
    probe('two times', good.text().replace(/^(x-signature-timestamp: .*)$/im, '$1\r\n$1'), [401], [400]),
    refused('a folded header', `${post}X-A: b\r\n c\r\n\r\n`),
    refused('a bare line feed', good.text().replaceAll('\r\n', '\n')),
    refused('a header without a name', `${post}: x\r\n\r\n`),
    refused('a null byte in a header', `${post}X-A: \0\r\n\r\n`),
    refused('no host', 'POST /interactions HTTP/1.1\r\n\r\n'),
    probe('100 kB of headers', `${post}X-A: ${'a'.repeat(100_000)}\r\n\r\n`, [431], []),
    probe('5,000 headers', `${post}${'X-A: b\r\n'.repeat(5_000)}\r\n`, [431], [401], [400], [415], []),
    refused('TLS', Buffer.from('16030100c8010000c40303', 'hex')),
    refused('HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
    refused('HTTP/0.9', 'GET /interactions\r\n\r\n'),
    refused('noise', Buffer.from(Array.from({ length: 2_000 }, (_, at) => (at * 137 + 11) % 256))),
    probe('CONNECT', 'CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n', [], [400], [404], [405]),
    probe(
      'an upgrade',
      good.text().replace('\r\n', '\r\nConnection: upgrade\r\nUpgrade: websocket\r\n'),
      [200],
      [400],
      [],
    ),
    probe('an expectation', good.text().replace('\r\n', '\r\nExpect: 100-continue\r\n'), [100, 200]),
    probe('an odd expectation', good.text().replace('\r\n', '\r\nExpect: cake\r\n'), [417], [200]),
    probe('an absolute address', good.text().replace(' /i', ' http://elsewhere.example/i'), [200], [400], [404]),
  ];
}

function goodRequest(signer: Signer) {
  const { headers = {}, body } = signed(signer, ping());
  const lines = Object.entries({ host: 'x', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = (method: string) => `${method} /interactions HTTP/1.1\r\n${lines.join('')}`;
  return {
    body,
    /** Of the body, in hexadecimal. */
    size: body.length.toString(16),
    text: (method = 'POST') => `${head(method)}content-length: ${body.length}\r\n\r\n${body}`,
    chunked: (chunks: string) => `${head('POST')}transfer-encoding: chunked\r\n\r\n${chunks}`,
  };
}
