import { describe, expect, test } from '@jest/globals';
import { type Colour, palette } from '../../../src/render/picture/palette.ts';

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: Colour): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it. */
function contrast(a: Colour, b: Colour): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

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
