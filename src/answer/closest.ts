import type { Locale } from '../text/locale.ts';
import { textIn } from '../text/text.ts';
import type { Answer } from './reply.ts';

/** An answer that may be beside the point: it says so, and the asker alone sees it. */
export function closest(answer: Answer, locale: Locale): Answer {
  const blocks = [{ kind: 'note' as const, text: textIn(locale)('ask.closest') }, ...answer.blocks];
  return { ...answer, status: 'guessed', isUnsure: true, blocks };
}
