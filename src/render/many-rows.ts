import type { Block } from '../answer/reply.ts';
import type { Locale } from '../text/locale.ts';
import { textIn } from '../text/text.ts';

/** More are not read in a picture as wide as a phone. */
const mostBars = 12;

/** Of more, these stand in the picture, with how many there are beside them. */
const barsOfMany = 10;

type Figures = Extract<Block, { kind: 'figures' }>;

/**
 * Blocks of which a picture shows as many figures as can be read. The other rows of a long table, and tables that there is
 * no more room for, are `beyond`, and so is what belongs to them.
 */
export function withinPicture(blocks: readonly Block[], locale: Locale): readonly Block[] {
  const tables = blocks.filter((block): block is Figures => block.kind === 'figures');
  const isFew = tables.reduce((sum, { rows }) => sum + rows.length, 0) <= mostBars;
  if (isFew) return blocks;
  let left = mostBars;
  let isBeyond = false;
  return blocks.flatMap((block): Block[] => {
    if (block.kind !== 'figures') return [beside(block, isBeyond)];
    const isFirst = left === mostBars;
    left -= block.rows.length;
    if (left >= 0) return [block];
    isBeyond = !isFirst;
    return isFirst ? parted(block, locale) : [{ ...block, beyond: true }];
  });
}

/** No picture shows what belongs to figures that it does not show, nor what compares them with others. */
function beside(block: Block, isBeyond: boolean): Block {
  if (block.kind === 'computed' && (isBeyond || block.change || block.across)) return { ...block, elsewhere: true };
  if (block.kind === 'list' && isBeyond) return { ...block, ofFigures: false };
  return block.kind === 'text' && isBeyond ? { ...block, hedge: false } : block;
}

function parted({ rows, ...table }: Figures, locale: Locale): Block[] {
  const rest = rows.slice(barsOfMany);
  const more = textIn(locale)('picture.moreRows', { count: rest.length });
  return [
    { ...table, rows: rows.slice(0, barsOfMany) },
    { kind: 'text', text: more, hedge: true },
    { kind: 'figures', heading: table.heading, rows: rest, beyond: true },
  ];
}
