import { dayOf, linesOf, type RawArticle, webAddressOf } from './raw-article.ts';

/** Reads Markdown: front matter if there is one, headings and lists as lines, paragraphs joined over their breaks. */
export function readMarkdown(text: string): RawArticle {
  const [, front = '', body = text] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text) ?? [];
  const field = (...names: string[]) =>
    names
      .map((name) => new RegExp(`^${name}:\\s*["']?(.+?)["']?\\s*$`, 'im').exec(front)?.[1])
      .find((value) => value !== undefined);
  const title = field('title', 'headline');
  const lines = linesOf(paragraphs(body));
  const headline = title ?? (/^\s*# /.test(body) ? lines[0] : undefined);
  return {
    headline,
    author: field('author', 'authors', 'byline'),
    publisher: field('publisher', 'site'),
    datePublished: dayOf(field('date', 'datePublished')),
    language: field('lang', 'language', 'inLanguage'),
    url: webAddressOf(field('url', 'canonical', 'link')),
    lines: title === undefined || lines[0] === title ? lines : [title, ...lines],
  };
}

/** Lines of one paragraph joined, the marks of Markdown taken away. */
function paragraphs(body: string): string {
  return body
    .replace(/^(.+)\r?\n[=-]{3,}\s*$/gm, '# $1\n')
    .split(/\r?\n\s*\r?\n|\r?\n(?=\s*(?:#{1,6} |[-*+] |\d+\. |\|))|(?<=^#{1,6} .*)\r?\n/m)
    .map((block) => plain(block.replace(/\r?\n\s*>?\s*/g, ' ')))
    .join('\n');
}

function plain(block: string): string {
  return block
    .replace(/^\s*(?:#{1,6}|[-*+]|\d+\.|>)\s+/, '')
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|\*|_)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/\s*\|\s*/g, ' ')
    .replace(/^[-: ]+$/, '');
}
