import { draw } from '../src/render/picture/draw.ts';
import type { Picture } from '../src/render/picture/picture.ts';
import { median } from './figures.ts';

/** The first drawings load fonts, and wait for the engine to compile WebAssembly well. */
const warmUp = 100;
const runs = 60;

/** The median time of drawing one card, in milliseconds, once the engine is warm. */
export async function drawingTime(picture: Picture): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < warmUp + runs; run += 1) {
    const start = performance.now();
    await draw(picture);
    times.push(performance.now() - start);
  }
  return median(times.slice(warmUp));
}
