import { join } from 'node:path';
import { createHttpApp } from '../discord/http/app.ts';
import { nodeVerifier } from '../discord/http/node-verifier.ts';
import type { listen } from '../discord/http/server.ts';
import type { LatePictures } from '../discord/late-pictures.ts';
import type { Settings } from '../operate/config.ts';
import { type BotParts, limiterOf } from '../operate/run.ts';
import { createWebApp } from '../web/app.ts';
import { trustedProxies } from '../web/client-key.ts';
import { readWebFiles } from '../web/files.ts';

interface Served {
  readonly settings: Settings;
  /** The project's. */
  readonly folder: string;
  readonly parts: Omit<BotParts, 'warmUp'>;
  readonly late: LatePictures;
}

type App = Parameters<typeof listen>[0];

/** What `npm run serve` answers: Discord's interactions where there is a public key, and the readers' page. */
export function servedApp({ settings, folder, parts, late }: Served): App {
  const { publicKey, web } = settings;
  const page = web && webApp({ settings, folder, parts }, web);
  if (publicKey === undefined) {
    if (page) return page;
    throw new TypeError('there is neither a public key nor a page');
  }
  const interactions = createHttpApp({ ...parts, late, verify: nodeVerifier(publicKey) });
  return page ? interactions.route('/', page) : interactions;
}

/** A page knows no servers, so it answers from the usual story. */
function webApp(
  { settings, folder, parts: { stories, observer, log } }: Omit<Served, 'late'>,
  web: NonNullable<Settings['web']>,
): App {
  return createWebApp({
    dispatcher: stories.usual,
    files: readWebFiles(join(folder, 'dist/src/web/browser')),
    limiter: limiterOf(settings),
    proxies: trustedProxies(web.trustedProxies),
    frames: web.embedOrigins,
    observer,
    log,
  });
}
