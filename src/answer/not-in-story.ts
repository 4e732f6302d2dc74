import type { Locale } from '../text/locale.ts';
import { textIn } from '../text/text.ts';
import type { Action, Answer, Source } from './reply.ts';

/** Up to three things that the story does tell, close to what was asked. */
interface NearThings {
  readonly items: readonly string[];
  readonly sources?: readonly Source[];
  readonly actions?: readonly Action[];
  /** What is lacking is said in the words that somebody typed. */
  readonly isEcho?: boolean;
}

/** The plain "the story does not say", with what exactly is lacking. */
export function notInStory(locale: Locale, what: string, near: NearThings): Answer {
  const text = textIn(locale);
  const items = near.items.slice(0, 3);
  const said = { kind: 'text' as const, text: text('reply.notInStory', { what }) };
  return {
    status: 'not_in_story',
    blocks: [
      near.isEcho ? { ...said, withoutEcho: text('reply.notInStoryAtAll') } : said,
      ...(items.length > 0 ? [{ kind: 'list' as const, heading: text('reply.itDoesSay'), items }] : []),
    ],
    sources: near.sources ?? [],
    actions: near.actions ?? [],
  };
}
