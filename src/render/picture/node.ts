import { palette } from './palette.ts';

/** A node as satori takes it: a box with a style, and text or further nodes in it. */
export interface Node {
  readonly type: 'div';
  readonly props: {
    readonly style: Style;
    readonly children: string | readonly Node[];
  };
}

type Style = Readonly<Record<string, string | number>>;

/** Takes the room that the others of a row leave, however long its words are. */
export const rest = { flexGrow: 1, flexShrink: 1, flexBasis: 0, minWidth: 0 } as const;

export function column(style: Style, children: readonly Node[]): Node {
  return { type: 'div', props: { style: { display: 'flex', flexDirection: 'column', ...style }, children } };
}

export function row(style: Style, children: readonly Node[]): Node {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** A filled shape. */
export function box(style: Style): Node {
  return { type: 'div', props: { style, children: [] } };
}

/**
 * Text that breaks inside a word rather than leave the picture, but not inside a sum. Characters that XML cannot hold
 * become spaces.
 */
export function words(style: Style, text: string): Node {
  const shown = text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029\uFFFE\uFFFF]+/gu, ' ')
    .replace(/ ([−÷]) /g, '\u00A0$1\u00A0');
  return { type: 'div', props: { style: { overflowWrap: 'break-word', minWidth: 0, ...style }, children: shown } };
}

/** Long titles, such as those of several places, are smaller. */
export function titleNode(title: string): Node {
  const fontSize = title.length <= 20 ? 28 : 22;
  return words({ fontSize, fontWeight: 700, color: palette.title, lineHeight: 1.2 }, title);
}
