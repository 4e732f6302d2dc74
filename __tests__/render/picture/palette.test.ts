import { describe, expect, test } from '@jest/globals';
import { contrast, palette } from '../../../src/render/picture/palette.ts';

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
