import type { Reply } from '../answer/reply.ts';
import type { Article } from '../story/schema.ts';
import { textIn } from '../text/text.ts';
import { limits } from './limits.ts';

interface Link {
  readonly label: string;
  readonly url: string;
}

/** A link to each paragraph of the article that a reply rests on, or to the article where it rests on none. */
export function evidenceLinks({ sources, locale }: Reply, { url }: Article): Link[] {
  if (url === undefined) return [];
  const text = textIn(locale);
  const firsts = sources.filter(
    ({ paragraph }, index) => sources.findIndex((one) => one.paragraph === paragraph) === index,
  );
  const byUrl = new Map(firsts.map(({ exact, paragraph }) => [linkTo(url, exact), paragraph]));
  if (byUrl.size === 0) return [{ label: text('reply.openArticle'), url }];
  if (byUrl.size === 1) return [...byUrl.keys()].map((only) => ({ label: text('reply.openArticle'), url: only }));
  return [...byUrl].map(([link, paragraph]) => ({ label: text('reply.openParagraph', { paragraph }), url: link }));
}

/**
 * The address that opens a page at some of its words (URL fragment text directives, WICG). Words too long for
 * Discord's link buttons are given as their start and their end, which browsers join.
 */
export function linkTo(url: string, exact: string): string {
  const whole = `${url}#:~:text=${encode(exact)}`;
  if (whole.length <= limits.linkUrl) return whole;
  const row = exact.split(' ');
  const range = `${url}#:~:text=${encode(row.slice(0, 3).join(' '))},${encode(row.slice(-3).join(' '))}`;
  return range.length <= limits.linkUrl ? range : url;
}

/** Inside a text directive a hyphen and a comma mean something, so they are encoded too. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
