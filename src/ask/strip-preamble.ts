import { words } from '../text/normalize.ts';

/** Words that start what is asked, in English and French. */
const asking =
  /^(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|did|does|do|has|have|can|could|qui|que|quoi|quel|quelle|quels|quelles|quand|ou|pourquoi|comment|combien|est ce|qu est ce)\b/;

/** What people say before they ask: "I would like to know why", "dites-moi où". `\b` knows no accented letter. */
const leadIn =
  /(?<!\p{L})(?:to know|you know|know|wondering|wonder|curious|tell me|remind me|explain|savoir|demande|dire|dites[ -]moi|dis[ -]moi|rappeler|expliquer|question)(?!\p{L})[\s,:]*(?=(?:who|whom|whose|what|which|when|where|why|how|if|whether|qui|que|quoi|ce que|quel|quelle|quels|quelles|quand|o[uù]|pourquoi|comment|combien|si)(?!\p{L}))/iu;

/**
 * The part of a text that asks, where people introduce themselves or their question first; `undefined` where there is
 * no such part, or nothing before it. Sentences end with a full stop, a colon, a question mark and the like.
 */
export function askingPart(text: string): string | undefined {
  const sentences = text.split(/(?<=[.!?:;…])\s+/u).filter((sentence) => words(sentence).length > 0);
  const last = sentences.findLast(
    (sentence) => asking.test(words(sentence).join(' ')) || sentence.trim().endsWith('?'),
  );
  const part = last ?? text;
  const lead = leadIn.exec(part);
  const asked = lead ? part.slice(lead.index + lead[0].length) : part;
  return words(asked).length >= leastWords && words(asked).length < words(text).length ? asked : undefined;
}

/** Fewer words ask nothing without what was said before: "Why?" */
const leastWords = 4;
