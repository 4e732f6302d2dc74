import type { Line } from './lines.ts';
import { fractionOf, pictureWidth, scale } from './measures.ts';
import { type Raster, rasterOf } from './raster.ts';

/** How a line of text covers pixels, in whatever colour. */
export interface Mask {
  /** Its corner, from the pixel in which the line starts on its baseline. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Of each pixel, row by row, how much is covered: 0 to 255. */
  readonly coverage: Uint8Array;
}

/** Where a line is rendered, in pixels, with room for what its letters have outside of it. */
interface Slot {
  readonly line: Line;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Where the line starts on its baseline. */
  readonly x: number;
  readonly y: number;
}

/** Renders lines in white on nothing, as many beside each other as find room, and cuts their masks out. */
export async function renderMasks(lines: readonly Line[]): Promise<Mask[]> {
  if (lines.length === 0) return [];
  const { slots, width, height } = slotsOf(lines);
  const size = `width="${Math.ceil(width / scale)}" height="${Math.ceil(height / scale)}"`;
  const sheet = await rasterOf(`<svg ${size} xmlns="http://www.w3.org/2000/svg">${slots.map(textOf).join('')}</svg>`);
  return slots.map((slot) => maskOf(sheet, slot));
}

function slotsOf(lines: readonly Line[]) {
  const slots: Slot[] = [];
  const fitting = pictureWidth * scale;
  let [left, top, bottom, right] = [0, 0, 0, 0];
  for (const line of lines) {
    const em = Math.ceil(line.fontSize * scale);
    const margin = Math.ceil(em / 2);
    const [width, height] = [Math.ceil(line.width * scale) + 2 * margin, 2 * em];
    if (left + width > fitting) [left, top] = [0, bottom];
    slots.push({ line, left, top, width, height, x: left + margin, y: top + height - margin });
    left += width;
    right = Math.max(right, left);
    bottom = Math.max(bottom, top + height);
  }
  return { slots, width: right, height: bottom };
}

function textOf({ line, x, y }: Slot): string {
  const position = `x="${(x + fractionOf(line.x)) / scale}" y="${(y + fractionOf(line.y)) / scale}"`;
  return `<text ${position} ${line.font} fill="#fff">${line.text}</text>`;
}

/** White over nothing is as opaque as it covers. Rows and columns without any are left out. */
function maskOf(sheet: Raster, slot: Slot): Mask {
  const [from, to] = inkOf(sheet, slot);
  const [width, height] = [Math.max(0, to.x - from.x + 1), Math.max(0, to.y - from.y + 1)];
  const coverage = new Uint8Array(width * height);
  let at = 0;
  for (let y = from.y; y <= to.y; y++) {
    let alpha = alphaAt(sheet, from.x, y);
    for (let x = from.x; x <= to.x; x++, alpha += 4) coverage[at++] = sheet.pixels[alpha] as number;
  }
  return { left: from.x - slot.x, top: from.y - slot.y, width, height, coverage };
}

/** The first and the last column and row that have any. */
function inkOf(sheet: Raster, { left, top, width, height }: Slot) {
  const from = { x: left + width, y: top + height };
  const to = { x: -1, y: -1 };
  for (let y = top; y < top + height; y++) {
    let alpha = alphaAt(sheet, left, y);
    for (let x = left; x < left + width; x++, alpha += 4) {
      if (sheet.pixels[alpha] === 0) continue;
      from.x = Math.min(from.x, x);
      from.y = Math.min(from.y, y);
      to.x = Math.max(to.x, x);
      to.y = y;
    }
  }
  return [from, to] as const;
}

function alphaAt({ width }: Raster, x: number, y: number): number {
  return 4 * (y * width + x) + 3;
}
