import type { Text } from '../../text/text.ts';

interface Note {
  readonly text: string;
  /** Of which figures it speaks. */
  readonly name?: string;
  /** It speaks of all of them. */
  readonly across?: boolean;
}

/** What arithmetic gives, said once to be that, and each behind the name of its figures, which is said once. */
export function notesOf(notes: readonly Note[], text: Text): string[] {
  const told = notes.map(({ text: words, name, across }, at) => {
    const isPlain = across || name === undefined || notes[at - 1]?.name === name;
    return isPlain ? words : text('picture.told', { name, text: words });
  });
  return told.length === 0 ? [] : [text('reply.computed', { text: told.join(' · ') })];
}
