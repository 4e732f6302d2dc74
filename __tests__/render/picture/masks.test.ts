import { expect, test } from '@jest/globals';
import { svgOf } from '../../../src/render/picture/draw.ts';
import { type Line, takeLines } from '../../../src/render/picture/lines.ts';
import { drawLines } from '../../../src/render/picture/masks.ts';
import { type Raster, rasterOf } from '../../../src/render/picture/raster.ts';
import { twoContenders } from '../../helpers/pictures.ts';

const background = '#18222e';

function textOf({ x, y, font, colour, text }: Line): string {
  return `<text x="${x}" y="${y}" ${font} fill="${colour}">${text}</text>`;
}

/** What resvg makes of lines by itself. */
function drawnByResvg(shapes: string, lines: readonly Line[]): Promise<Raster> {
  return rasterOf(shapes.replace('</svg>', `${lines.map(textOf).join('')}</svg>`), { background });
}

async function drawnByMasks(shapes: string, lines: readonly Line[]): Promise<Raster> {
  const raster = await rasterOf(shapes, { background });
  await drawLines(lines, raster);
  return raster;
}

const isSame = (a: Raster, b: Raster) => Buffer.from(a.pixels).equals(b.pixels);

test('text looks as if resvg had drawn it in its place, the first time and from what is kept', async () => {
  const { shapes, lines } = takeLines(await svgOf(twoContenders));
  const expected = await drawnByResvg(shapes, lines);
  expect(isSame(await rasterOf(shapes, { background }), expected)).toBe(false);
  for (const time of ['first', 'second']) {
    expect([time, isSame(await drawnByMasks(shapes, lines), expected)]).toEqual([time, true]);
  }
});

const shapes = '<svg width="60" height="40" xmlns="http://www.w3.org/2000/svg"><rect width="30" height="40"/></svg>';
const font = 'font-weight="400" font-size="20" font-family="inter"';
const line: Line = { x: 10, y: 25, width: 40, font, fontSize: 20, colour: '#e69f00', text: 'Ågj1' };

async function differenceOf(change: Partial<Line>): Promise<number> {
  const lines = [{ ...line, ...change }];
  await drawnByMasks(shapes, [line]);
  const [ours, theirs] = [await drawnByMasks(shapes, lines), await drawnByResvg(shapes, lines)];
  return ours.pixels.reduce((most, value, at) => Math.max(most, Math.abs(value - (theirs.pixels[at] ?? 0))), 0);
}

test.each([
  ['moved by whole pixels', { x: 13.5, y: 28 }],
  ['moved by parts of a pixel', { x: 10.3, y: 25.2 }],
  ['moved out of the picture', { x: 200, y: 200 }],
  ['in another colour', { colour: '#0072b2' }],
  ['in another weight', { font: font.replace('400', '700') }],
  ['with other words', { text: 'jÅg' }],
  ['with letters that reach far up and down', { text: 'ẤỶ «jjj»' }],
  ['with words that leave no ink', { text: ' ' }],
])('a line that was drawn before, %s, is drawn anew', async (_, change) => {
  expect(await differenceOf(change)).toBe(0);
});

test.each([
  ['right', { x: 45 }],
  ['left', { x: -15 }],
  ['upper', { y: 5 }],
  ['lower', { y: 43 }],
])('a line ends at the %s edge, give or take a sixteenth, to which resvg rounds there', async (_, change) => {
  expect(await differenceOf(change)).toBeLessThanOrEqual(16);
});
