import { draw } from '../src/render/picture/draw.ts';
import type { Picture } from '../src/render/picture/picture.ts';
import { median } from './figures.ts';

/** The first drawings load fonts, and wait for the engine to compile WebAssembly well. */
const cold = 60;

/** Milliseconds for a card whose words were drawn before, and for one of words that were not. */
export async function drawingTimes(picture: Picture): Promise<{ readonly card: number; readonly newCard: number }> {
  const [known, unknown]: [number[], number[]] = [[], []];
  for (let time = 0; time < 2 * cold; time += 1) {
    known.push(await timeOf(picture));
    unknown.push(await timeOf(withOtherWords(picture, time)));
  }
  return { card: median(known.slice(cold)), newCard: median(unknown.slice(cold)) };
}

async function timeOf(picture: Picture): Promise<number> {
  const begun = performance.now();
  await draw(picture);
  return performance.now() - begun;
}

/** The same layout, with a number that changes in place of the last letters of each text. */
function withOtherWords(picture: Picture, number: number): Picture {
  const end = String(number).padStart(3, '0');
  return JSON.parse(
    JSON.stringify(picture, (key, value) =>
      typeof value === 'string' && key !== 'kind' ? value.slice(0, -end.length) + end : value,
    ),
  );
}
