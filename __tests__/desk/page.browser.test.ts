import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { type Browser, describeInBrowser, faultsIn, shoot, startBrowser, until } from '../helpers/browser.ts';
import { type OpenDesk, startDesk } from '../helpers/desk.ts';

const phone = { width: 360, height: 740 };
const wide = { width: 1280, height: 860 };

describeInBrowser('the desk in a browser', () => {
  let desk: OpenDesk;
  let browser: Browser;
  let opened: BrowserContext[] = [];
  /** What the browser complained of, such as something that a policy stopped. */
  const complaints: string[] = [];

  beforeAll(async () => {
    jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    desk = await startDesk('drafted');
    jest.restoreAllMocks();
    browser = await startBrowser();
  });

  afterAll(async () => {
    await Promise.all(opened.map((one) => one.close()));
    await browser.close();
    await desk.stop();
    expect(complaints).toEqual([]);
  });

  async function visit(query = '', options: BrowserContextOptions = {}): Promise<Page> {
    const window = await browser.open({ viewport: wide, reducedMotion: 'reduce', ...options });
    opened = [...opened, window];
    const page = await window.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.goto(desk.url + query);
    return page;
  }

  const quotes = (): { id: string; draft?: true }[] => JSON.parse(desk.read('quotes.json'));

  const addresses = [
    ['draft', ''],
    ['result', '?kind=results'],
    ['person', '?kind=people'],
    ['synonyms', '?new=synonyms&paragraph=2&exact=the+harbour'],
    ['answer', '?q=who+won&lang=en'],
    ['new', '?new=facts&paragraph=2&exact=the+harbour'],
  ] as const;
  test.each(addresses)(
    'has no fault by WCAG in light and dark, and nothing is wider than the screen: %s',
    async (name, query) => {
      const page = await visit(query);
      await page.evaluate('document.querySelectorAll("#left details").forEach((one) => { one.open = true; })');
      // Axe takes a second: either width in either of the two.
      for (const [viewport, colorScheme] of [
        [wide, 'light'],
        [phone, 'dark'],
      ] as const) {
        await page.setViewportSize(viewport);
        expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(
          0,
        );
        await page.emulateMedia({ colorScheme });
        expect(await faultsIn(page)).toEqual([]);
        await shoot(page, `desk-${name}-${viewport.width}-${colorScheme}`);
      }
    },
    90_000,
  );

  test('drafts are read, signed and undone with a keyboard alone', async () => {
    const [first, second] = quotes();
    const page = await visit();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate('document.activeElement.textContent.trim()');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Save');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineWidth')).toBe('3px');
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^Sign/);
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`id=${second?.id}`));
    expect(quotes()[0]).not.toHaveProperty('draft');
    await page.keyboard.press('Control+Enter');
    await page.waitForURL((url) => !url.href.includes(`id=${second?.id}`));
    expect(
      quotes()
        .filter(({ draft }) => !draft)
        .map(({ id }) => id),
    ).toEqual([first?.id, second?.id]);
    for (const _ of [1, 2]) {
      await page.getByRole('button', { name: /^Undo/ }).focus();
      await Promise.all([page.waitForURL(/undone/), page.keyboard.press('Enter')]);
      await page.goto(desk.url);
    }
    expect(quotes().every(({ draft }) => draft)).toBe(true);
  });

  test('what is wrong stands beside its field while one types, and Ctrl+S saves', async () => {
    const page = await visit('?kind=quotes');
    const speaker = page.getByLabel('speakers 1');
    const before = await speaker.inputValue();
    await speaker.fill('nobody-at-all');
    await until(page, 'document.querySelector("#problems-speakers").textContent.includes("no record has")');
    expect(await speaker.getAttribute('aria-invalid')).toBe('true');
    await shoot(page, 'desk-problem', false);
    await speaker.fill(before);
    await until(page, 'document.querySelector("#problems-speakers").textContent === ""');
    await page.locator('[name="f.setting.fr"]').fill('Au conseil.');
    await Promise.all([page.waitForURL(/done/), page.keyboard.press('Control+s')]);
    expect(desk.read('quotes.json')).toContain('"fr": "Au conseil."');
    expect(await page.getByRole('status').first().innerText()).toMatch(/^Saved quotation/);
  });

  test('words that are selected become a record, and lead to it when they are pressed', async () => {
    const page = await visit();
    const words = page.locator('#text .bare').first();
    const paragraph = await words.evaluate((one) => one.closest('p')?.dataset.paragraph);
    await words.selectText();
    await until(page, 'document.querySelector("#new").classList.contains("filled")');
    expect(await page.getByLabel('Paragraph', { exact: true }).first().inputValue()).toBe(paragraph);
    await shoot(page, 'desk-selected', false);
    await page.getByRole('button', { name: 'fact', exact: true }).click();
    await page.waitForURL(/new=facts/);
    await page.locator('[name="f.id"]').fill('f-selected');
    await page.locator('[name="f.statement.en"]').fill('Something.');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.waitForURL(/id=f-selected/);
    const [fact] = JSON.parse(desk.read('facts.json')).slice(-1);
    expect(fact).toMatchObject({ id: 'f-selected', draft: true, evidence: [{ paragraph: Number(paragraph) }] });
    await page.goto(`${desk.url}?kind=people`);
    await page.locator(`#p${paragraph} a.facts`).last().click();
    expect(await page.getByRole('heading', { level: 2, name: 'Fact f-selected' }).isVisible()).toBe(true);
  });

  test('saves without script', async () => {
    const page = await visit('?kind=people', { javaScriptEnabled: false });
    await page.locator('[name="f.role.en"]').fill('A baker');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    expect(desk.read('people.json')).toContain('"A baker"');
  });

  test('an age and what a row counts are written with a keyboard alone and without script', async () => {
    const page = await visit('?kind=people', { javaScriptEnabled: false });
    const age = page.getByRole('group', { name: 'age', exact: true });
    const summary = age.locator('summary');
    expect(await summary.innerText()).toBe('Not told');
    await summary.focus();
    for (const key of ['Enter', 'Tab']) await page.keyboard.press(key);
    await page.keyboard.type('41');
    await Promise.all([page.waitForURL(/done/), page.keyboard.press('Enter')]);
    expect(desk.read('people.json')).toMatch(/"age": \{\s+"years": 41\s+\}/);

    await page.goto(`${desk.url}?kind=results`);
    const row = page
      .getByRole('group', { name: 'standings', exact: false })
      .getByRole('group', { name: 'counts' })
      .first();
    await row.locator('summary').first().focus();
    for (const key of ['Enter', 'Tab']) await page.keyboard.press(key);
    await page.keyboard.type('wards');
    await page.keyboard.press('Tab');
    await page.keyboard.type('7');
    for (const key of ['Tab', 'Enter', 'Tab']) await page.keyboard.press(key);
    await page.keyboard.type('about');
    await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
    await page.waitForURL(/done/);
    const [{ standings }] = JSON.parse(desk.read('results.json')).results;
    expect(standings[0].counts).toEqual({ wards: { value: 7, qualifier: 'about' } });

    const again = await visit('?kind=results');
    await again.getByRole('group', { name: 'counts' }).nth(1).scrollIntoViewIfNeeded();
    expect(await faultsIn(again)).toEqual([]);
    await shoot(again, 'desk-counts', false);
  });

  test('shows the answer as wide as a phone and dark', async () => {
    const page = await visit('?q=/result+morvik&lang=en');
    await page.getByLabel('As wide as a phone').check();
    await page.getByLabel('Dark').check();
    expect(await page.locator('.chat').evaluate((one) => one.clientWidth)).toBeLessThanOrEqual(320);
    expect(await faultsIn(page)).toEqual([]);
    // Settles as soon as the picture is there, and fails if it does not come.
    await page.locator('.chat img').evaluate((one) => (one as unknown as { decode(): Promise<void> }).decode());
    await page.locator('#ask').scrollIntoViewIfNeeded();
    await shoot(page, 'desk-answer-dark');
  }, 60_000);
});
