import { LRUCache } from 'lru-cache';
import type { Line } from './lines.ts';
import { fractionOf, pixelOf } from './measures.ts';
import type { Raster } from './raster.ts';
import { type Mask, renderMasks } from './sheet.ts';

/** About a thousand lines. */
const mostBytes = 8 * 2 ** 20;

/**
 * Letters are most of the work of a picture, and most of its lines stood in an earlier one: names, parties, rounds, the
 * source. So the last masks are kept.
 */
const kept = new LRUCache<string, Mask>({
  maxSize: mostBytes,
  sizeCalculation: ({ coverage }) => coverage.length + 512,
});

/** Draws lines of text over what there is. */
export async function drawLines(lines: readonly Line[], raster: Raster): Promise<void> {
  const masks = await masksOf(lines);
  for (const line of lines) {
    const mask = masks.get(keyOf(line));
    if (mask) composite(mask, line, raster);
  }
}

/** The masks of lines, by their keys; those that are not kept are rendered together. */
async function masksOf(lines: readonly Line[]): Promise<ReadonlyMap<string, Mask>> {
  const masks = new Map<string, Mask>();
  const lacking = new Map<string, Line>();
  for (const line of lines) {
    const key = keyOf(line);
    const mask = kept.get(key);
    if (mask) masks.set(key, mask);
    else lacking.set(key, line);
  }
  const rendered = await renderMasks([...lacking.values()]);
  for (const [index, key] of [...lacking.keys()].entries()) {
    const mask = rendered[index];
    if (!mask) continue;
    masks.set(key, mask);
    kept.set(key, mask);
  }
  return masks;
}

/** What looks the same when it is moved by whole pixels. */
function keyOf({ x, y, font, text }: Line): string {
  return [fractionOf(x), fractionOf(y), font, text].join(' ');
}

/** Lays the colour of a line over the pixels, as opaque as they are covered. */
function composite({ left, top, width, height, coverage }: Mask, line: Line, onto: Raster): void {
  const [red, green, blue] = channelsOf(line.colour);
  const [x, y] = [pixelOf(line.x) + left, pixelOf(line.y) + top];
  const { pixels } = onto;
  const [from, to] = [Math.max(0, -x), Math.min(width, onto.width - x)];
  for (let row = Math.max(0, -y); row < Math.min(height, onto.height - y); row++) {
    for (let column = from; column < to; column++) {
      const covered = coverage[row * width + column] as number;
      if (covered === 0) continue;
      const at = 4 * ((y + row) * onto.width + x + column);
      pixels[at] = mixed(pixels[at] as number, red, covered);
      pixels[at + 1] = mixed(pixels[at + 1] as number, green, covered);
      pixels[at + 2] = mixed(pixels[at + 2] as number, blue, covered);
    }
  }
}

/** Divides by 255 as resvg does, with one shift, so that text looks the same as if resvg had drawn it in its place. */
function mixed(below: number, above: number, covered: number): number {
  return (below * (255 - covered) + above * covered + 255) >> 8;
}

function channelsOf(colour: string): [number, number, number] {
  const word = Number.parseInt(colour.slice(1), 16);
  return [word >> 16, (word >> 8) & 255, word & 255];
}
