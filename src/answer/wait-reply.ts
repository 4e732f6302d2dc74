import type { Locale } from '../text/locale.ts';
import { textIn } from '../text/text.ts';
import type { Reply } from './reply.ts';

/** Tells somebody who asks too much how long to wait. @param wait seconds */
export function waitReply(locale: Locale, wait: number): Reply {
  const text = textIn(locale);
  const blocks = [{ kind: 'text' as const, text: text('limit.wait', { seconds: wait }) }];
  return { status: 'error', title: text('limit.title'), blocks, sources: [], actions: [], locale, audience: 'private' };
}
