import satori, { type SatoriOptions } from 'satori';
import { fonts } from './fonts.ts';
import { layoutOf } from './layout.ts';
import { takeLines } from './lines.ts';
import { drawLines } from './masks.ts';
import { pictureWidth, scale } from './measures.ts';
import { palette } from './palette.ts';
import type { Picture } from './picture.ts';
import { pngOf } from './png.ts';
import { rasterOf } from './raster.ts';

/** Higher pictures, in CSS pixels, are not read in a chat, and would take long to draw. */
const mostHeight = 2400;

/** Draws a picture as a PNG, 1100 pixels wide and as high as it needs. @throws Error if it would be too high */
export async function draw(picture: Picture): Promise<Uint8Array> {
  const { shapes, lines } = takeLines(await svgOf(picture));
  const raster = await rasterOf(shapes, { background: palette.background, mostHeight });
  await drawLines(lines, raster);
  return pngOf(raster.pixels, raster.width, raster.height);
}

type Watch = Pick<SatoriOptions, 'onNodeDetected' | 'loadAdditionalAsset'>;

/**
 * The picture as SVG, its words as text: resvg turns them into shapes four times as fast as satori would. `watch` sees
 * the boxes of the layout and the characters that the fonts lack.
 */
export function svgOf(picture: Picture, watch: Watch = {}): Promise<string> {
  // satori's types want React nodes; plain objects of the same shape are what it documents for use without React.
  const node = layoutOf(picture) as unknown as Parameters<typeof satori>[0];
  return satori(node, { width: pictureWidth, fonts, embedFont: false, pointScaleFactor: scale, ...watch });
}
