import type { Reply } from '../answer/reply.ts';
import type { Article } from '../story/schema.ts';
import { linkTo } from '../story/text-fragment.ts';
import { textIn } from '../text/text.ts';

export interface Link {
  readonly label: string;
  readonly url: string;
}

/** Whether a reply speaks of the article, and not of the bot, so that its date and its address belong to it. */
export function isOfArticle({ sources, status }: Reply): boolean {
  return status !== 'error' && (sources.length > 0 || status === 'not_in_story');
}

/** A link to each paragraph of the article that a reply rests on, or to the article where it rests on none. */
export function evidenceLinks(reply: Reply, { url }: Article): Link[] {
  if (url === undefined || !isOfArticle(reply)) return [];
  const { sources, locale } = reply;
  const text = textIn(locale);
  const firsts = sources.filter(
    ({ paragraph }, index) => sources.findIndex((one) => one.paragraph === paragraph) === index,
  );
  const byUrl = new Map(firsts.map((source) => [linkTo(url, source), source.paragraph]));
  if (byUrl.size === 0) return [{ label: text('reply.openArticle'), url }];
  if (byUrl.size === 1) return [...byUrl.keys()].map((only) => ({ label: text('reply.openArticle'), url: only }));
  return [...byUrl].map(([link, paragraph]) => ({ label: text('reply.openParagraph', { paragraph }), url: link }));
}
