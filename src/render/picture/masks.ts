import { LRUCache } from 'lru-cache';
import type { Line } from './lines.ts';
import { scale } from './measures.ts';
import { type Raster, rasterOf } from './raster.ts';

/** How a line of text covers pixels, in whatever colour. */
interface Mask {
  /** Its corner, from the pixel in which the line starts on its baseline. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Of each pixel, row by row, how much is covered: 0 to 255. */
  readonly coverage: Uint8Array;
}

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
  for (const [key, mask] of await render(lacking)) {
    masks.set(key, mask);
    kept.set(key, mask);
  }
  return masks;
}

/** What looks the same when it is moved by whole pixels. */
function keyOf({ x, y, font, text }: Line): string {
  return [fractionOf(x), fractionOf(y), font, text].join(' ');
}

function fractionOf(position: number): number {
  return position * scale - pixelOf(position);
}

function pixelOf(position: number): number {
  return Math.floor(position * scale);
}

/** Where a line is rendered, in pixels. */
interface Slot {
  readonly line: Line;
  readonly margin: number;
  readonly top: number;
  readonly baseline: number;
  readonly width: number;
  readonly height: number;
}

/** Renders lines in white on nothing, one below the other, with room for whatever a letter has outside of its line. */
async function render(lines: ReadonlyMap<string, Line>): Promise<[key: string, Mask][]> {
  if (lines.size === 0) return [];
  const slots: Slot[] = [];
  let top = 0;
  for (const line of lines.values()) {
    const em = Math.ceil(line.fontSize * scale);
    const width = Math.ceil(line.width * scale) + 2 * em;
    slots.push({ line, margin: em, top, baseline: top + 2 * em, width, height: 3 * em });
    top += 3 * em;
  }
  const width = Math.max(...slots.map((slot) => slot.width));
  const size = `width="${Math.ceil(width / scale)}" height="${Math.ceil(top / scale)}"`;
  const sheet = await rasterOf(`<svg ${size} xmlns="http://www.w3.org/2000/svg">${slots.map(textOf).join('')}</svg>`);
  return slots.map((slot) => [keyOf(slot.line), maskOf(sheet, slot)]);
}

function textOf({ line, margin, baseline }: Slot): string {
  const x = (margin + fractionOf(line.x)) / scale;
  const y = (baseline + fractionOf(line.y)) / scale;
  return `<text x="${x}" y="${y}" ${line.font} fill="#fff">${line.text}</text>`;
}

/** White over nothing is as opaque as it covers. Rows and columns without any are left out. */
function maskOf(sheet: Raster, { margin, top, baseline, width, height }: Slot): Mask {
  const alpha = (x: number, y: number) => sheet.pixels[4 * (y * sheet.width + x) + 3] as number;
  let [left, right, first, last] = [width, -1, top + height, -1];
  for (let y = top; y < top + height; y++) {
    for (let x = 0; x < width; x++) {
      if (alpha(x, y) === 0) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      first = Math.min(first, y);
      last = y;
    }
  }
  const [columns, rows] = [Math.max(0, right - left + 1), Math.max(0, last - first + 1)];
  const coverage = new Uint8Array(columns * rows);
  for (let at = 0; at < coverage.length; at++) {
    coverage[at] = alpha(left + (at % columns), first + Math.floor(at / columns));
  }
  return { left: left - margin, top: first - baseline, width: columns, height: rows, coverage };
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
