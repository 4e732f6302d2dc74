import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RateLimiter } from '../../src/discord/rate-limiter.ts';
import { parameters } from '../../src/render/web-address.ts';
import { anyText } from '../helpers/any-text.ts';
import { commandOf, contextOf } from '../helpers/story.ts';
import { askPage, startWebBot, textOfPage, type WebBot } from '../helpers/web.ts';

const context = contextOf();
let bot: WebBot;

beforeAll(async () => {
  bot = await startWebBot(context, { frames: ['https://news.example'], logUnanswered: true });
});

afterAll(() => bot.stop());

const policyOf = (answer: Response) => answer.headers.get('content-security-policy') ?? '';

describe('the policy of', () => {
  test('the page lets no script run, no style stand in it, and no site frame it', async () => {
    const answer = await askPage(bot.url, { q: 'who won' });
    expect(policyOf(answer)).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(await answer.text()).not.toMatch(/<script|<style|\sstyle=|\son\w+=/i);
  });

  test('the page for a frame lets the named sites frame it, and no script stand in it', async () => {
    const answer = await askPage(`${bot.url}embed`, { q: 'who won' });
    expect(policyOf(answer)).toContain("script-src 'self'; ");
    expect(policyOf(answer)).toMatch(/frame-ancestors https:\/\/news\.example$/);
    expect(answer.headers.get('x-frame-options')).toBeNull();
    expect(await answer.text()).not.toMatch(/<script(?! src="web\/frame\.js\?\w+" defer><\/script>)|<style|\sstyle=/i);
  });

  test('the page for a frame, where no site is named, lets none', async () => {
    const closed = await startWebBot(context);
    const answer = await fetch(`${closed.url}embed`);
    expect(policyOf(answer)).toMatch(/frame-ancestors 'none'$/);
    await closed.stop();
  });
});

test('nothing is kept: no cookie, and no store on the way', async () => {
  for (const path of ['', 'embed', 'embed.js', 'web/style.css']) {
    expect((await fetch(bot.url + path)).headers.get('set-cookie')).toBeNull();
  }
  const answer = await askPage(bot.url, { q: 'who won' });
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
});

test('neither questions nor addresses are logged, answered or not', async () => {
  await askPage(bot.url, { q: 'who won, my secret words?' });
  await askPage(bot.url, { q: 'zebras and unicorns' });
  await askPage(bot.url, { run: 'secretcommand', secretoption: 'secretvalue' });
  expect(bot.log()).toContain('"command":"ask"');
  expect(bot.log()).not.toMatch(/secret|zebras|127\.0\.0\.1/);
});

describe('the language is', () => {
  test.each([
    ['that of the browser', {}, 'fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
    ['the one that the browser would rather have', {}, 'fr;q=0.3,en;q=0.8', 'en'],
    ['the first one of the bot that the browser knows', {}, 'de,fr;q=0.5', 'fr'],
    ['English where the browser knows none of the bot', {}, 'de', 'en'],
    ['not one that the browser refuses', {}, 'fr;q=0,en;q=0.1', 'en'],
    ['that of a link before all', { lang: 'en' }, 'fr', 'en'],
    ['no other than one of the bot', { lang: 'xx"><b>' }, 'fr', 'fr'],
  ])('%s', async (_, query, accepted, expected) => {
    const answer = await askPage(bot.url, query, { 'accept-language': accepted });
    expect(await answer.text()).toContain(`<html lang="${expected}"`);
    expect(answer.headers.get('vary')).toBe('Accept-Language');
  });
});

test('every link of an answer is answered', async () => {
  const seen = new Set<string>();
  for (const q of ['/result morvik', '/quote harbour', '/who okkel', 'who won']) {
    const markup = await (await askPage(bot.url, { q })).text();
    for (const [, href = ''] of markup.matchAll(/href="(\?run=[^"#]*)/g)) seen.add(href.replaceAll('&amp;', '&'));
  }
  expect(seen.size).toBeGreaterThan(6);
  for (const href of seen) {
    const shown = await (await fetch(bot.url + href)).text();
    expect(shown).not.toMatch(/class="reply error"/);
  }
});

test('no option of a command has the name of a parameter of the page', () => {
  const names = context.commands.flatMap(({ options, state }) => Object.keys({ ...options, ...state }));
  expect(names.filter((name) => Object.values(parameters).some((own) => own === name))).toEqual([]);
});

describe('whoever asks too much', () => {
  test('is told how long to wait, and others are answered', async () => {
    const limiter = new RateLimiter({ answers: 1, seconds: 60 });
    const strict = await startWebBot(context, { limiter, trusted: ['127.0.0.1'] });
    const ask = (from: string) => askPage(strict.url, { q: 'who won' }, { 'x-forwarded-for': from });
    expect((await ask('203.0.113.1')).status).toBe(200);
    const refused = await ask('203.0.113.1');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(textOfPage(await refused.text())).toContain('You have asked a lot');
    expect((await ask('203.0.113.2')).status).toBe(200);
    await strict.stop();
  });

  test('does not become somebody else by a header of their own', async () => {
    const strict = await startWebBot(context, { limiter: new RateLimiter({ answers: 1, seconds: 60 }) });
    const ask = (from: string) => askPage(strict.url, { q: 'who won' }, { 'x-forwarded-for': from });
    expect((await ask('203.0.113.1')).status).toBe(200);
    expect((await ask('203.0.113.2')).status).toBe(429);
    await strict.stop();
  });
});

test('an answer that fails is an apology with a reference, and no stack', async () => {
  const run = () => {
    throw new Error('a secret of the machine');
  };
  const broken = await startWebBot({ ...context, commands: [commandOf({ name: 'about', run })] });
  const shown = await (await askPage(broken.url, { run: 'about' })).text();
  expect(shown).toMatch(/the reference [0-9A-Z]{6}/);
  expect(shown).not.toContain('secret');
  await broken.stop();
});

test('whatever is asked, by whatever parameter, gets a page without markup of its own', async () => {
  const name = fc.oneof(fc.constantFrom('q', 'run', 'lang', 'place', '__proto__', 'constructor'), anyText);
  const value = fc.oneof(fc.constantFrom('result', 'who', '<b>"\'', '/result <b>'), anyText);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(name, value), { maxLength: 4 }), async (pairs) => {
      const query = new URLSearchParams();
      for (const [one, other] of pairs) query.append(one.toWellFormed(), other.toWellFormed());
      const answer = await fetch(`${bot.url}?${query}`);
      expect(answer.status).toBe(200);
      const markup = await answer.text();
      expect(markup).not.toMatch(/<b[\s>]/);
      expect(markup.match(/<(?:html|main|form|title)\b/g)).toHaveLength(4);
    }),
    { numRuns: 60 },
  );
});

describe('a file', () => {
  test('is kept for good under the address that a page gives it, since another content has another one', async () => {
    const [, address = ''] = /href="(web\/style\.css\?\w+)"/.exec(await (await fetch(bot.url)).text()) ?? [];
    expect((await fetch(bot.url + address)).headers.get('cache-control')).toContain('immutable');
  });

  test('that other sites name is asked for again, and sent only if it has changed', async () => {
    const first = await fetch(`${bot.url}embed.js`);
    expect(first.headers.get('cache-control')).toBe('public, max-age=600');
    expect(first.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    const again = await fetch(`${bot.url}embed.js`, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });
});
