import { join } from 'node:path';
import type { Context } from '../../src/bot/command.ts';
import { listen } from '../../src/discord/http/server.ts';
import { createLogger } from '../../src/log.ts';
import { createDispatcher } from '../../src/operate/dispatcher.ts';
import { createWebApp, type WebOptions } from '../../src/web/app.ts';
import { trustedProxies } from '../../src/web/client-key.ts';
import { readWebFiles } from '../../src/web/files.ts';
import { root } from './root.ts';

export interface WebBot {
  /** Of the page; it ends with a slash. */
  readonly url: string;
  /** Everything that was logged, one JSON object a line. */
  readonly log: () => string;
  stop(): Promise<void>;
}

type Settings = Partial<Pick<WebOptions, 'limiter' | 'frames' | 'observer'>> & {
  /** Proxies whose word is believed. */
  readonly trusted?: readonly string[];
  readonly logUnanswered?: boolean;
};

/** The real readers' page on a port of the loopback address, with the files that were built. */
export async function startWebBot(context: Context, settings: Settings = {}): Promise<WebBot> {
  const { trusted = [], logUnanswered = false, frames = [], ...rest } = settings;
  const lines: string[] = [];
  const log = createLogger('trace', { write: (line) => lines.push(line) });
  const dispatcher = createDispatcher(context, () => log, { logUnanswered });
  const files = readWebFiles(join(root, 'dist/src/web/browser'));
  const app = createWebApp({ dispatcher, files, proxies: trustedProxies(trusted), frames, log, ...rest });
  const { port, stop } = await listen(app, { port: 0, host: '127.0.0.1', drainSeconds: 0 });
  return { url: `http://127.0.0.1:${port}/`, log: () => lines.join(''), stop };
}

/** The text that a page shows between some of its tags, and nothing of its markup. */
export function textOfPage(markup: string): string {
  const shown = markup.replace(/<head>.*?<\/head>/s, '').replace(/<[^>]*>/g, ' ');
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  return shown.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => signs[name] ?? '');
}

/** Asks the page as a form does. */
export async function askPage(url: string, query: Readonly<Record<string, string>>, headers = {}): Promise<Response> {
  return fetch(`${url}?${new URLSearchParams(query)}`, { headers });
}
