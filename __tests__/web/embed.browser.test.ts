import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { BrowserContext, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import {
  type Browser,
  describeInBrowser,
  faultsIn,
  type Site,
  serveSite,
  shoot,
  startBrowser,
  until,
} from '../helpers/browser.ts';
import { contextOf } from '../helpers/story.ts';
import { morvikArticle } from '../helpers/story-files.ts';
import { startWebBot, type WebBot } from '../helpers/web.ts';

/** The article as a newsroom has it: with markup inside of its sentences and other spaces, quotes and hyphens. */
function articleMarkup(): string {
  const lines = readFileSync(morvikArticle, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const [headline = '', ...rest] = lines.map((line) =>
    line
      .replaceAll('&', '&amp;')
      .replaceAll('“', '"')
      .replaceAll('”', '"')
      .replace(/(\d) percent/g, '$1\u00a0percent')
      .replace('town hall', '<a href="#x">town <em>hall</em></a>')
      .replace('harbour', 'har\u00adbour'),
  );
  return `<article><h1>${headline}</h1>\n${rest.map((line) => `<p>${line}</p>`).join('\n')}</article>`;
}

describeInBrowser('the box under an article', () => {
  let bot: WebBot;
  let site: Site;
  let stranger: Site;
  let browser: Browser;
  let windows: BrowserContext[] = [];

  beforeAll(async () => {
    // The strictest policy under which a page can show the box at all.
    const policy = () => {
      const { origin } = new URL(bot.url);
      return `default-src 'none'; script-src ${origin}; frame-src ${origin}; base-uri 'none'`;
    };
    site = await serveSite(pageAt, policy);
    stranger = await serveSite(pageAt, policy);
    bot = await startWebBot(contextOf(), { frames: [site.url] });
    browser = await startBrowser();
  });

  afterEach(async () => {
    await Promise.all(windows.map((window) => window.close()));
    windows = [];
  });

  afterAll(async () => {
    await browser.close();
    await Promise.all([bot.stop(), site.stop(), stranger.stop()]);
  });

  function pageAt(path: string): string | undefined {
    const head =
      '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>News</title>';
    const script = `<script src="${bot.url}embed.js"></script>`;
    const pages: Readonly<Record<string, string>> = {
      '/article': `${head}<main>${articleMarkup()}${script}</main>`,
      '/other': `${head}<main><article><h1>Another story</h1><p>Nothing of it.</p></article>${script}</main>`,
      '/frame': `${head}<main>${articleMarkup()}<iframe src="${bot.url}embed" title="Ask"></iframe></main>`,
    };
    return pages[path];
  }

  async function visit(address: string, options: BrowserContextOptions = {}): Promise<Page> {
    const window = await browser.open({ viewport: { width: 1280, height: 800 }, ...options });
    windows = [...windows, window];
    const page = await window.newPage();
    await page.goto(address);
    return page;
  }

  async function ask(page: Page, question: string): Promise<FrameLocator> {
    const frame = page.frameLocator('iframe');
    await frame.getByRole('searchbox').fill(question);
    await frame.getByRole('button', { name: 'Ask' }).click();
    await frame.getByRole('region').waitFor();
    // The channel to the new page stands when its hint is shown.
    await frame.locator('#keys').waitFor();
    return frame;
  }

  const highlighted = `[...CSS.highlights.get('scrutin') ?? []].map(String).join('|')`;

  test('shows the words of an answer in the article, whatever markup stands in them, and comes back on Escape', async () => {
    const page = await visit(`${site.url}/article`);
    const frame = await ask(page, '/result morvik');
    await shoot(page, 'embed-desk', false);
    await frame.getByRole('link', { name: /won the town hall with 53.1/ }).click();
    await until(page, `${highlighted} !== ''`);
    expect(await page.evaluate(highlighted)).toMatch(/^won the town hall with 53.1\spercent$/);
    const paragraph = page.locator('p', { hasText: 'won the town hall' });
    await until(page, 'scrollY < 800');
    expect(await paragraph.evaluate((one) => one.matches(':focus'))).toBe(true);
    await shoot(page, 'embed-highlight', false);
    await page.keyboard.press('Escape');
    await until(page, 'document.activeElement.tagName === "IFRAME"');
    expect(await page.evaluate(highlighted)).toBe('');
    expect(await frame.locator(':focus').textContent()).toContain('won the town hall');
  });

  test('finds words that a soft hyphen parts', async () => {
    const page = await visit(`${site.url}/article`, { reducedMotion: 'reduce' });
    const frame = await ask(page, '/fact population');
    await frame.locator('a[data-exact]').first().click();
    await until(page, `${highlighted} !== ''`);
    expect(await page.evaluate(highlighted)).not.toBe('');
  });

  test('is as tall as what is in it, on a phone as well, and has no fault by WCAG', async () => {
    for (const viewport of [
      { width: 1280, height: 800 },
      { width: 320, height: 640 },
    ]) {
      const page = await visit(`${site.url}/article`, { viewport, reducedMotion: 'reduce' });
      await ask(page, '/result morvik');
      await until(page, 'document.querySelector("iframe").clientHeight > 500');
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      const inside = page.frames().find((one) => one.url().includes('/embed'));
      expect(await inside?.evaluate('document.documentElement.scrollHeight <= innerHeight')).toBe(true);
      expect(inside && (await faultsIn(inside))).toEqual([]);
      await page.locator('iframe').evaluate((one) => one.scrollIntoView());
      await shoot(page, `embed-${viewport.width}`, false);
    }
  }, 60_000);

  test('leads to the article itself where the page around it has other words', async () => {
    const page = await visit(`${site.url}/other`);
    await page.route(
      (url) => url.hostname !== '127.0.0.1',
      (route) => route.fulfill({ body: 'the article itself' }),
    );
    const frame = await ask(page, '/result morvik');
    const link = frame.locator('a[data-exact]').first();
    const address = String(await link.getAttribute('href')).split('#')[0] ?? '';
    await link.click();
    await page.waitForURL((url) => url.href.startsWith(address));
  });

  test('works in a plain frame without any script, where links to words are links', async () => {
    const page = await visit(`${site.url}/frame`, { javaScriptEnabled: false });
    const frame = page.frameLocator('iframe');
    await frame.getByRole('searchbox').fill('/result morvik');
    await frame.getByRole('button', { name: 'Ask' }).click();
    expect(await frame.locator('a[data-exact]').first().getAttribute('target')).toBe('_top');
  });

  test('is not shown by a site that may not', async () => {
    const page = await visit(`${stranger.url}/frame`);
    expect(await page.frameLocator('iframe').getByRole('searchbox').count()).toBe(0);
  });

  test('selects the words where the browser knows no highlights', async () => {
    const page = await visit('about:blank');
    await page.addInitScript('delete globalThis.Highlight');
    await page.goto(`${site.url}/article`);
    const frame = await ask(page, '/result morvik');
    await frame.getByRole('link', { name: /won the town hall with 53.1/ }).click();
    await until(page, 'String(getSelection()) !== ""');
    expect(await page.evaluate('String(getSelection())')).toMatch(/^won the town hall/);
  });
});
