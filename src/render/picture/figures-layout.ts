import { contentWidth, scale } from './measures.ts';
import { box, column, type Node, rest, row, titleNode, words } from './node.ts';
import { barColour, isSeen, palette } from './palette.ts';
import type { Bar, Figures, Row, Section } from './picture.ts';

type Words = Figures['words'];

export function figuresNodes({ contest, title, times, sections, words: texts }: Figures): Node[] {
  return [
    ...(contest === undefined ? [] : [words({ fontSize: 14, fontWeight: 600, color: palette.quiet }, contest)]),
    titleNode(title),
    ...times.map((time) => words({ marginTop: 3, fontSize: 15, color: palette.quiet }, time)),
    ...sections.flatMap((section) => sectionNodes(section, texts)),
  ];
}

function sectionNodes({ heading, rows, hedges, notes }: Section, texts: Words): Node[] {
  return [
    ...(heading === undefined ? [] : [words({ marginTop: 20, fontSize: 15, fontWeight: 600 }, heading)]),
    ...rows.flatMap((contender) => rowNodes(contender, texts.won)),
    ...hedges.map((hedge) => words({ marginTop: 12, fontSize: 15 }, hedge)),
    ...noteNodes(notes, texts.computed),
  ];
}

/** Arithmetic is set apart from what the article tells. */
function noteNodes(notes: readonly string[], heading: string): Node[] {
  if (notes.length === 0) return [];
  return [
    row({ marginTop: 16 }, [
      box({ width: 3, flexShrink: 0, backgroundColor: palette.edge }),
      column({ paddingLeft: 12, ...rest }, [
        words({ fontSize: 13, fontWeight: 600, color: palette.quiet }, heading),
        ...notes.map((note) => words({ fontSize: 15, marginTop: 2 }, note)),
      ]),
    ]),
  ];
}

function rowNodes(contender: Row, won: string): Node[] {
  const { won: hasWon, change, bars } = contender;
  const colour = colourOf(contender);
  const named = bars.some(({ name }) => name !== undefined);
  const beside = named ? [changeNode(change ?? '')] : bars.map(({ value }) => valueNode(value, 24));
  const lengths = named
    ? namedBars(bars, colour, hasWon ? undefined : won)
    : bars.flatMap((bar) => lengthNodes(bar, colour, contentWidth, 16));
  return [
    row({ marginTop: 14, justifyContent: 'space-between', alignItems: named ? 'center' : 'flex-end' }, [
      row({ flexWrap: 'wrap', alignItems: 'center', marginRight: 14, ...rest }, nameNodes(contender, won)),
      ...beside,
    ]),
    ...lengths,
  ];
}

function nameNodes(contender: Row, won: string): Node[] {
  const { label, detail, won: hasWon } = contender;
  return [
    words({ fontSize: 19, fontWeight: hasWon ? 700 : 600, color: palette.title, marginRight: 8 }, label),
    ...(detail === undefined ? [] : [words({ fontSize: 15, color: palette.quiet, marginRight: 8 }, detail)]),
    ...(hasWon ? [badge(won, colourOf(contender))] : []),
  ];
}

/** The party's own, unless it can hardly be seen on the background. */
function colourOf({ color, mark }: Row): string {
  return color !== undefined && isSeen(color) ? color : barColour(mark);
}

function valueNode(value: string, fontSize: number): Node {
  const size = value.length > 10 ? Math.min(fontSize, 18) : fontSize;
  const style = { fontSize: size, fontWeight: 700, color: palette.title, lineHeight: 1.15 };
  return words({ ...style, maxWidth: 200, flexShrink: 0, textAlign: 'right' }, value);
}

function changeNode(change: string): Node {
  return words({ fontSize: 15, fontWeight: 600, maxWidth: 200, flexShrink: 0, textAlign: 'right' }, change);
}

/** Longer names than this stand over their bars, not before them. */
const mostBefore = 14;

/** The bars of one contender, each with its name and its value. */
function namedBars(bars: readonly Bar[], colour: string, won: string | undefined): Node[] {
  const beside = bars.every(
    ({ name = '', won: hasWon }) => name.length <= mostBefore && (won === undefined || !hasWon),
  );
  return bars.map((bar) => {
    const name = [bar.name ?? '', ...(bar.won && won !== undefined ? [`✓ ${won}`] : [])].join('  ');
    return beside ? barBeside(bar, name, colour) : barBelow(bar, name, colour);
  });
}

const [nameWidth, valueWidth] = [108, 84];

function barBeside(bar: Bar, name: string, colour: string): Node {
  return row({ marginTop: 6, alignItems: 'center' }, [
    words({ width: nameWidth, flexShrink: 0, fontSize: 14, color: palette.quiet }, name),
    ...lengthNodes(bar, colour, contentWidth - nameWidth - valueWidth, 14, 0),
    words({ width: valueWidth, flexShrink: 0, fontSize: 18, fontWeight: 700, textAlign: 'right' }, bar.value),
  ]);
}

function barBelow(bar: Bar, name: string, colour: string): Node {
  return column({ marginTop: 8 }, [
    row({ justifyContent: 'space-between', alignItems: 'flex-end' }, [
      words({ ...rest, marginRight: 14, fontSize: 14, color: palette.quiet }, name),
      valueNode(bar.value, 18),
    ]),
    ...lengthNodes(bar, colour, contentWidth, 12),
  ]);
}

/** More parts than this would be too small to count. */
const mostParts = 30;

/** How much it is: as many of the parts as there are, a bar in proportion, or nothing where no share is told. */
function lengthNodes({ share, part }: Bar, colour: string, width: number, height: number, marginTop = 5): Node[] {
  if (share === undefined) return [];
  if (part && part.of <= mostParts) return [partsNode(part, colour, width, height, marginTop)];
  // Whole pixels where it is drawn.
  const filled = Math.round((Math.min(100, Math.max(0, share)) / 100) * width * scale) / scale;
  return [
    row({ marginTop, width, height, borderRadius: 4, backgroundColor: palette.track, flexShrink: 0 }, [
      box({ width: filled, height, borderRadius: Math.min(4, filled / 2), backgroundColor: colour }),
    ]),
  ];
}

function partsNode(
  { count, of }: NonNullable<Bar['part']>,
  colour: string,
  width: number,
  height: number,
  marginTop: number,
): Node {
  const gap = 4;
  const size = { width: (width - gap * (of - 1)) / of, height, borderRadius: 3 };
  const parts = Array.from({ length: of }, (_, at) =>
    box({ ...size, backgroundColor: at < count ? colour : palette.track }),
  );
  return row({ marginTop, width, justifyContent: 'space-between' }, parts);
}

function badge(text: string, colour: string): Node {
  return words(
    {
      fontSize: 13,
      fontWeight: 700,
      padding: '1px 8px',
      borderRadius: 9,
      backgroundColor: colour,
      color: palette.badge,
    },
    `✓ ${text}`,
  );
}
