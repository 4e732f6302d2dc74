import { figuresNodes } from './figures-layout.ts';
import { contentWidth, padding, pictureWidth, scale } from './measures.ts';
import { box, column, type Node, rest, row, titleNode, words } from './node.ts';
import { barColour, palette } from './palette.ts';
import type { Difference, Picture, Quotation, Timeline } from './picture.ts';

/** Lays a picture out. Names and numbers wrap where they are long; nothing is cut. */
export function layoutOf(picture: Picture): Node {
  return column(
    {
      boxSizing: 'border-box',
      width: pictureWidth,
      padding: `${padding}px ${padding}px ${padding - 6}px`,
      color: palette.text,
      fontFamily: 'Inter',
      fontSize: 15,
      lineHeight: 1.35,
    },
    [
      ...contentOf(picture),
      box({ marginTop: 18, marginBottom: 9, width: contentWidth, height: 1, backgroundColor: palette.track }),
      words({ fontSize: 13, color: palette.quiet }, picture.footer),
    ],
  );
}

function contentOf(picture: Picture): Node[] {
  switch (picture.kind) {
    case 'figures':
      return figuresNodes(picture);
    case 'quotation':
      return quotationNodes(picture);
    case 'timeline':
      return timelineNodes(picture);
    case 'difference':
      return differenceNodes(picture);
  }
}

/** The more words, the smaller the type, down to what is still read on a phone. */
const quotationSizes = [
  { upTo: 80, size: 28 },
  { upTo: 160, size: 24 },
  { upTo: 300, size: 20 },
  { upTo: 600, size: 17 },
  { upTo: Number.POSITIVE_INFINITY, size: 15 },
] as const;

function quotationNodes({ stretches, by, context }: Quotation): Node[] {
  const letters = stretches.reduce((sum, stretch) => sum + stretch.length, 0);
  const fontSize = quotationSizes.find(({ upTo }) => letters <= upTo)?.size ?? 15;
  return [
    row({}, [
      box({ width: 5, borderRadius: 2, backgroundColor: barColour(0), flexShrink: 0 }),
      column({ paddingLeft: 19, ...rest }, [
        ...stretches.map((stretch, index) =>
          words(
            { fontSize, fontWeight: 600, color: palette.title, lineHeight: 1.3, marginTop: index === 0 ? 0 : 10 },
            stretch,
          ),
        ),
      ]),
    ]),
    words({ marginTop: 18, fontSize: 17, fontWeight: 600, color: palette.text }, `— ${by}`),
    words({ marginTop: 4, fontSize: 14, color: palette.quiet }, context),
  ];
}

function timelineNodes({ title, entries }: Timeline): Node[] {
  const last = entries.length - 1;
  return [
    titleNode(title),
    box({ height: 18 }),
    ...entries.map(({ when, text }, index) =>
      row({}, [
        column({ width: 18, flexShrink: 0, alignItems: 'center' }, [
          box({ marginTop: 5, width: 11, height: 11, borderRadius: 6, backgroundColor: barColour(0) }),
          box({
            width: 2,
            flexGrow: 1,
            marginBottom: -5,
            backgroundColor: index === last ? palette.background : palette.edge,
          }),
        ]),
        column({ paddingLeft: 12, paddingBottom: index === last ? 0 : 14, ...rest }, [
          words({ fontSize: 14, fontWeight: 600, color: barColour(0) }, when),
          words({ fontSize: 15, color: palette.text }, text),
        ]),
      ]),
    ),
  ];
}

/** What the text says is struck out, what the story says stands large beside it. */
function differenceNodes({ title, said, story, told }: Difference): Node[] {
  const wide = said.value.length + story.value.length > mostLarge;
  const large = { fontSize: wide ? 28 : 44, lineHeight: 1.2 };
  return [
    words({ fontSize: 17, fontWeight: 600, color: palette.title }, title),
    row({ marginTop: 8, flexWrap: 'wrap', alignItems: 'center' }, [
      words({ ...large, color: palette.quiet, textDecoration: 'line-through' }, said.value),
      words({ ...large, color: palette.quiet, margin: '0 16px' }, '→'),
      words({ ...large, fontWeight: 700, color: palette.title }, story.value),
    ]),
    ...sideNodes(said, palette.quiet),
    ...sideNodes(story, barColour(0)),
    ...told.map((line) => words({ marginTop: 14, fontSize: 16 }, line)),
  ];
}

/** More letters than these do not fit into one row. */
const mostLarge = 16;

function sideNodes({ name, share }: Difference['said'], colour: string): Node[] {
  const filled = Math.round((share / 100) * contentWidth * scale) / scale;
  return [
    words({ marginTop: 12, fontSize: 14, color: palette.quiet }, name),
    row({ marginTop: 4, width: contentWidth, height: 16, borderRadius: 4, backgroundColor: palette.track }, [
      box({ width: filled, height: 16, borderRadius: Math.min(4, filled / 2), backgroundColor: colour }),
    ]),
  ];
}
