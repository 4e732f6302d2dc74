import type { Block } from '../answer/reply.ts';

/** What was computed one after the other stands in one line. */
export function together(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.kind === 'computed' && block.kind === 'computed' && !last.elsewhere === !block.elsewhere) {
      joined.splice(-1, 1, { ...last, text: `${last.text} · ${block.text}` });
    } else joined.push(block);
  }
  return joined;
}
