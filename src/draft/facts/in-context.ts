import type { Reading } from '../reading.ts';
import type { Sentence } from '../sentences.ts';

const leaning =
  /^["“«]?\s?(?:He|She|It|They|His|Her|Its|Their|This|That|These|Those|Il|Elle|Ils|Elles|Son|Sa|Ses|Leurs?|Ce|Cela|Cette|Ces)(?![\p{L}])/u;

/** A sentence that leans on the one before by a word such as "she" or "this" is told together with it. */
export function inContext(sentence: Sentence, { sentences, paragraphs, front }: Reading): string {
  const before = sentences
    .filter(({ paragraph, end }) => paragraph === sentence.paragraph && end <= sentence.start)
    .at(-1);
  if (before === undefined || !leaning.test(sentence.text) || front.heads.has(before.paragraph)) return sentence.text;
  return (paragraphs[sentence.paragraph - 1] ?? '').slice(before.start, sentence.end);
}
