import { Hono, type Context as HonoContext } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Logger } from '../log.ts';
import { localeOf } from '../text/locale.ts';
import { query as queryOf, recordAddress } from './address.ts';
import { askParts, groupsOf, pictureFor } from './answer.ts';
import { type Chosen, chosenBy, rejected, sentIn } from './chosen.ts';
import type { Desk } from './desk.ts';
import type { DeskFileName, DeskFiles } from './files.ts';
import { deskHeaders, refusalOf } from './guard.ts';
import { liveProblems } from './live.ts';
import { deskPage } from './page.ts';
import { BrokenFile } from './record-text.ts';
import { questionFile, wished } from './should.ts';
import { ChangedOnDisk } from './story-files.ts';

export interface DeskApp {
  readonly desk: Desk;
  readonly page: DeskFiles;
  /** The first step of every address. */
  readonly key: string;
  /** Known only when it listens. */
  readonly port: () => number;
  readonly log: Pick<Logger, 'error'>;
}

const mostBytes = 2 * 1024 * 1024;

/** The desk: a page at `/KEY/`, and the forms of it. Whatever is not sent by the page itself is refused. */
export function createDeskApp(options: DeskApp): Hono {
  const { key, port, log } = options;
  const app = new Hono();
  const routes = new Routes(options);
  app.use(deskHeaders);
  app.use((c, next) => {
    const header = (name: string) => c.req.header(name);
    const sender = {
      method: c.req.method,
      host: header('host'),
      origin: header('origin'),
      site: header('sec-fetch-site'),
    };
    const refusal = refusalOf({ ...sender, key: c.req.path.split('/')[1] ?? '' }, port(), key);
    return refusal === undefined ? next() : Promise.resolve(c.text('Forbidden.', 403));
  });
  app.use(bodyLimit({ maxSize: mostBytes }));
  app.get('/:key', (c) => c.redirect(`/${key}/`));
  app.get('/:key/', (c) => routes.show(c));
  app.get('/:key/:file{(?:desk\\.(?:js|css)|icon\\.svg)}', (c) => routes.file(c, c.req.param('file') as DeskFileName));
  app.get('/:key/picture', (c) => routes.picture(c));
  app.post('/:key/record', (c) => routes.record(c));
  app.post('/:key/check', (c) => routes.check(c));
  app.post('/:key/should', (c) => routes.should(c));
  app.post('/:key/undo', (c) => routes.undo(c));
  app.onError((err, c) => {
    if (err instanceof ChangedOnDisk || err instanceof BrokenFile)
      return routes.show(c, { status: 409, notice: `Nothing was saved: ${err.message}.` });
    log.error({ err }, 'the desk failed');
    return c.text('Something went wrong; nothing was saved.', 500);
  });
  return app;
}

interface Instead {
  readonly status: 409 | 422;
  readonly notice: string;
  readonly chosen?: Chosen;
}

class Routes {
  readonly #options: DeskApp;

  constructor(options: DeskApp) {
    this.#options = options;
  }

  /** The page. @param instead what it has to tell of a form that could not be saved */
  show(c: HonoContext, instead?: Instead): Response | Promise<Response> {
    const { desk, page } = this.#options;
    const query = new URL(c.req.url).searchParams;
    const state = desk.state();
    const asks = query.has('q') || query.has('run');
    const context = asks ? desk.context() : undefined;
    const { kind, shown } = instead?.chosen ?? chosenBy(query, state);
    const { files, story, unanswered } = desk.options;
    const markup = deskPage({
      story,
      state,
      kind,
      shown,
      taken: { paragraph: query.get('paragraph') ?? '', exact: query.get('exact') ?? '' },
      ask: askParts(query, context, state, shown?.isNew ? undefined : shown?.entry),
      unanswered: groupsOf(unanswered, context),
      lastStep: files.lastStep,
      notice: instead?.notice ?? noticeOf(query, files.lastStep),
      files: page,
    });
    return c.html(markup, instead?.status ?? 200);
  }

  /** The picture of an answer. What draws is loaded only for one. */
  async picture(c: HonoContext): Promise<Response> {
    const context = this.#options.desk.context();
    const picture = context && pictureFor(new URL(c.req.url).searchParams, context);
    if (!picture) return c.notFound();
    const { draw } = await import('../render/picture/draw.ts');
    return c.body(Uint8Array.from(await draw(picture)), 200, { 'content-type': 'image/png' });
  }

  file(c: HonoContext, name: DeskFileName): Response {
    const { type, content } = this.#options.page[name];
    return c.body(content, 200, { 'content-type': type });
  }

  async record(c: HonoContext): Promise<Response> {
    const form = await formOf(c);
    const sent = sentIn(form);
    if (!sent) return c.text('There is no such record.', 400);
    const outcome = this.#options.desk.submit(sent, form.get('do') ?? 'save');
    if (outcome.kind === 'done') {
      const address = outcome.next ? recordAddress(outcome.next) : '?#records';
      return c.redirect(`./${address.replace('#', '&done=#')}`, 303);
    }
    const chosen = rejected(outcome, sent);
    if (outcome.kind === 'conflict') return this.show(c, { status: 409, notice: 'Nothing was saved.', chosen });
    return this.show(c, { status: 422, notice: 'Nothing was saved: a field cannot be read.', chosen });
  }

  /** What would be wrong with a record as it is typed. */
  async check(c: HonoContext): Promise<Response> {
    const sent = sentIn(await formOf(c));
    return sent ? c.json(liveProblems(this.#options.desk, sent)) : c.text('There is no such record.', 400);
  }

  async should(c: HonoContext): Promise<Response> {
    const form = await formOf(c);
    const { files } = this.#options.desk.options;
    const given = (name: string) => form.get(name) ?? '';
    const { entries, texts: read } = this.#options.desk.state();
    const questions = files.text(questionFile);
    const texts = questions === undefined ? read : new Map([...read, [questionFile, questions]]);
    const wish = {
      question: given('q'),
      locale: localeOf(given('lang')),
      subject: given('subject'),
      missing: given('missing'),
      named: given('named'),
      alias: given('alias'),
    };
    const edit = wished(given('do'), wish, { entries, texts });
    if (typeof edit === 'string') return this.show(c, { status: 422, notice: edit });
    files.write(edit.label, edit.changes, texts);
    return c.redirect(`./${queryOf({ q: wish.question, lang: wish.locale, done: '' })}#answer`, 303);
  }

  undo(c: HonoContext): Response {
    const undone = this.#options.desk.options.files.undo();
    return c.redirect(undone === undefined ? './' : './?undone=', 303);
  }
}

function noticeOf(query: URLSearchParams, lastStep: string | undefined): string | undefined {
  if (query.has('undone')) return 'Undone.';
  return query.has('done') && lastStep !== undefined ? `${lastStep}.` : undefined;
}

async function formOf(c: HonoContext): Promise<URLSearchParams> {
  return new URLSearchParams(await c.req.text());
}
