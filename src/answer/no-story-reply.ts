import type { Locale } from '../text/locale.ts';
import { textIn } from '../text/text.ts';
import type { Reply } from './reply.ts';

/** Tells somebody who named another story which ones there are. @param headlines those of their articles */
export function noStoryReply(locale: Locale, headlines: readonly string[]): Reply {
  const text = textIn(locale);
  const stories = new Intl.ListFormat(locale, { type: 'disjunction' }).format(headlines);
  const blocks = [{ kind: 'text' as const, text: text('error.noSuchStory', { stories }) }];
  return { status: 'error', title: text('error.title'), blocks, sources: [], actions: [], locale, audience: 'private' };
}
