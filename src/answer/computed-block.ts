import type { Block } from './reply.ts';

/** What arithmetic gives, as a block that says so. */
export function computed(text: string): Block {
  return { kind: 'computed', text };
}
