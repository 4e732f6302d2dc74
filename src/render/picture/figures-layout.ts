import { isOfVotes } from './line.ts';
import { contentWidth, scale } from './measures.ts';
import { box, column, type Node, rest, row, titleNode, words } from './node.ts';
import { barColour, isSeen, palette } from './palette.ts';
import type { Bar, Figures, Line, Row, Section } from './picture.ts';

type Words = Figures['words'];

export function figuresNodes({ contest, title, times, sections, words: texts }: Figures): Node[] {
  return [
    ...(contest === undefined ? [] : [words({ fontSize: 13, fontWeight: 600, color: palette.quiet }, contest)]),
    titleNode(title),
    ...times.map((time) => words({ marginTop: 3, fontSize: 14, color: palette.quiet }, time)),
    ...sections.flatMap((section) => sectionNodes(section, texts)),
  ];
}

function sectionNodes({ heading, rows, line, facts, hedges, notes }: Section, texts: Words): Node[] {
  return [
    ...(heading === undefined ? [] : [words({ marginTop: 20, fontSize: 15, fontWeight: 600 }, heading)]),
    ...rows.flatMap((contender) => rowNodes(contender, line, texts.won)),
    ...(line ? [lineNode(line)] : []),
    ...(facts.length > 0 ? [words({ marginTop: 10, fontSize: 14 }, facts.join(' · '))] : []),
    ...hedges.map((hedge) => words({ marginTop: 10, fontSize: 14 }, hedge)),
    ...notes.map((note, index) => words({ marginTop: index === 0 ? 10 : 2, fontSize: 13, color: palette.quiet }, note)),
  ];
}

function rowNodes(contender: Row, line: Line | undefined, won: string): Node[] {
  const { won: hasWon, change, bars } = contender;
  const colour = colourOf(contender);
  const named = bars.some(({ name }) => name !== undefined);
  const beside = named ? [changeNode(change ?? '')] : bars.map(({ value }) => valueNode(value, 22));
  const lengths = bars.flatMap((bar) =>
    named ? barBelow(bar, colour, line, hasWon ? undefined : won) : lengthNodes(bar, colour, line, 16),
  );
  return [
    row({ marginTop: 12, justifyContent: 'space-between', alignItems: named ? 'center' : 'flex-end' }, [
      row({ flexWrap: 'wrap', alignItems: 'center', marginRight: 14, ...rest }, nameNodes(contender, won)),
      ...beside,
    ]),
    ...lengths,
  ];
}

function nameNodes(contender: Row, won: string): Node[] {
  const { label, detail, won: hasWon } = contender;
  return [
    words({ fontSize: 18, fontWeight: hasWon ? 700 : 600, color: palette.title, marginRight: 8 }, label),
    ...(detail === undefined ? [] : [words({ fontSize: 14, color: palette.quiet, marginRight: 8 }, detail)]),
    ...(hasWon ? [badge(won, colourOf(contender))] : []),
  ];
}

/** The party's own, unless it can hardly be seen on the background. */
function colourOf({ color, mark }: Row): string {
  return color !== undefined && isSeen(color) ? color : barColour(mark);
}

function valueNode(value: string, fontSize: number): Node {
  // Of several figures the first stands out, which is that of the bar.
  const [first = '', ...more] = value.split(' · ');
  const size = first.length > 10 ? Math.min(fontSize, 16) : fontSize;
  const style = { maxWidth: 180, textAlign: 'right', lineHeight: 1.15 };
  return column({ alignItems: 'flex-end', flexShrink: 0 }, [
    words({ ...style, fontSize: size, fontWeight: 700, color: palette.title }, first),
    ...more.map((figure) => words({ ...style, fontSize: 13 }, figure)),
  ]);
}

function changeNode(change: string): Node {
  return words({ fontSize: 14, fontWeight: 600, maxWidth: 150, flexShrink: 0, textAlign: 'right' }, change);
}

/** One of several bars of a contender, under its name and its value. */
function barBelow(bar: Bar, colour: string, line: Line | undefined, won: string | undefined): Node[] {
  return [
    row({ marginTop: 6, justifyContent: 'space-between', alignItems: 'flex-end' }, [
      row({ ...rest, flexWrap: 'wrap', alignItems: 'center', marginRight: 14 }, [
        words({ fontSize: 13, color: palette.quiet, marginRight: 8 }, bar.name ?? ''),
        ...(bar.won && won !== undefined ? [badge(won, colour)] : []),
      ]),
      valueNode(bar.value, 18),
    ]),
    ...lengthNodes(bar, colour, line, 12, 3),
  ];
}

/** More parts than this would be too small to count. */
const mostParts = 30;

/** How much it is: as many of the parts as there are, a bar in proportion, or nothing where no share is told. */
function lengthNodes(bar: Bar, colour: string, line: Line | undefined, height: number, marginTop = 5): Node[] {
  const { share, part } = bar;
  const width = contentWidth;
  if (share === undefined) return [];
  if (part && part.of <= mostParts) return [partsNode(part, colour, width, height, marginTop)];
  // Whole pixels where it is drawn.
  const filled = Math.round((Math.min(100, Math.max(0, share)) / 100) * width * scale) / scale;
  return [
    row(
      {
        position: 'relative',
        marginTop,
        width,
        height,
        borderRadius: 4,
        backgroundColor: palette.track,
        flexShrink: 0,
      },
      [
        box({ width: filled, height, borderRadius: Math.min(4, filled / 2), backgroundColor: colour }),
        ...(line && isOfVotes(bar) ? [markNode(line, height)] : []),
      ],
    ),
  ];
}

const lineWidth = 2;

function markNode({ share }: Line, height: number): Node {
  const left = Math.round(placeOf(share) * scale) / scale - lineWidth / 2;
  return box({ position: 'absolute', left, top: 0, width: lineWidth, height, backgroundColor: palette.title });
}

function placeOf(share: number): number {
  return (Math.min(100, Math.max(0, share)) / 100) * contentWidth;
}

/** What the line across the bars is: below it, or as near as there is room. */
function lineNode({ share, label }: Line): Node {
  const room = 2 * Math.min(placeOf(share), contentWidth - placeOf(share));
  const name = words({ fontSize: 13, color: palette.quiet }, label);
  const isCentred = label.length * letterWidth <= room;
  const side = share < 50 ? 'flex-start' : 'flex-end';
  if (!isCentred) return row({ marginTop: 6, justifyContent: side }, [name]);
  const marginLeft = share < 50 ? 0 : contentWidth - room;
  return row({ marginTop: 6, marginLeft, width: room, justifyContent: 'center' }, [name]);
}

/** Of a letter of 13, at most on average. */
const letterWidth = 8;

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
