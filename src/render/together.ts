import type { Block } from '../answer/reply.ts';
import type { Locale } from '../text/locale.ts';
import { inShort } from './in-short.ts';

/** The blocks of a reply by their weight: what is beside the first figures in short, what was computed in one line. */
export function together(blocks: readonly Block[], locale: Locale): Block[] {
  const joined: Block[] = [];
  for (const block of inShort(blocks, locale)) {
    const last = joined.at(-1);
    if (last?.kind === 'computed' && block.kind === 'computed' && !last.elsewhere === !block.elsewhere) {
      joined.splice(-1, 1, { ...last, text: `${last.text} · ${block.text}` });
    } else joined.push(block);
  }
  return joined;
}
