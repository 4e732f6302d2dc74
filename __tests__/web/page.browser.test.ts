import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { RateLimiter } from '../../src/discord/rate-limiter.ts';
import { commandTexts } from '../../src/text/command-texts.ts';
import { type Browser, describeInBrowser, faultsIn, shoot, startBrowser } from '../helpers/browser.ts';
import { contextOf } from '../helpers/story.ts';
import { startWebBot, type WebBot } from '../helpers/web.ts';

const phone = { width: 320, height: 640 };
const desk = { width: 1280, height: 800 };

describeInBrowser('the readers’ page in a browser', () => {
  const context = contextOf();
  let bot: WebBot;
  let browser: Browser;
  let opened: BrowserContext[] = [];
  /** What the browser complained of, such as something that a policy stopped. */
  const complaints: string[] = [];

  beforeAll(async () => {
    bot = await startWebBot(context);
    browser = await startBrowser();
  });

  afterAll(async () => {
    await Promise.all(opened.map((one) => one.close()));
    await browser.close();
    await bot.stop();
    expect(complaints).toEqual([]);
  });

  async function visit(query = '', options: BrowserContextOptions = {}): Promise<Page> {
    const window = await browser.open({ viewport: desk, ...options });
    opened = [...opened, window];
    const page = await window.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.goto(bot.url + query);
    return page;
  }

  async function ask(page: Page, question: string): Promise<void> {
    await page.getByLabel(commandTexts.en.ask.options.question.description).fill(question);
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByRole('region').waitFor();
  }

  test('answers without script, with links that lead on', async () => {
    const page = await visit('', { javaScriptEnabled: false });
    await ask(page, '/result morvik');
    expect(await page.getByRole('table').first().innerText()).toContain('53.1%');
    await shoot(page, 'result-desk');
    await page.getByRole('link', { name: /^Who is Bram Okkel/ }).click();
    expect(await page.getByRole('region').innerText()).toContain('Okkel');
    expect(await page.title()).toContain('Bram Okkel');
  });

  const queries = ['', '?q=/result+morvik', '?q=/quote+harbour', '?q=/timeline', '?q=/help&lang=fr', '?q=zzz+qqq'];
  test.each(queries)(
    '/%s has no fault by WCAG in light and dark, and nothing is wider than the screen',
    async (query) => {
      const page = await visit(query, { reducedMotion: 'reduce' });
      // Axe takes a second: either width in either of the two.
      for (const [viewport, colorScheme] of [
        [desk, 'light'],
        [phone, 'dark'],
      ] as const) {
        await page.setViewportSize(viewport);
        const wider = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
        expect(await page.evaluate(wider)).toBe(0);
        await page.emulateMedia({ colorScheme });
        expect(await faultsIn(page)).toEqual([]);
        await shoot(page, `${colorScheme}-${viewport.width}-${query.replace(/\W+/g, '-')}`);
      }
    },
    90_000,
  );

  test('can be used with a keyboard alone, and shows where one is', async () => {
    const page = await visit();
    await page.keyboard.press('Tab');
    await page.keyboard.type('/result morvik');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=/);
    // The new page is at its answer, so that the next Tab goes into it.
    const focused = 'document.activeElement.closest("section")?.id';
    await page.keyboard.press('Tab');
    expect(await page.evaluate(focused)).toBe('answer');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('A');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineWidth')).toBe('3px');
    for (let time = 0; time < 12; time += 1) {
      if (/^Who is/.test(String(await page.evaluate('document.activeElement.textContent')))) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/run=who/);
    expect(await page.getByRole('region').isVisible()).toBe(true);
  });

  test('comes in the language of the browser, and in the other one by a link that asks the same', async () => {
    const page = await visit('?q=/result+morvik', { locale: 'fr-FR' });
    expect(await page.getByRole('table').first().innerText()).toMatch(/53,1\s%/);
    await page.getByRole('link', { name: 'In English' }).click();
    expect(await page.getByRole('table').first().innerText()).toContain('53.1%');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  test('what is typed is shown, and is nothing but text', async () => {
    const page = await visit();
    const attack = '<img src=x onerror="document.title=1"><b>"bold"</b>';
    await ask(page, attack);
    expect(await page.getByLabel(commandTexts.en.ask.options.question.description).inputValue()).toBe(attack);
    expect(await page.locator('img, b, script').count()).toBe(0);
  });

  test('leaves nothing in the browser', async () => {
    const page = await visit('?q=/result+morvik');
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
  });

  test('who asks too much is told how long to wait, on the page', async () => {
    const strict = await startWebBot(context, { limiter: new RateLimiter({ answers: 1, seconds: 60 }) });
    const window = await browser.open();
    const page = await window.newPage();
    await page.goto(`${strict.url}?q=who+won`);
    await page.goto(`${strict.url}?q=who+won`);
    expect(await page.getByRole('region', { name: 'One moment, please' }).innerText()).toMatch(/wait \d+ seconds/);
    expect(await faultsIn(page)).toEqual([]);
    await window.close();
    await strict.stop();
  });
});
