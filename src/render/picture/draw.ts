import satori, { type SatoriOptions } from 'satori';
import { loadFonts } from './fonts.ts';
import { layoutOf } from './layout.ts';
import { pictureWidth, scale } from './measures.ts';
import { palette } from './palette.ts';
import type { Picture } from './picture.ts';
import { pngOf } from './png.ts';
import { rasterOf } from './raster.ts';

/** In CSS pixels. A taller picture cannot be read in a chat and takes long to draw. */
const maxHeight = 2400;

/** Draws a picture as a PNG, 1100 pixels wide and as high as it needs. @throws Error if it would be too high */
export async function draw(picture: Picture): Promise<Uint8Array> {
  const { pixels, width, height } = await rasterOf(await svgOf(picture), {
    background: palette.background,
    maxHeight,
  });
  return pngOf(pixels, width, height);
}

type Watch = Pick<SatoriOptions, 'onNodeDetected' | 'loadAdditionalAsset'>;

/**
 * The picture as SVG with its text as text: resvg shapes letters four times as fast as satori does. `watch` sees the
 * boxes of the layout and the characters that the fonts lack.
 */
export function svgOf(picture: Picture, watch: Watch = {}): Promise<string> {
  // satori's types want React nodes; plain objects of the same shape are what it documents for use without React.
  const node = layoutOf(picture) as unknown as Parameters<typeof satori>[0];
  return satori(node, { width: pictureWidth, fonts: loadFonts(), embedFont: false, pointScaleFactor: scale, ...watch });
}
