import { describe, expect, test } from '@jest/globals';
import { boilerplateReason } from '../../src/draft/boilerplate.ts';
import { dateIn, frontMatter } from '../../src/draft/front-matter.ts';
import { readArticle } from '../../src/draft/read/read-article.ts';

const paragraphs = [
  'Anna Berg won the second round in Port-Marlow on Sunday with 52.4 percent, beating Tom Reed, who got 47.6 percent.',
  '"I voted for the library," said Lise, a baker. At least 300 people had signed a petition to keep it open.',
];
const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
const linked = {
  '@type': 'NewsArticle',
  headline: 'Port-Marlow Keeps Its Mayor',
  author: [{ name: 'Ada Quill' }],
  publisher: { name: 'The Marlow Post' },
  datePublished: '2031-05-12T06:00:00Z',
  inLanguage: 'en-GB',
  url: 'https://example.org/port-marlow',
};
const told = {
  headline: 'Port-Marlow Keeps Its Mayor',
  author: 'Ada Quill',
  publisher: 'The Marlow Post',
  datePublished: '2031-05-12',
  url: 'https://example.org/port-marlow',
};
const lines = ['Port-Marlow Keeps Its Mayor', ...paragraphs];

const pages: Readonly<Record<string, string>> = {
  'JSON-LD': `<!doctype html><html><head><script type="application/ld+json">${JSON.stringify(linked)}</script></head><body><nav>Menu</nav><article><h1>Port-Marlow Keeps Its Mayor</h1>${body}</article></body></html>`,
  'Open Graph and meta data': `<!doctype html><html lang="en"><head><meta property="og:title" content="Port-Marlow Keeps Its Mayor"><meta name="author" content="Ada Quill"><meta property="og:site_name" content="The Marlow Post"><meta property="article:published_time" content="2031-05-12"><link rel="canonical" href="https://example.org/port-marlow"></head><body><article>${body}</article></body></html>`,
  'broken JSON-LD beside meta data': `<!doctype html><html><head><script type="application/ld+json">{"@type":</script><meta property="og:title" content="Port-Marlow Keeps Its Mayor"><meta name="author" content="Ada Quill"><meta property="og:site_name" content="The Marlow Post"><meta name="date" content="2031-05-12"><meta property="og:url" content="https://example.org/port-marlow"></head><body><article>${body}</article></body></html>`,
};

describe('a saved web page', () => {
  test.each(Object.entries(pages))('tells its head by %s, and its text without the menu', (_, page) => {
    const article = readArticle(page, 'page.html');
    expect(article).toMatchObject(told);
    expect(article.lines).toEqual(lines);
  });
});

describe('other forms', () => {
  test('a post as WordPress gives it', () => {
    const post = {
      title: { rendered: 'Keeps Its Mayor' },
      content: { rendered: body },
      date: '2031-05-12T08:00:00',
      link: 'https://example.org/a',
    };
    const article = readArticle(JSON.stringify([post]), '-');
    expect(article).toMatchObject({
      headline: 'Keeps Its Mayor',
      datePublished: '2031-05-12',
      url: 'https://example.org/a',
    });
    expect(article.lines).toEqual(['Keeps Its Mayor', ...paragraphs]);
  });

  test('an item of an RSS feed', () => {
    const feed = `<?xml version="1.0"?><rss><channel><title>The Marlow Post</title><language>en</language><item><title>Keeps Its Mayor</title><link>https://example.org/a</link><dc:creator>Ada Quill</dc:creator><pubDate>Mon, 12 May 2031 06:00:00 GMT</pubDate><content:encoded><![CDATA[${body}]]></content:encoded></item></channel></rss>`;
    const article = readArticle(feed, 'feed.xml');
    expect(article).toMatchObject({
      headline: 'Keeps Its Mayor',
      author: 'Ada Quill',
      publisher: 'The Marlow Post',
      datePublished: '2031-05-12',
      url: 'https://example.org/a',
    });
    expect(article.lines).toEqual(['Keeps Its Mayor', ...paragraphs]);
  });

  test('Markdown with front matter, its lines joined and its marks taken away', () => {
    const text = `---\ntitle: Keeps Its Mayor\nauthor: Ada Quill\ndate: 2031-05-12\n---\n**Anna Berg** won\nthe [second round](https://example.org).\n\nShe left.\n`;
    const article = readArticle(text, 'a.md');
    expect(article).toMatchObject({ headline: 'Keeps Its Mayor', author: 'Ada Quill', datePublished: '2031-05-12' });
    expect(article.lines).toEqual(['Keeps Its Mayor', 'Anna Berg won the second round.', 'She left.']);
  });

  test('plain text, a paragraph a line', () => {
    expect(readArticle('One.\r\n\r\n  Two. \n', 'a.txt').lines).toEqual(['One.', 'Two.']);
  });

  test('JSON that ends too early is a syntax error', () => {
    expect(() => readArticle('{"title": "x", "content": ', '-')).toThrow(SyntaxError);
  });
});

describe('the head of a text', () => {
  test.each([
    ['24 February 2017', '2017-02-24'],
    ['Friday, 24th June 2016, 4:46 pm', '2016-06-24'],
    ['Wednesday, Nov. 6, 2030, 11:52 a.m.', '2030-11-06'],
    ['Publié le 22 mars 2032 à 7 h 15', '2032-03-22'],
    ['le 1er août 2029', '2029-08-01'],
    ['some time ago', undefined],
  ])('the date of "%s"', (text, day) => {
    expect(dateIn(text)).toBe(day);
  });

  test('headline, author, date, language and how dates are written', () => {
    const front = frontMatter(
      { lines: ['A Mayor Stays', 'By Ada Quill and Tom Poe', '12 May 2031', 'The mayor said that she was glad.'] },
      () => false,
    );
    expect(front).toMatchObject({
      headline: 'A Mayor Stays',
      author: 'Ada Quill and Tom Poe',
      datePublished: '2031-05-12',
      inLanguage: 'en',
      locale: 'en-GB',
    });
    expect([...front.heads]).toEqual([
      [1, 'headline'],
      [2, 'byline'],
      [3, 'date'],
    ]);
  });

  test.each([
    ['Related: Another story', 'related link'],
    ['Lire aussi : Un autre article', 'related link'],
    ['Sign up for our newsletter', 'newsletter'],
    ['(Photo by Ada Quill)', 'credit'],
    ['We use cookies to improve this site.', 'cookie note'],
    ['The mayor shared her photo.', undefined],
  ])('"%s" is marked as %s', (line, reason) => {
    expect(boilerplateReason(line)).toBe(reason);
  });
});
