import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono, type Context as HonoContext } from 'hono';
import type { Reply } from '../answer/reply.ts';
import { waitReply } from '../answer/wait-reply.ts';
import type { Call } from '../bot/call.ts';
import type { Dispatcher } from '../bot/dispatch.ts';
import { FairQueue } from '../discord/fair-queue.ts';
import type { Observer } from '../discord/observer.ts';
import type { RateLimiter, Turn } from '../discord/rate-limiter.ts';
import type { Logger } from '../log.ts';
import { htmlReply, type Markup } from '../render/html.ts';
import { parameters } from '../render/web-address.ts';
import type { Locale } from '../text/locale.ts';
import { locales } from '../text/locale.ts';
import { textIn } from '../text/text.ts';
import { type Asked, askedIn } from './asked.ts';
import { addressHasher, clientAddress, type TrustedProxies } from './client-key.ts';
import { exampleQuestions } from './examples.ts';
import { type FileName, fileNames, type WebFiles } from './files.ts';
import { type FrameOrigins, fileHeaders, pageHeaders } from './headers.ts';
import { page } from './page.ts';

export interface WebOptions {
  readonly dispatcher: Dispatcher;
  readonly files: WebFiles;
  /** Without one, everybody is always answered. */
  readonly limiter?: RateLimiter | undefined;
  readonly proxies: TrustedProxies;
  /** The sites that may show the page in a frame. */
  readonly frames: FrameOrigins;
  readonly observer?: Pick<Observer, 'answered'> | undefined;
  readonly log: Pick<Logger, 'debug' | 'error'>;
}

interface Answered {
  readonly reply: Reply;
  readonly rendered: Markup;
  readonly wait?: number;
}

/** The readers' page: `/`, the same for a frame at `/embed`, the script of other sites at `/embed.js`, and its files. */
export function createWebApp(options: WebOptions): Hono {
  const app = new Hono();
  const pages = new Pages(options);
  app.get('/', pageHeaders({ scripts: false, frames: [] }), (c) => pages.show(c, false));
  app.get('/embed', pageHeaders({ scripts: true, frames: options.frames }), (c) => pages.show(c, true));
  for (const name of fileNames) {
    const path = name === 'embed.js' ? '/embed.js' : `/web/${name}`;
    app.get(path, fileHeaders, (c) => sendFile(c, options.files, name));
  }
  app.onError((err, c) => {
    options.log.error({ err }, 'a page failed');
    return c.text('Something went wrong.', 500);
  });
  return app;
}

/** Answers readers, each in their turn. */
class Pages {
  readonly #options: WebOptions;
  readonly #queue = new FairQueue();
  readonly #hash = addressHasher();

  constructor(options: WebOptions) {
    this.#options = options;
  }

  async show(c: HonoContext, embedded: boolean): Promise<Response> {
    const { dispatcher, files } = this.#options;
    const { commands, story } = dispatcher.context;
    const query = new URL(c.req.url).searchParams;
    const asked = askedIn(query, c.req.header('accept-language'), commands);
    const answered = asked.call && (await this.#answer(c, asked, asked.call, embedded));
    if (answered?.wait !== undefined) {
      c.status(429);
      c.header('retry-after', String(answered.wait));
    }
    const title = answered?.reply.title ?? textIn(asked.locale)('web.answer');
    const markup = page({
      locale: asked.locale,
      article: story.article,
      typed: asked.typed,
      answer: answered && { markup: answered.rendered, title },
      examples: exampleQuestions(story, asked.locale),
      otherLanguage: inOtherLanguage(query, asked.locale),
      embedded,
      fileAddress: (name) => `web/${name}?${files[name].version}`,
    });
    return c.html(markup);
  }

  async #answer(c: HonoContext, { locale }: Asked, call: Call, embedded: boolean): Promise<Answered> {
    const { dispatcher, limiter, proxies, observer, log } = this.#options;
    const start = performance.now();
    const { article } = dispatcher.context.story;
    const render = (reply: Reply) => htmlReply(reply, article, embedded ? '_top' : '_self');
    const connected = getConnInfo(c).remote.address ?? '';
    const person = this.#hash(clientAddress(connected, c.req.header('x-forwarded-for'), proxies));
    const answered = await this.#queue.run(person, (): Answered => {
      const turn: Turn | undefined = limiter?.take(person);
      if (turn?.granted === false) {
        const { wait } = turn;
        return { ...dispatcher.say(locale, () => waitReply(locale, wait), render), wait };
      }
      const work = () => dispatcher.answer(call, render);
      return limiter ? limiter.measured(person, work) : work();
    });
    const status = answered.wait === undefined ? answered.reply.status : 'limited';
    const known = dispatcher.context.commands.some(({ name }) => name === call.command);
    const kind = call.fromButton ? ('button' as const) : ('message' as const);
    const outcome = { kind, command: known ? call.command : 'unknown', status };
    const milliseconds = performance.now() - start;
    observer?.answered({ transport: 'web', outcome, delivered: true, seconds: milliseconds / 1000 });
    log.debug({ ...outcome, milliseconds: Math.round(milliseconds) }, 'answered');
    return answered;
  }
}

function inOtherLanguage(query: URLSearchParams, locale: Locale): { locale: Locale; query: string } {
  const other = locales.find((one) => one !== locale) ?? locale;
  const changed = new URLSearchParams(query);
  changed.set(parameters.language, other);
  return { locale: other, query: String(changed) };
}

/** Another content has another address, but for the script that other sites name. */
function sendFile(c: HonoContext, files: WebFiles, name: FileName): Response {
  const { type, content, version } = files[name];
  const isNamed = new URL(c.req.url).search === `?${version}`;
  const etag = `"${version}"`;
  const headers = {
    'content-type': type,
    etag,
    'cache-control': isNamed ? 'public, max-age=31536000, immutable' : 'public, max-age=600',
  };
  if (c.req.header('if-none-match') === etag) return c.body(null, 304, headers);
  return c.body(content, 200, headers);
}
