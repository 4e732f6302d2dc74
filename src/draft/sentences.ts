import type { Span } from './evidence.ts';

/** A sentence and where it stands. */
export interface Sentence extends Span {
  readonly text: string;
}

const abbreviations =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Rev|Gov|Sen|Rep|Gen|Col|Lt|Sgt|St|Jr|Sr|Cllr|Hon|No|vs|etc|MM|Me|Mme|Mlle|av|bd|env|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|p|art)|\b(?:[ap]\.m|U\.S|U\.K|e\.g|i\.e)|(?<![\p{L}])[\p{Lu}])\.$/u;

/** The sentences of a paragraph. One inside quotation marks ends there, too, unless the sentence around it goes on. */
export function sentencesOf(text: string, paragraph: number): Sentence[] {
  const ends = [...text.matchAll(/[.!?…]+(?:\s?[”"»’')\]]+)*(?=\s|$)/g)]
    .filter((match) => isEnd(text, match.index, match.index + match[0].length))
    .map((match) => match.index + match[0].length);
  const bounds = [...new Set([...ends, text.length])];
  return bounds.flatMap((end, index) => {
    const from = index === 0 ? 0 : (bounds[index - 1] ?? 0);
    const start = from + (/^\s*/.exec(text.slice(from, end))?.[0].length ?? 0);
    return start < end ? [{ paragraph, start, end, text: text.slice(start, end) }] : [];
  });
}

function isEnd(text: string, stop: number, end: number): boolean {
  if (text[stop] === '.' && abbreviations.test(text.slice(0, stop + 1)) && /^\s*[\p{Lu}\p{N}]/u.test(text.slice(end)))
    return /\b[ap]\.m\.$/.test(text.slice(0, stop + 1)) && /^\s*\p{Lu}/u.test(text.slice(end));
  const next = text.slice(end).trimStart();
  // "…", he said: what follows in small letters belongs to the sentence.
  return next === '' || !/^[\p{Ll},;:—–]/u.test(next);
}
