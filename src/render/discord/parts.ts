import type { Block, Reply } from '../../answer/reply.ts';
import { withinPicture } from '../many-rows.ts';
import type { Surroundings } from '../surroundings.ts';
import { together } from '../together.ts';
import { blockTexts } from './blocks.ts';
import { plain } from './markdown.ts';

/** The texts of a message, from the top. */
interface Parts {
  readonly before: readonly string[];
  /** What a picture shows. */
  readonly drawn: readonly string[];
  readonly after: readonly string[];
}

/** The texts of a reply. What a picture can show stands together, behind what comes before it. */
export function partsOf(reply: Reply, surroundings: Surroundings): Parts {
  const title = reply.title === undefined ? [] : [`### ${plain(reply.title)}`];
  const blocks = together(withinPicture(reply.blocks, reply.locale), reply.locale);
  const isAnswer = reply.status === 'exact' || reply.status === 'guessed';
  const isShown = (block: Block) => isAnswer && isDrawn(block, reply.asPicture);
  const textsOf = (some: readonly Block[]) => some.flatMap((block) => blockTexts(block, reply, surroundings));
  const first = blocks.findIndex(isShown);
  if (first < 0) return { before: [...title, ...textsOf(blocks)], drawn: [], after: [] };
  const rest = blocks.slice(first);
  return {
    before: [...title, ...textsOf(blocks.slice(0, first))],
    drawn: textsOf(rest.filter((block, at) => isShown(block) || (at > 0 && belongsToFigures(block)))),
    after: textsOf(rest.filter((block, at) => !isShown(block) && !(at > 0 && belongsToFigures(block)))),
  };
}

function isDrawn(block: Block, asPicture = false): boolean {
  if (asPicture) return block.kind === 'quotation';
  return block.kind === 'figures' ? !block.beyond : block.kind === 'timeline';
}

/** What a picture shows beside the figures that it follows. */
function belongsToFigures(block: Block): boolean {
  if (block.kind === 'computed') return !block.elsewhere;
  return (block.kind === 'list' && block.ofFigures === true) || (block.kind === 'text' && block.hedge === true);
}
