import { join } from 'node:path';
import type { Dispatcher } from '../bot/dispatch.ts';
import { createHttpApp } from '../discord/http/app.ts';
import { nodeVerifier } from '../discord/http/node-verifier.ts';
import type { listen } from '../discord/http/server.ts';
import { Reception } from '../discord/interaction-service.ts';
import type { Logger } from '../log.ts';
import type { Settings } from '../operate/config.ts';
import { createPainter, limiterOf } from '../operate/from-settings.ts';
import type { Metrics } from '../operate/health/metrics.ts';
import { createWebApp } from '../web/app.ts';
import { trustedProxies } from '../web/client-key.ts';
import { readWebFiles } from '../web/files.ts';

interface Parts {
  readonly settings: Settings;
  /** The project's. */
  readonly folder: string;
  readonly dispatcher: Dispatcher;
  readonly metrics: Metrics | undefined;
  readonly log: Logger;
}

type App = Parameters<typeof listen>[0];

/** What `npm run serve` answers: Discord's interactions where there is a public key, and the readers' page. */
export function servedApp(parts: Parts): { readonly app: App; readonly reception: Reception | undefined } {
  const { publicKey, web } = parts.settings;
  const page = web && webApp(parts, web);
  if (publicKey === undefined) {
    if (page) return { app: page, reception: undefined };
    throw new TypeError('there is neither a public key nor a page');
  }
  const reception = new Reception(parts.dispatcher, limiterOf(parts.settings));
  const interactions = interactionApp(parts, publicKey, reception);
  return { app: page ? interactions.route('/', page) : interactions, reception };
}

function interactionApp({ settings, metrics, log }: Parts, publicKey: string, reception: Reception) {
  const painter = settings.pictures ? createPainter() : undefined;
  painter?.start();
  return createHttpApp({
    reception,
    verify: nodeVerifier(publicKey),
    painter,
    observer: metrics,
    log,
  });
}

function webApp({ settings, folder, dispatcher, metrics, log }: Parts, web: NonNullable<Settings['web']>): App {
  return createWebApp({
    dispatcher,
    files: readWebFiles(join(folder, 'dist/src/web/browser')),
    limiter: limiterOf(settings),
    proxies: trustedProxies(web.trustedProxies),
    frames: web.embedOrigins,
    observer: metrics,
    log,
  });
}
