import { setFlagsFromString } from 'node:v8';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { loadFonts, readPackageFile } from './fonts.ts';
import { scale } from './measures.ts';

export interface Raster {
  /** Four bytes for each pixel: red, green, blue, alpha. */
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

interface RasterOptions {
  readonly background: string;
  /** In CSS pixels. */
  readonly maxHeight: number;
}

let started: Promise<void> | undefined;

/** Compiles the WebAssembly once, when the first picture is drawn. */
function startResvg(): Promise<void> {
  started ??= compiled();
  return started;
}

/**
 * V8 compiles hot parts anew, which makes a picture a third quicker and takes some 60 MB. It does so much later than usual:
 * after hundreds of pictures, and not in bots that draw a few.
 */
function compiled(): Promise<void> {
  setFlagsFromString('--wasm-tiering-budget=2000000000');
  return initWasm(readPackageFile('@resvg/resvg-wasm/index_bg.wasm'));
}

/** Renders an SVG at twice its size, for sharp displays. @throws Error if it is too high */
export async function rasterOf(svg: string, { background, maxHeight }: RasterOptions): Promise<Raster> {
  await startResvg();
  const font = { fontBuffers: loadFonts().map(({ data }) => data), loadSystemFonts: false };
  const resvg = new Resvg(svg, { fitTo: { mode: 'zoom', value: scale }, font, background });
  try {
    if (resvg.height > maxHeight) throw new Error(`a picture ${resvg.height} pixels high`);
    const image = resvg.render();
    const { pixels, width, height } = image;
    image.free();
    return { pixels, width, height };
  } finally {
    resvg.free();
  }
}
