import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Logger } from '../../log.ts';
import type { PictureRenderer } from '../../render/picture/picture-renderer.ts';
import type { InteractionService } from '../interaction-service.ts';
import type { LatePictures } from '../late-pictures.ts';
import type { Observer } from '../observer.ts';
import { isInteraction } from '../payload.ts';
import { Writer } from '../response-writer.ts';
import { Intake } from './intake.ts';
import { isSigned, signatureOf, type Verify } from './signature.ts';

export interface HttpOptions {
  readonly reception: InteractionService;
  readonly verify: Verify;
  /** Draws pictures; without it replies are text alone. */
  readonly painter?: Pick<PictureRenderer, 'paint'> | undefined;
  /** Adds pictures that were not ready in time; without it such an answer stays without its picture. */
  readonly late?: LatePictures | undefined;
  readonly log: Pick<Logger, 'debug' | 'error'>;
  readonly observer?: Pick<Observer, 'answered'> | undefined;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Where Discord is to send interactions. */
export const path = '/interactions';

/**
 * A press on a button comes with the whole message, and so does what is written into a modal that it opened. A message of
 * ours holds 4,000 characters of text and 40 components: less than 50 kB, even if each character is written as an escape of
 * six bytes, which our own texts never are. The message that a command is used on may be anybody's, with 4,000 characters,
 * 6,000 in embeds, and ten files with their addresses and descriptions.
 */
const mostBytes = 128 * 1024;

/** Of all bodies together while they arrive: more than 1,000 usual ones of 3 kB. */
const mostArrivingBytes = 4 * 1024 * 1024;

const fromUtf8 = new TextDecoder('utf-8', { fatal: true });
const whole = bodyLimit({
  maxSize: mostBytes,
  onError: (c) => refuse(c, 413, 'the body is too long'),
});

/**
 * Discord's HTTP interactions as a function from `Request` to `Response`, from Web standards alone: whoever runs it
 * brings the check of signatures, the painter and the log.
 */
export function createHttpApp(options: HttpOptions): Hono {
  const writer = new Writer(options);
  const intake = new Intake(mostArrivingBytes);
  const app = new Hono();
  // One handler for all methods: Hono calls a single one without composing.
  app.all(path, (c) => {
    if (c.req.method === 'POST') return receive(c, options, intake, writer);
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

async function receive(c: Context, options: HttpOptions, intake: Intake, writer: Writer): Promise<Response> {
  const { reception, verify, log, observer, now = Date.now } = options;
  const start = performance.now();
  const { headers } = c.req.raw;
  // Whatever the headers tell is checked first, so that a stranger's body costs nothing.
  if (!/^application\/json\s*(?:;|$)/i.test(headers.get('content-type') ?? '')) {
    return refuse(c, 415, 'interactions are application/json');
  }
  const signature = signatureOf(headers, now() / 1000);
  if (!signature) {
    log.debug('a request without a plausible signature was refused');
    return refuse(c, 401, 'the signature is missing, malformed or not of this moment');
  }
  const body = await bodyOf(c, intake, log);
  if (body instanceof Response) return body;
  if (!(await isSigned(verify, signature, body))) {
    log.debug('a request without a valid signature was refused');
    return refuse(c, 401, 'the signature is not valid');
  }
  const payload = parsed(body);
  const interaction = isInteraction(payload) ? payload : undefined;
  if (interaction) options.late?.pressed(interaction);
  const answered = interaction && (await reception.interaction(interaction));
  if (!interaction || !answered) return c.json({ error: 'this is no interaction that can be answered' }, 400);
  const { outcome } = answered;
  const { type, content, isLate } = await writer.write(answered);
  if (isLate) options.late?.addToAnswer(interaction, answered);
  const milliseconds = performance.now() - start;
  observer?.answered({ transport: 'http', outcome, delivered: true, seconds: milliseconds / 1000 });
  log.debug({ ...outcome, milliseconds: Math.round(milliseconds) }, 'answered');
  // A plain Response, since Hono's own copies its headers.
  return new Response(content, { headers: { 'content-type': type } });
}

/** The body, or the response that says why it is not read. */
async function bodyOf(
  c: Context,
  intake: Intake,
  log: HttpOptions['log'],
): Promise<Uint8Array<ArrayBuffer> | Response> {
  const length = fittingLength(c.req.raw.headers);
  const read = async () => {
    // A length that is told is believed: the server reads no more of the body than that.
    const tooLong = length === undefined ? await whole(c, async () => undefined) : undefined;
    return tooLong ?? new Uint8Array(await c.req.raw.arrayBuffer());
  };
  try {
    const body = await intake.read(length ?? mostBytes, read);
    if (body) return body;
    log.debug('a request that took long to arrive gave way to newer ones');
    c.header('retry-after', '1');
    return refuse(c, 503, 'too many requests are arriving');
  } catch {
    // Whoever sent it is gone, so that nobody reads this.
    log.debug('a request ended before its body had arrived');
    return refuse(c, 400, 'the body is not whole');
  }
}

/** In bytes; `undefined` if it is not told or too long. */
function fittingLength(headers: Headers): number | undefined {
  const length = Number(headers.get('content-length') ?? Number.NaN);
  return headers.get('transfer-encoding') === null && length <= mostBytes ? length : undefined;
}

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(fromUtf8.decode(body));
  } catch {
    return undefined;
  }
}

/**
 * Ends the connection, too: the rest of a body would still arrive on it, and a stranger is not to hold it until it
 * times out.
 */
function refuse(c: Context, status: ContentfulStatusCode, error: string): Response {
  c.header('connection', 'close');
  return c.json({ error }, status);
}
