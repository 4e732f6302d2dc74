import { expect, test } from '@jest/globals';
import { PNG } from 'pngjs';
import { pngOf } from '../../../src/render/picture/png.ts';

/** What a decoder makes of the PNG, and whether it has a palette. */
function decoded(pixels: Uint8Array, width: number, height: number) {
  const png = pngOf(pixels, width, height);
  return { pixels: Uint8Array.from(PNG.sync.read(png).data), palette: png.includes('PLTE') };
}

/** A picture of so many colours, each in one pixel, four to a line. */
function ofColours(count: number): Uint8Array {
  const bytes = Array.from({ length: count }, (_, at) => [at & 255, at >> 8, 7, 255]);
  return Uint8Array.from(bytes.flat());
}

test.each([
  [4, true],
  [256, true],
  [260, false],
])('%d colours come out as they went in, with a palette: %s', (count, palette) => {
  const pixels = ofColours(count);
  expect(decoded(pixels, 4, count / 4)).toEqual({ pixels, palette });
});

test('lines that are alike, and one that differs at its end, come out as they went in', () => {
  const plain = [1, 2, 3, 255, 1, 2, 3, 255];
  const pixels = Uint8Array.from([plain, plain, [...plain.slice(0, 4), 9, 9, 9, 255], plain, plain].flat());
  expect(decoded(pixels, 2, 5)).toEqual({ pixels, palette: true });
});

test('what is transparent stays so', () => {
  const pixels = Uint8Array.from([1, 2, 3, 255, 1, 2, 3, 128]);
  expect(decoded(pixels, 2, 1)).toEqual({ pixels, palette: false });
});

test('a smaller picture has nothing of a larger one before it', () => {
  decoded(ofColours(64), 4, 16);
  const pixels = ofColours(8);
  expect(decoded(pixels, 4, 2)).toEqual({ pixels, palette: true });
});

test('pixels may start anywhere in memory', () => {
  const pixels = ofColours(8);
  const shifted = new Uint8Array(new ArrayBuffer(pixels.length + 1), 1);
  shifted.set(pixels);
  expect(decoded(shifted, 4, 2)).toEqual({ pixels, palette: true });
});
