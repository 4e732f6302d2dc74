import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PNG } from 'pngjs';
import { draw } from '../../../src/render/picture/draw.ts';
import { barColour, palette } from '../../../src/render/picture/palette.ts';
import type { Picture } from '../../../src/render/picture/picture.ts';
import { PictureRenderer } from '../../../src/render/picture/picture-renderer.ts';
import { laidOut, twoContenders as picture } from '../../helpers/pictures.ts';
import { root } from '../../helpers/root.ts';

const entries = Array.from({ length: 16 }, () => ({ when: 'Then', text: 'word '.repeat(200) }));
const tooHigh: Picture = { kind: 'timeline', title: 'T', entries, footer: 'F', alt: '' };

let png: PNG;
beforeAll(async () => {
  png = PNG.sync.read(Buffer.from(await draw(picture)));
});

function colourAt(x: number, y: number): string {
  const at = 4 * (Math.round(y) * png.width + Math.round(x));
  return `#${png.data.subarray(at, at + 3).toString('hex')}`;
}

/** How many pixels of an area, in pixels of the layout, are not the background. */
function inked({ left, top, width, height }: { left: number; top: number; width: number; height: number }): number {
  let count = 0;
  for (let y = Math.ceil(2 * top); y < Math.floor(2 * (top + height)); y++) {
    for (let x = Math.ceil(2 * left); x < Math.floor(2 * (left + width)); x++) {
      if (colourAt(x, y) !== palette.background) count++;
    }
  }
  return count;
}

test('a picture is a PNG twice as large as it is shown, without transparency', async () => {
  const { width, height } = await laidOut(picture);
  expect([png.width, png.height]).toEqual([2 * width, 2 * height]);
  expect(width).toBe(400);
  expect(png.data.every((value, at) => at % 4 !== 3 || value === 255)).toBe(true);
});

test('there is ink wherever the layout has words, and none in the margins', async () => {
  const { boxes, height } = await laidOut(picture);
  const words = boxes.filter(({ text }) => text !== undefined);
  expect(words.length).toBeGreaterThan(8);
  expect(words.filter((box) => inked(box) < 20).map(({ text }) => text)).toEqual([]);
  expect(inked({ left: 0, top: 0, width: 21, height })).toBe(0);
  expect(inked({ left: 379, top: 0, width: 21, height })).toBe(0);
});

test('a bar has its colour as far as the share goes, and the colour of its track from there', async () => {
  const { boxes } = await laidOut(picture);
  const bar = boxes.find(({ colour, text }) => colour === barColour(0) && text === undefined);
  if (!bar) throw new Error('no bar');
  const middle = 2 * (bar.top + bar.height / 2);
  expect(colourAt(2 * (bar.left + bar.width) - 4, middle)).toBe(barColour(0));
  expect(colourAt(2 * (bar.left + bar.width) + 4, middle)).toBe(palette.track);
});

test('a picture that would be too high to read is none', async () => {
  await expect(draw(tooHigh)).rejects.toThrow('high');
});

describe('the thread that `npm start` draws in', () => {
  const worker = pathToFileURL(`${root}/dist/src/render/picture/worker.js`);
  const painter = new PictureRenderer({ worker, budget: 60_000 });
  afterAll(() => painter.stop());

  test('gives the same picture', async () => {
    const drawn = await painter.paint(picture);
    expect(drawn && PNG.sync.read(Buffer.from(drawn)).data.equals(png.data)).toBe(true);
  });

  test('goes on after a picture that cannot be drawn', async () => {
    expect(await painter.paint(tooHigh)).toBeUndefined();
    expect(await painter.paint({ ...picture, alt: 'again' })).toBeDefined();
  });
});
