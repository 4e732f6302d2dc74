import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Logger } from '../log.ts';
import type { DeskFileName } from './files.ts';
import { deskHeaders, refusalOf } from './guard.ts';
import { BrokenFile } from './record-text.ts';
import { Routes, type RoutesOptions } from './routes.ts';
import { ChangedOnDisk } from './story-files.ts';

export interface DeskApp extends RoutesOptions {
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
