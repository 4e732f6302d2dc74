import fc from 'fast-check';
import { made } from '../case.ts';
import { type Post, signed } from '../client.ts';
import { createSigner, ping, type Signer, slash } from '../double.ts';

export interface Probe {
  readonly what: string;
  readonly post: Post;
  /** Statuses that are right; 0 for a connection that is closed without an answer. */
  readonly expected: readonly number[];
}

const seconds = () => Date.now() / 1000;

/** One good request, and many whose signature or time is wrong in one way. */
export function refusedSignatures(signer: Signer, flips: number): Probe[] {
  const good = signed(signer, ping());
  const { 'x-signature-ed25519': signature = '', 'x-signature-timestamp': time = '', ...rest } = good.headers ?? {};
  const refused = (what: string, post: Post): Probe => ({ what, post, expected: [401] });
  const withHeaders = (what: string, headers: Post['headers']) =>
    refused(what, { ...good, headers: { ...rest, ...headers } });
  const withSignature = (what: string, value: string) =>
    withHeaders(what, { 'x-signature-ed25519': value, 'x-signature-timestamp': time });
  const bit = fc.record({ at: fc.nat(signature.length - 1), by: fc.integer({ min: 1, max: 15 }) });
  const flipped = made(bit, flips).map(({ at, by }) => {
    const digit = (Number.parseInt(signature.charAt(at), 16) ^ by).toString(16);
    return withSignature(`digit ${at} changed`, signature.slice(0, at) + digit + signature.slice(at + 1));
  });
  const times = ['', 'now', '-1', '1e9', '0x5', '99999999999999999999', ` ${time}x`, '1.5', `${time}000`];
  return [
    { what: 'a good request', post: good, expected: [200] },
    withHeaders('no signature and no time', {}),
    withHeaders('no signature', { 'x-signature-timestamp': time }),
    withHeaders('no time', { 'x-signature-ed25519': signature }),
    ...['', '00'.repeat(64), 'zz'.repeat(64), signature.slice(2), `${signature}00`, 'ab'.repeat(3000)].map((value) =>
      withSignature(`the signature "${value.slice(0, 10)}…" of ${value.length} characters`, value),
    ),
    ...times.map((value) => refused(`the time "${value}"`, withTime(signer, value))),
    refused('ten minutes old', signed(signer, ping(), seconds() - 600)),
    refused('ten minutes ahead', signed(signer, ping(), seconds() + 600)),
    refused('signed by somebody else', signed(createSigner(), ping())),
    refused('another body', { ...good, body: `${good.body} ` }),
    {
      what: 'a long body without a signature',
      post: { headers: rest, body: 'x'.repeat(200_000) },
      expected: [401, 413],
    },
    ...flipped,
  ];
}

function withTime(signer: Signer, time: string): Post {
  const body = JSON.stringify(ping());
  return { headers: signer.sign(time, body), body };
}

/** Signed bodies that are no interaction, or an odd one. */
export function bodies(signer: Signer): Probe[] {
  const probe = (what: string, payload: unknown, ...expected: number[]): Probe => ({
    what,
    post: signed(signer, payload),
    expected,
  });
  const command = slash('ask', { question: 'who won?' });
  const broken = ['', ' ', '{', '[]', 'null', '1', '"x"', '{}', '{"type":99}', '{"type":"1"}', '{"type":2}', 'NaN'];
  const options = Array.from({ length: 5_000 }, (_, at) => ({ type: 3, name: `o${at}`, value: 'x' }));
  return [
    ...broken.map((body) => probe(`the body ${JSON.stringify(body)}`, body, 400)),
    probe('100,000 brackets', '['.repeat(100_000), 400, 413),
    probe('100,000 brackets, closed', '['.repeat(100_000) + ']'.repeat(100_000), 400, 413),
    probe('objects nested 5,000 deep', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`, 400, 413),
    probe('__proto__', `{"type":1,"__proto__":{"polluted":true}}`, 200, 400),
    probe('two types', '{"type":1,"type":2}', 200, 400),
    probe('5,000 options', { ...command, data: { ...command.data, options } }, 200, 400, 413),
    probe('a value of 250 kB', slash('ask', { question: 'x'.repeat(250_000) }), 200, 400, 413),
    probe('a number as the question', slash('ask', { question: 7 }), 200, 400),
    probe('no data', { ...command, data: null }, 200, 400),
    probe('no user', { ...command, member: undefined, user: undefined }, 200, 400),
    probe('an unknown command', slash('constructor'), 200, 400),
    { what: 'bytes that are not UTF-8', post: notUtf8(signer), expected: [400] },
    { what: 'chunked', post: chunked(signed(signer, ping())), expected: [200] },
    { what: 'chunked, 4 MB', post: chunked(signed(signer, ' '.repeat(4_000_000))), expected: [413, 0] },
  ];
}

/** Signed requests that are sent in another way than Discord does. */
export function requests(signer: Signer): Probe[] {
  const good = signed(signer, ping());
  const as = (what: string, change: Post, ...expected: number[]): Probe => ({
    what,
    post: { ...good, ...change },
    expected,
  });
  const typed = (type: string) => ({ headers: { ...good.headers, 'content-type': type } });
  return [
    ...['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'].map((method) => as(method, { method }, 405)),
    ...[
      '/',
      '/interactions/',
      '/Interactions',
      '/interactions/../x',
      '//interactions',
      '/%69nteractions%00',
      '/.env',
    ].map((path) => as(`the path ${path}`, { path }, 404, 400)),
    as('a query', { path: '/interactions?x=1' }, 200, 404),
    ...['text/plain', 'application/x-www-form-urlencoded', '', 'application/jsonx'].map((type) =>
      as(`the type "${type}"`, typed(type), 415),
    ),
    as('JSON with a charset', typed('application/json; charset=utf-8'), 200),
    as('a content encoding', { headers: { ...good.headers, 'content-encoding': 'gzip' } }, 200, 400, 415),
  ];
}

function chunked({ headers, ...post }: Post): Post {
  return { ...post, headers: { ...headers, 'transfer-encoding': 'chunked' } };
}

function notUtf8(signer: Signer): Post {
  const body = Buffer.concat([Buffer.from('{"type":1,"id":"'), Buffer.from([0xff, 0xc3, 0x28]), Buffer.from('"}')]);
  return { headers: signer.sign(`${Math.floor(seconds())}`, body), body };
}
