import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe } from '@jest/globals';
import { type BrowserContext, type BrowserContextOptions, chromium, type Frame, type Page } from 'playwright-core';

/** Debian's, or the one that CHROMIUM names. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const isThere = existsSync(executablePath);
if (!isThere) process.stderr.write(`SKIPPED, no browser: ${executablePath} is not there (apt-get install chromium)\n`);

/** Like `describe`; without a browser its tests are reported as skipped. */
export const describeInBrowser = isThere ? describe : describe.skip;

/** It looks for nothing on the network but what a test asks it for. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Browser {
  /** A window of its own, without anything of the ones before. */
  open(options?: BrowserContextOptions): Promise<BrowserContext>;
  close(): Promise<void>;
}

export async function startBrowser(): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'scrutin-browser-'));
  const browser = await chromium.launch({ executablePath, args: flags, env: { ...process.env, HOME: profile } });
  return {
    open: (options) => browser.newContext({ locale: 'en-US', ...options }),
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong by WCAG 2.2 at level AA, and by its own best practices; a line each. */
export async function faultsIn(page: Page | Frame): Promise<string[]> {
  // By the debugger's protocol, which the page's policy does not stop.
  await page.evaluate(axe);
  const found: unknown = await page.evaluate(
    'axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => [id, html].join(": "))))',
  );
  return Array.isArray(found) ? found.map(String) : [String(found)];
}

/** Waits until an expression holds in a page, whose policy may not let the page itself evaluate it again and again. */
export async function until(page: Page, expression: string): Promise<void> {
  for (let time = 0; time < 200; time += 1) {
    if ((await page.evaluate(expression)) === true) return;
    await setTimeout(50);
  }
  throw new Error(`${expression} does not become true`);
}

/** Saves what the page looks like where SCREENSHOTS names a folder. @param fullPage or as much as the window shows */
export async function shoot(page: Page, name: string, fullPage = true): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
}

export interface Site {
  /** Its origin. */
  readonly url: string;
  stop(): Promise<void>;
}

/** A newsroom's site on a port of the loopback address: a page for each path, under a policy. */
export async function serveSite(pageAt: (path: string) => string | undefined, policy: () => string): Promise<Site> {
  const server: Server = createServer((request, response) => {
    const body = pageAt(request.url ?? '');
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy(),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { url: `http://127.0.0.1:${port}`, stop };
}
