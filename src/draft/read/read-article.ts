import { linesOf, type RawArticle } from './raw-article.ts';
import { readFeed } from './read-feed.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';

/**
 * Reads an article in any of the forms it comes in. The content decides; the name of the file only tells Markdown
 * from plain text.
 *
 * @param name the file's name; "-" for standard input
 * @throws SyntaxError for text that begins as JSON and is none
 */
export function readArticle(text: string, name: string): RawArticle {
  const content = text.replace(/^\uFEFF/, '');
  const start = content.trimStart();
  if (/^[{[]/.test(start) && /"(?:rendered|content|title)"/.test(start)) return readFeed.json(start);
  if (/^<\?xml|^<rss\b|^<feed\b|^<item\b/i.test(start) && !/<html\b/i.test(start.slice(0, 1000)))
    return readFeed.xml(start);
  if (/^<!doctype html|^<html\b|^<(?:head|body|article|main|div|p|h1)\b/i.test(start)) return readHtml(start);
  if (/\.(?:md|markdown)$/i.test(name) || start.startsWith('---\n') || /^# \S/.test(start))
    return readMarkdown(content);
  return { lines: linesOf(content) };
}
