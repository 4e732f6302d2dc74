import type { Context as HonoContext } from 'hono';
import { localeOf } from '../text/locale.ts';
import { query as queryOf, recordAddress } from './address.ts';
import { askParts, groupsOf, pictureFor } from './answer.ts';
import { type Chosen, chosenBy, rejected, sentIn } from './chosen.ts';
import type { Desk } from './desk.ts';
import type { DeskFileName, DeskFiles } from './files.ts';
import { liveProblems } from './live.ts';
import { deskPage } from './page.ts';
import { questionFile, wished } from './should.ts';

export interface RoutesOptions {
  readonly desk: Desk;
  readonly page: DeskFiles;
}

/** What a page has to tell of a form that could not be saved. */
interface Instead {
  readonly status: 409 | 422;
  readonly notice: string;
  readonly chosen?: Chosen;
}

/** What the addresses of the desk answer. */
export class Routes {
  readonly #options: RoutesOptions;

  constructor(options: RoutesOptions) {
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
