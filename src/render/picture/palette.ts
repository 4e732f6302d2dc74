/** A colour as `#rrggbb`. */
export type Colour = `#${string}`;

/**
 * On a background of its own, which stands out from Discord's dark and light themes alike. The colours of bars are those
 * of Okabe and Ito (2008), which people with any kind of colour vision can tell apart; next to each stands its name.
 */
export const palette = {
  background: '#17202b',
  edge: '#42536a',
  title: '#ffffff',
  text: '#e8edf3',
  quiet: '#b4c0ce',
  track: '#2a3747',
  badge: '#10161e',
  bars: ['#56b4e9', '#e69f00', '#009e73', '#cc79a7', '#f0e442', '#d55e00'],
} as const satisfies Readonly<Record<string, Colour | readonly Colour[]>>;

/** The colour of the contender with this number; they repeat where there are more than colours. */
export function barColour(mark: number): Colour {
  return palette.bars[mark % palette.bars.length] ?? palette.bars[0];
}
