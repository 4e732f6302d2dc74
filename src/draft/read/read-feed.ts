import { parseHTML } from 'linkedom';
import * as z from 'zod';
import { dayOf, type RawArticle, webAddressOf } from './raw-article.ts';
import { textLines } from './read-html.ts';

const rendered = z.union([z.string(), z.looseObject({ rendered: z.string() }).transform(({ rendered: text }) => text)]);

/** A post as the REST interface of WordPress gives it, with or without `_embed`. */
const post = z.looseObject({
  title: rendered,
  content: rendered,
  date: z.string().optional(),
  link: z.string().optional(),
  lang: z.string().optional(),
  _embedded: z
    .looseObject({ author: z.array(z.looseObject({ name: z.string() })).default([]) })
    .optional()
    .catch(undefined),
});

function json(text: string): RawArticle {
  const data: unknown = JSON.parse(text);
  const { title, content, date, link, lang, _embedded } = post.parse(Array.isArray(data) ? data[0] : data);
  const [headline = ''] = textLines(`<p>${title}</p>`);
  return {
    headline,
    author: _embedded?.author[0]?.name,
    datePublished: dayOf(date),
    language: lang,
    url: webAddressOf(link),
    lines: [headline, ...textLines(content)],
  };
}

/** The first item of an RSS feed, or the first entry of an Atom feed. */
function xml(text: string): RawArticle {
  // The parser of web pages reads names with a colon and CDATA once they look like elements and text of a page.
  const plain = text
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, inner: string) => escaped(inner))
    .replace(/<(\/?)link\b/g, '<$1x-link')
    .replace(/<(\/?)title\b/g, '<$1x-title');
  const item = /<(item|entry)\b[\s\S]*?<\/\1>/.exec(plain)?.[0] ?? plain;
  const { document } = parseHTML(`<!doctype html><html><body>${colonless(item)}</body></html>`);
  const field = (...names: string[]) =>
    names.map((name) => document.querySelector(name)?.textContent?.trim()).find((content) => content);
  const headline = textLines(`<p>${field('x-title') ?? ''}</p>`)[0];
  const link = field('x-link') ?? document.querySelector('x-link')?.getAttribute('href') ?? undefined;
  const content = field('content-encoded', 'content', 'description', 'summary') ?? '';
  const before = plain.slice(0, plain.search(/<(?:item|entry)\b/));
  return {
    headline,
    author: field('dc-creator', 'author name', 'author'),
    publisher: /<x-title[^>]*>([^<]+)</.exec(before)?.[1]?.trim(),
    datePublished: dayOf(field('pubdate', 'published', 'updated', 'dc-date')),
    language: /<language>([^<]+)</.exec(before)?.[1]?.trim(),
    url: webAddressOf(link),
    lines: [...(headline === undefined ? [] : [headline]), ...textLines(content)],
  };
}

function colonless(markup: string): string {
  return markup.replace(/<(\/?)(\w+):(\w+)/g, '<$1$2-$3');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Articles as feeds and interfaces of newsrooms give them. */
export const readFeed = { json, xml };
