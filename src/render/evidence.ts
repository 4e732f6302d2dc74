import type { Source } from '../answer/reply.ts';
import { quoted } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { textIn } from '../text/text.ts';

/** The evidence of a reply, a line for each paragraph, in the order in which the paragraphs come first. */
export function evidenceLines(sources: readonly Source[], locale: Locale): string[] {
  const paragraphs = [...new Set(sources.map(({ paragraph }) => paragraph))];
  return paragraphs.map((paragraph) => {
    const own = sources.flatMap((source) => (source.paragraph === paragraph ? source.exact : []));
    const words = [...new Set(own)].map((exact) => quoted(locale, exact)).join(', ');
    return textIn(locale)('reply.evidence', { words, paragraph });
  });
}
