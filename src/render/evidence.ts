import type { Source } from '../answer/reply.ts';
import { quoted } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { textIn } from '../text/text.ts';

/** More paragraphs than these stand one behind the other in one line. */
const mostLines = 3;

/**
 * The evidence of a reply, in the order in which the paragraphs come first. The same words stand there once, and so do
 * words that are part of others in their paragraph.
 */
export function evidenceLines(sources: readonly Source[], locale: Locale): string[] {
  const distinct = sources.filter((source, at) => !sources.some((other, place) => says(other, source, place < at)));
  const paragraphs = [...new Set(distinct.map(({ paragraph }) => paragraph))];
  const lines = paragraphs.map((paragraph) => {
    const own = distinct.filter((source) => source.paragraph === paragraph);
    const words = own.map(({ exact }) => quoted(locale, exact)).join(', ');
    return textIn(locale)('reply.evidence', { words, paragraph });
  });
  return lines.length > mostLines ? [lines.join(' · ')] : lines;
}

/** Whether one piece of evidence makes another one needless. */
function says(one: Source, other: Source, isEarlier: boolean): boolean {
  if (one.exact === other.exact) return one !== other && isEarlier;
  return one.paragraph === other.paragraph && one.exact.includes(other.exact);
}
