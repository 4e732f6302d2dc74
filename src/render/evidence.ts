import type { Source } from '../answer/reply.ts';
import { quoted } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { textIn } from '../text/text.ts';

/** The evidence of a reply, the same words once, a line for each paragraph, in the order in which the paragraphs come first. */
export function evidenceLines(sources: readonly Source[], locale: Locale): string[] {
  const distinct = sources.filter(({ exact }, index) => sources.findIndex((one) => one.exact === exact) === index);
  const paragraphs = [...new Set(distinct.map(({ paragraph }) => paragraph))];
  return paragraphs.map((paragraph) => {
    const own = distinct.filter((source) => source.paragraph === paragraph);
    const words = own.map(({ exact }) => quoted(locale, exact)).join(', ');
    return textIn(locale)('reply.evidence', { words, paragraph });
  });
}
