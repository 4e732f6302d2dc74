import { describe, expect, test } from '@jest/globals';
import { type Colour, contrast, palette } from '../../../src/render/picture/palette.ts';

test('contrast is as WCAG defines it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#777777')).toBe(1);
});

describe('every colour is told from what it stands on', () => {
  test.each(['title', 'text', 'quiet'] as const)('%s as text (AA: 4.5)', (name) => {
    expect(contrast(palette[name], palette.background)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([...palette.bars])('the bar %s beside its track and background (AA for graphics: 3)', (colour) => {
    expect(contrast(colour, palette.background)).toBeGreaterThanOrEqual(3);
    expect(contrast(colour, palette.track)).toBeGreaterThanOrEqual(3);
  });

  test.each([...palette.bars])('the badge on %s as text', (colour) => {
    expect(contrast(palette.badge, colour)).toBeGreaterThanOrEqual(4.5);
  });
});

test('twelve bars are told apart, by more than what is seen at a glance (0.1 in OKLab)', () => {
  const apart = palette.bars.flatMap((one, at) => palette.bars.slice(at + 1).map((other) => distance(one, other)));
  expect(palette.bars).toHaveLength(12);
  expect(Math.min(...apart)).toBeGreaterThan(0.1);
});

/** The distance of two colours in OKLab (Ottosson, 2020). */
function distance(one: Colour, other: Colour): number {
  const [a, b] = [oklab(one), oklab(other)];
  return Math.hypot(...a.map((value, at) => value - (b[at] ?? 0)));
}

function oklab(colour: Colour): number[] {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  const [l = 0, m = 0, s = 0] = [
    0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b,
    0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b,
    0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b,
  ].map(Math.cbrt);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
