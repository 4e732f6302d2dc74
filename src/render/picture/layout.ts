import { barColour, palette } from './palette.ts';
import type { Bar, Picture } from './picture.ts';

/** A node as satori takes it: a box with a style, and text or further nodes in it. */
export interface Node {
  readonly type: 'div';
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children: string | readonly Node[];
  };
}

type Style = Node['props']['style'];

/** The width of a picture as Discord shows it on a phone, in CSS pixels. It is drawn at twice that. */
export const pictureWidth = 550;

/** What the bars may take: the width without the padding on both sides and the edge. */
const trackWidth = pictureWidth - 2 * (28 + 2);

/** Lays a picture out. Names and numbers wrap where they are long; nothing is cut. */
export function layoutOf(picture: Picture): Node {
  const inside = picture.kind === 'figures' ? figures(picture) : quotation(picture);
  return column(
    {
      boxSizing: 'border-box',
      width: pictureWidth,
      padding: 28,
      backgroundColor: palette.background,
      border: `2px solid ${palette.edge}`,
      borderRadius: 16,
      color: palette.text,
      fontFamily: 'Inter',
      fontSize: 18,
      lineHeight: 1.35,
    },
    [...inside, words({ marginTop: 22, fontSize: 15, color: palette.quiet }, picture.footer)],
  );
}

function figures({ title, groups, won, computed }: Extract<Picture, { kind: 'figures' }>): Node[] {
  return [
    words({ fontSize: 28, fontWeight: 700, color: palette.title, lineHeight: 1.2 }, title),
    ...groups.map(({ heading, bars, notes }) =>
      column({ marginTop: 22 }, [
        words({ fontSize: 16, color: palette.quiet, marginBottom: 4 }, heading),
        ...bars.map((bar) => barRow(bar, won)),
        ...computedNotes(notes, computed),
      ]),
    ),
  ];
}

/** Arithmetic is set apart from what the article tells. */
function computedNotes(notes: readonly string[], heading: string): Node[] {
  if (notes.length === 0) return [];
  return [
    column({ marginTop: 14, paddingLeft: 12, borderLeft: `3px solid ${palette.edge}` }, [
      words({ fontSize: 14, fontWeight: 600, color: palette.quiet }, heading),
      ...notes.map((note) => words({ fontSize: 16, marginTop: 3, color: palette.text }, note)),
    ]),
  ];
}

function barRow({ label, detail, value, share, won: hasWon, mark }: Bar, won: string): Node {
  const colour = barColour(mark);
  const width = Math.round((Math.min(100, Math.max(0, share)) / 100) * trackWidth);
  return column({ marginTop: 10 }, [
    row({ justifyContent: 'space-between', alignItems: 'flex-end' }, [
      row({ flexWrap: 'wrap', alignItems: 'center', flexGrow: 1, flexShrink: 1, flexBasis: 0, marginRight: 16 }, [
        words({ fontSize: 20, fontWeight: hasWon ? 700 : 600, color: palette.title, marginRight: 8 }, label),
        ...(detail === undefined ? [] : [words({ fontSize: 16, color: palette.quiet, marginRight: 8 }, detail)]),
        ...(hasWon ? [badge(won, colour)] : []),
      ]),
      words(
        {
          fontSize: value.length > 10 ? 18 : 24,
          fontWeight: 700,
          color: palette.title,
          maxWidth: 200,
          flexShrink: 0,
          textAlign: 'right',
          lineHeight: 1.15,
        },
        value,
      ),
    ]),
    row({ marginTop: 5, width: trackWidth, height: 16, borderRadius: 8, backgroundColor: palette.track }, [
      row({ width, height: 16, borderRadius: Math.min(8, width / 2), backgroundColor: colour }, []),
    ]),
  ]);
}

function badge(text: string, colour: string): Node {
  return words(
    {
      fontSize: 14,
      fontWeight: 700,
      padding: '1px 9px',
      borderRadius: 10,
      backgroundColor: colour,
      color: palette.badge,
    },
    text,
  );
}

/** The more words, the smaller the type, down to what is still read on a phone. */
const quotationSizes = [
  { upTo: 80, size: 34 },
  { upTo: 160, size: 29 },
  { upTo: 300, size: 24 },
  { upTo: Number.POSITIVE_INFINITY, size: 20 },
] as const;

function quotation({ stretches, by, context }: Extract<Picture, { kind: 'quotation' }>): Node[] {
  const letters = stretches.reduce((sum, stretch) => sum + stretch.length, 0);
  const fontSize = quotationSizes.find(({ upTo }) => letters <= upTo)?.size ?? 20;
  return [
    column({ borderLeft: `5px solid ${barColour(0)}`, paddingLeft: 20 }, [
      ...stretches.map((stretch, index) =>
        words(
          { fontSize, fontWeight: 600, color: palette.title, lineHeight: 1.3, marginTop: index === 0 ? 0 : 10 },
          stretch,
        ),
      ),
    ]),
    words({ marginTop: 20, fontSize: 20, fontWeight: 600, color: palette.text }, `— ${by}`),
    words({ marginTop: 4, fontSize: 15, color: palette.quiet }, context),
  ];
}

function column(style: Style, children: readonly Node[]): Node {
  return { type: 'div', props: { style: { display: 'flex', flexDirection: 'column', ...style }, children } };
}

function row(style: Style, children: readonly Node[]): Node {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** Text that breaks inside a word rather than leave the picture. */
function words(style: Style, text: string): Node {
  return { type: 'div', props: { style: { wordBreak: 'break-word', ...style }, children: text } };
}
