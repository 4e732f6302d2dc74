import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { layoutOf, pictureWidth } from './layout.ts';
import type { Picture } from './picture.ts';

const weights = [400, 600, 700] as const;

/** The fonts come with the project, so that a picture looks the same everywhere. */
const fonts = weights.map((weight) => ({
  name: 'Inter',
  weight,
  style: 'normal' as const,
  data: readFileSync(fileURLToPath(import.meta.resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff`))),
}));

/** For sharp displays. */
const scale = 2;

/** Draws a picture as a PNG, 1100 pixels wide and as high as it needs. */
export async function draw(picture: Picture): Promise<Uint8Array> {
  // satori's types want React nodes; plain objects of the same shape are what it documents for use without React.
  const svg = await satori(layoutOf(picture) as unknown as Parameters<typeof satori>[0], {
    width: pictureWidth,
    fonts,
  });
  const rendered = new Resvg(svg, { fitTo: { mode: 'zoom', value: scale }, font: { loadSystemFonts: false } }).render();
  return rendered.asPng();
}
