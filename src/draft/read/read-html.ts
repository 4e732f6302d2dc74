import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import * as z from 'zod';
import { dayOf, linesOf, type RawArticle, webAddressOf } from './raw-article.ts';

const blocks = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, figcaption, tr, pre, dt, dd';

/** Reads a saved web page: what it says of itself in JSON-LD, Open Graph and meta data, and its main text. */
export function readHtml(html: string): RawArticle {
  const { document } = parseHTML(html);
  const meta = (...names: string[]) =>
    names
      .map((name) => document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content'))
      .find((content): content is string => !!content?.trim());
  const linked = linkedData(document);
  const language = document.documentElement?.getAttribute('lang') ?? undefined;
  const time = document.querySelector('time[datetime]')?.getAttribute('datetime') ?? undefined;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  const title = document.querySelector('h1')?.textContent ?? document.querySelector('title')?.textContent ?? undefined;
  const headline = (linked.headline ?? meta('og:title', 'twitter:title') ?? title)?.replace(/\s+/g, ' ').trim();
  const main = new Readability(document, { charThreshold: 100 }).parse();
  return {
    headline,
    author:
      linked.author ?? notAnAddress(meta('author', 'article:author')) ?? main?.byline?.replace(/^(?:by|par)\s+/i, ''),
    publisher: linked.publisher ?? meta('og:site_name') ?? undefined,
    datePublished: dayOf(linked.date ?? meta('article:published_time', 'date', 'dc.date') ?? time),
    language: linked.language ?? language ?? meta('og:locale')?.replace('_', '-'),
    url: webAddressOf(linked.url ?? canonical ?? meta('og:url')),
    lines: withHeadline(headline, textLines(main?.content ?? '')),
  };
}

/** The text of some HTML, a block a line. */
export function textLines(html: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const element of document.querySelectorAll('script, style, noscript, svg, button, form')) element.remove();
  for (const line of document.querySelectorAll('br')) line.replaceWith('\n');
  for (const cell of document.querySelectorAll('td, th')) cell.append(' ');
  for (const block of document.querySelectorAll(blocks)) {
    // A break inside the source of a paragraph is no end of a line.
    block.before('\n');
    block.after('\n');
  }
  return linesOf((document.body?.textContent ?? '').replace(/[ \t]*\u00a0[ \t]*/g, '\u00a0'));
}

function withHeadline(headline: string | undefined, lines: readonly string[]): string[] {
  return headline === undefined || lines[0] === headline ? [...lines] : [headline, ...lines];
}

function notAnAddress(text: string | undefined): string | undefined {
  return text === undefined || /^https?:/i.test(text) ? undefined : text;
}

const named = z.union([z.string(), z.looseObject({ name: z.string() }).transform(({ name }) => name)]);
const names = z.union([named, z.array(named).transform((list) => list.join(' and '))]);
const newsArticle = z.looseObject({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: z.string().optional(),
  author: names.optional().catch(undefined),
  publisher: named.optional().catch(undefined),
  datePublished: z.string().optional(),
  inLanguage: z.string().optional().catch(undefined),
  url: z.string().optional().catch(undefined),
});

interface LinkedData {
  readonly headline?: string | undefined;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  readonly date?: string | undefined;
  readonly language?: string | undefined;
  readonly url?: string | undefined;
}

/** The first article of the page's JSON-LD; a page with a broken one is read without it. */
function linkedData(document: ReturnType<typeof parseHTML>['document']): LinkedData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const node of nodesOf(script.textContent ?? '')) {
      const { data } = newsArticle.safeParse(node);
      if (!data || !/Article|BlogPosting/.test([data['@type']].flat().join(' '))) continue;
      const { headline, author, publisher, datePublished, inLanguage, url } = data;
      return { headline, author, publisher, date: datePublished, language: inLanguage, url };
    }
  }
  return {};
}

function nodesOf(json: string): unknown[] {
  try {
    const data: unknown = JSON.parse(json);
    const graph = z.looseObject({ '@graph': z.array(z.unknown()) }).safeParse(data);
    return graph.success ? graph.data['@graph'] : [data].flat();
  } catch {
    return [];
  }
}
