import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import satori, { type SatoriOptions } from 'satori';
import { layoutOf } from './layout.ts';
import { joinWords } from './lines.ts';
import { pictureWidth, scale } from './measures.ts';
import { palette } from './palette.ts';
import type { Picture } from './picture.ts';
import { pngOf } from './png.ts';

/** The fonts come with the project, so that a picture looks the same everywhere. */
const fonts = (
  [
    [400, 'Regular'],
    [600, 'SemiBold'],
    [700, 'Bold'],
  ] as const
).map(([weight, name]) => ({
  name: 'Inter',
  weight,
  style: 'normal' as const,
  data: read(`@expo-google-fonts/inter/${weight}${name}/Inter_${weight}${name}.ttf`),
}));

const fontBuffers = fonts.map(({ data }) => data);

const ready = initWasm(read('@resvg/resvg-wasm/index_bg.wasm'));

/** Higher pictures, in CSS pixels, are not read in a chat, and would take long to draw. */
const mostHeight = 2400;

const options = {
  fitTo: { mode: 'zoom', value: scale },
  background: palette.background,
  font: { fontBuffers, loadSystemFonts: false },
} as const;

/** Draws a picture as a PNG, 1100 pixels wide and as high as it needs. @throws Error if it would be too high */
export async function draw(picture: Picture): Promise<Uint8Array> {
  const svg = await svgOf(picture);
  await ready;
  const resvg = new Resvg(joinWords(svg), options);
  try {
    if (resvg.height > mostHeight) throw new Error(`a picture ${resvg.height} pixels high`);
    const image = resvg.render();
    const png = pngOf(image.pixels, image.width, image.height);
    image.free();
    return png;
  } finally {
    resvg.free();
  }
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

function read(specifier: string): Buffer {
  return readFileSync(fileURLToPath(import.meta.resolve(specifier)));
}
