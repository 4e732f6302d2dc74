import { expect, test } from '@jest/globals';
import { makeKey, refusalOf, type Sender } from '../../src/desk/guard.ts';

const key = makeKey();
const own: Sender = { method: 'GET', host: '127.0.0.1:8000', origin: undefined, site: undefined, key };
const form: Sender = { ...own, method: 'POST', origin: 'http://127.0.0.1:8000', site: 'same-origin' };

test.each<[string, Partial<Sender>, Sender, string | undefined]>([
  ['the page itself', {}, own, undefined],
  ['the page by its other name', { host: 'localhost:8000' }, own, undefined],
  ['a bookmark', { site: 'none' }, own, undefined],
  ['a form of the page', {}, form, undefined],
  ['another key', { key: makeKey() }, own, 'key'],
  ['no key', { key: '' }, own, 'key'],
  ['the beginning of the key', { key: key.slice(0, -1) }, own, 'key'],
  ['a name that a site gave this machine', { host: 'evil.example:8000' }, own, 'host'],
  ['another port', { host: '127.0.0.1:8001' }, own, 'host'],
  ['no host', { host: undefined }, own, 'host'],
  ['a form of another site', { origin: 'https://evil.example' }, form, 'origin'],
  ['a form of another port', { origin: 'http://127.0.0.1:8001' }, form, 'origin'],
  ['a form of a page that hides where it is', { origin: 'null' }, form, 'origin'],
  ['a form from nowhere', { origin: undefined, site: undefined }, form, 'origin'],
  ['a link of another site that knows the key', { site: 'cross-site' }, own, 'site'],
  ['another page of this machine', { site: 'same-site' }, own, 'site'],
])('%s', (_, change, base, expected) => {
  expect(refusalOf({ ...base, ...change }, 8000, key)).toBe(expected);
});

test('a key is long, and another one each time', () => {
  expect(new Set(Array.from({ length: 20 }, makeKey)).size).toBe(20);
  expect(key).toMatch(/^[\w-]{32}$/);
});
