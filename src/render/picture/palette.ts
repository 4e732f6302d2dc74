/** A colour as `#rrggbb`. */
export type Colour = `#${string}`;

/**
 * On a background of its own, which stands out from Discord's dark and light themes alike. The colours of bars are those
 * of Okabe and Ito (2008), which people with any kind of colour vision can tell apart, a grey, and five that lie as far from
 * those and from each other as the background allows; next to each stands its name.
 */
export const palette = {
  background: '#17202b',
  edge: '#42536a',
  title: '#ffffff',
  text: '#e8edf3',
  quiet: '#b4c0ce',
  track: '#2a3747',
  badge: '#10161e',
  bars: [
    '#56b4e9',
    '#e69f00',
    '#009e73',
    '#cc79a7',
    '#f0e442',
    '#d55e00',
    '#a9b4c0',
    '#00ffe1',
    '#8769f0',
    '#00d278',
    '#ffd2a5',
    '#78e1ff',
  ],
} as const satisfies Readonly<Record<string, Colour | readonly Colour[]>>;

/** The colour of the contender with this number; they repeat where there are more than colours. */
export function barColour(mark: number): Colour {
  return palette.bars[mark % palette.bars.length] ?? palette.bars[0];
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: Colour): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it. */
export function contrast(a: Colour, b: Colour): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Whether a bar of this colour is seen on the background, by the 3 to 1 of WCAG 2.2 for graphics. */
export function isSeen(colour: string): boolean {
  return isColour(colour) && contrast(colour, palette.background) >= 3;
}

function isColour(text: string): text is Colour {
  return /^#[0-9a-f]{6}$/i.test(text);
}
