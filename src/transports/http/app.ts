import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Logger } from '../../log.ts';
import type { Painter } from '../../render/picture/painter.ts';
import { Writer } from '../discord/body.ts';
import { isInteraction } from '../discord/payload.ts';
import type { Reception } from '../discord/reception.ts';
import type { Observer } from '../observer.ts';
import { isSigned, type Verify } from './signature.ts';

export interface HttpOptions {
  readonly reception: Reception;
  readonly verify: Verify;
  /** Draws pictures; without it replies are text alone. */
  readonly painter?: Pick<Painter, 'paint'> | undefined;
  readonly log: Pick<Logger, 'debug' | 'error'>;
  readonly observer?: Pick<Observer, 'answered'> | undefined;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Where Discord is to send interactions. */
export const path = '/interactions';

/** A press on a button comes with the whole message, about 20 kB at most; nothing else is as long. */
const mostBytes = 256 * 1024;

const fromUtf8 = new TextDecoder('utf-8', { fatal: true });
const whole = bodyLimit({
  maxSize: mostBytes,
  onError: (c) => {
    // The rest of the body is not read, so nothing else can come on this connection.
    c.header('connection', 'close');
    return refuse(c, 413, 'the body is too long');
  },
});

/**
 * Discord's HTTP interactions as a function from `Request` to `Response`, from Web standards alone: whoever runs it
 * brings the check of signatures, the painter and the log.
 */
export function createHttpApp(options: HttpOptions): Hono {
  const writer = new Writer(options.painter);
  const app = new Hono();
  // One handler for all methods: Hono calls a single one without composing.
  app.all(path, (c) => {
    if (c.req.method === 'POST') return receive(c, options, writer);
    c.header('allow', 'POST');
    return refuse(c, 405, 'interactions are posted');
  });
  app.notFound((c) => refuse(c, 404, `there is nothing here; interactions go to ${path}`));
  app.onError((err, c) => {
    options.log.error({ err }, 'an answer over HTTP failed');
    return refuse(c, 500, 'something went wrong');
  });
  return app;
}

async function receive(c: Context, options: HttpOptions, writer: Writer): Promise<Response> {
  const { reception, verify, log, observer, now = Date.now } = options;
  const start = performance.now();
  const { headers } = c.req.raw;
  if (!/^application\/json\s*(?:;|$)/i.test(headers.get('content-type') ?? '')) {
    return refuse(c, 415, 'interactions are application/json');
  }
  // A length that is told is believed: the server reads no more of the body than that.
  const tooLong = tellsFittingLength(headers) ? undefined : await whole(c, async () => undefined);
  if (tooLong) return tooLong;
  const body = new Uint8Array(await c.req.raw.arrayBuffer());
  if (!(await isSigned(verify, headers, body, now() / 1000))) {
    log.debug('a request without a valid signature was refused');
    return refuse(c, 401, 'the signature is not valid');
  }
  const payload = parsed(body);
  const answered = isInteraction(payload) ? await reception.interaction(payload) : undefined;
  if (!answered) return refuse(c, 400, 'this is no interaction that can be answered');
  const { outcome } = answered;
  const { type, content } = await writer.write(answered);
  const milliseconds = performance.now() - start;
  observer?.answered({ transport: 'http', outcome, delivered: true, seconds: milliseconds / 1000 });
  log.debug({ ...outcome, milliseconds: Math.round(milliseconds) }, 'answered');
  // A plain Response, since Hono's own copies its headers.
  return new Response(content, { headers: { 'content-type': type } });
}

function tellsFittingLength(headers: Headers): boolean {
  const length = headers.get('content-length');
  return length !== null && headers.get('transfer-encoding') === null && Number(length) <= mostBytes;
}

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(fromUtf8.decode(body));
  } catch {
    return undefined;
  }
}

function refuse(c: Context, status: ContentfulStatusCode, error: string): Response {
  return c.json({ error }, status);
}
