import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from '@jest/globals';
import type { Picture } from '../../../src/render/picture/picture.ts';
import { type PainterOptions, PictureRenderer } from '../../../src/render/picture/picture-renderer.ts';
import { root } from '../../helpers/root.ts';

const odd = pathToFileURL(`${root}/__tests__/helpers/workers/odd.mjs`);
const started: PictureRenderer[] = [];

function painter(options: Partial<PainterOptions> = {}): PictureRenderer {
  const one = new PictureRenderer({ worker: odd, budget: 5000, ...options });
  started.push(one);
  return one;
}

afterEach(async () => {
  await Promise.all(started.splice(0).map((one) => one.stop()));
});

/** The thread does what the title says. */
function picture(title: string): Picture {
  return { kind: 'timeline', title, entries: [], footer: '', alt: '' };
}

test('a picture ordered again is not drawn again', async () => {
  const one = painter();
  const first = await one.paint(picture('a'));
  expect(first).toBeDefined();
  expect(await one.paint(picture('a'))).toBe(first);
});

test('the same picture ordered many times at once is drawn once', async () => {
  const one = painter();
  const drawn = await Promise.all(Array.from({ length: 20 }, () => one.paint(picture('a'))));
  expect(new Set(drawn).size).toBe(1);
  const [, orders] = (await one.paint(picture('b'))) ?? [];
  expect(orders).toBe(2);
});

test('different pictures ordered at once each come to whoever ordered them', async () => {
  const one = painter();
  const drawn = await Promise.all(['a', 'b', 'c', 'd'].map((title) => one.paint(picture(title))));
  expect(drawn.map((png) => png?.[1])).toEqual([1, 2, 3, 4]);
});

test('only so many pictures are kept, the last ones used', async () => {
  const one = painter({ mostKept: 2 });
  const a = await one.paint(picture('a'));
  const b = await one.paint(picture('b'));
  expect(await one.paint(picture('a'))).toBe(a);
  await one.paint(picture('c'));
  expect(await one.paint(picture('a'))).toBe(a);
  expect(await one.paint(picture('b'))).not.toBe(b);
});

test('a picture that cannot be drawn is none, and is tried again', async () => {
  const one = painter();
  expect(await one.paint(picture('fail'))).toBeUndefined();
  expect(await one.paint(picture('fail'))).toBeUndefined();
  const [, orders] = (await one.paint(picture('a'))) ?? [];
  expect(orders).toBe(3);
});

test.each(['throw', 'die'])(
  'a thread that ends (%s) leaves replies without pictures, and another one follows',
  async (how) => {
    const one = painter();
    const [before] = (await one.paint(picture('a'))) ?? [];
    expect(await Promise.all([one.paint(picture(how)), one.paint(picture('b'))])).toEqual([undefined, undefined]);
    const [after] = (await one.paint(picture('b'))) ?? [];
    expect(after).toBeDefined();
    expect(after).not.toBe(before);
  },
);

test('a thread that hangs is ended after the budget, and another one follows', async () => {
  const one = painter({ budget: 300 });
  one.start();
  expect(await one.paint(picture('hang'))).toBeUndefined();
  const again = painter();
  expect(await again.paint(picture('a'))).toBeDefined();
  let png: Uint8Array | undefined;
  // The first orders may meet the thread that is being ended.
  for (let tries = 0; tries < 50 && !png; tries++) png = await one.paint(picture('a'));
  expect(png).toBeDefined();
});

test('a thread that starts slowly is not ended for it', async () => {
  const one = painter({ worker: new URL('slow.mjs', odd), budget: 200 });
  const drawn: (Uint8Array | undefined)[] = [];
  for (let tries = 0; tries < 100 && !drawn.at(-1); tries++) drawn.push(await one.paint(picture(`${tries}`)));
  expect(drawn[0]).toBeUndefined();
  expect(drawn.at(-1)).toBeDefined();
});

test('a module that is not there leaves replies without pictures', async () => {
  const one = painter({ worker: new URL('none.mjs', odd) });
  expect(await one.paint(picture('a'))).toBeUndefined();
  expect(await one.paint(picture('a'))).toBeUndefined();
});
