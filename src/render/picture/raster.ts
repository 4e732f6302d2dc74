import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { fonts, readOf } from './fonts.ts';
import { scale } from './measures.ts';

export interface Raster {
  /** Four bytes each: red, green, blue, alpha, the colours multiplied by alpha. */
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

interface RasterOptions {
  /** Without one, what nothing is drawn on is transparent. */
  readonly background?: string;
  /** In pixels of the SVG. */
  readonly mostHeight?: number;
}

const ready = initWasm(readOf('@resvg/resvg-wasm/index_bg.wasm'));

const font = { fontBuffers: fonts.map(({ data }) => data), loadSystemFonts: false };

/** The pixels of an SVG, for sharp displays. @throws Error if it is too high */
export async function rasterOf(svg: string, { background, mostHeight }: RasterOptions = {}): Promise<Raster> {
  await ready;
  const resvg = new Resvg(svg, { fitTo: { mode: 'zoom', value: scale }, font, ...(background && { background }) });
  try {
    if (mostHeight !== undefined && resvg.height > mostHeight) throw new Error(`a picture ${resvg.height} pixels high`);
    const image = resvg.render();
    const { pixels, width, height } = image;
    image.free();
    return { pixels, width, height };
  } finally {
    resvg.free();
  }
}
