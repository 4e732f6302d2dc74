import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { limits } from '../../src/render/limits.ts';
import { evidenceLinks } from '../../src/render/link.ts';
import { linkTo } from '../../src/story/text-fragment.ts';
import { anyText } from '../helpers/any-text.ts';
import { article, replyWith } from '../helpers/replies.ts';

const url = 'https://lantern.example/a';

describe('the address of some words', () => {
  test.each([
    ['spaces', 'two umbrellas', 'two%20umbrellas'],
    ['a hyphen, which marks context', 'Pas-de-Calais', 'Pas%2Dde%2DCalais'],
    ['a comma, which parts start and end', 'town, and', 'town%2C%20and'],
    ['an ampersand, which parts directives', 'O&T', 'O%26T'],
    ['a hash and a percent sign', '#1 is 50%', '%231%20is%2050%25'],
    ['accents', 'Élysée', '%C3%89lys%C3%A9e'],
    ['curly quotation marks', '“no”', '%E2%80%9Cno%E2%80%9D'],
    ['half of a character', 'a\uD83D', 'a%EF%BF%BD'],
  ])('has %s encoded', (_, exact, encoded) => {
    expect(linkTo(url, { exact })).toBe(`${url}#:~:text=${encoded}`);
  });

  test('names start and end where the words are too long for a button', () => {
    const long = Array.from({ length: 24 }, (_, index) => `éééé${index}`).join(' ');
    expect(linkTo(url, { exact: long })).toBe(
      `${url}#:~:text=${encodeURIComponent('éééé0 éééé1 éééé2')},${encodeURIComponent('éééé21 éééé22 éééé23')}`,
    );
  });

  test('has the words around, which no hyphen or comma of theirs breaks', () => {
    expect(linkTo(url, { exact: 'the town', prefix: 'well, in', suffix: 're-opened' })).toBe(
      `${url}#:~:text=well%2C%20in-,the%20town,-re%2Dopened`,
    );
  });

  test('is the page itself where even start and end are too long', () => {
    expect(linkTo(url, { exact: 'é'.repeat(120) })).toBe(url);
  });

  test('fits a button and is an address, for any words', () => {
    fc.assert(
      fc.property(anyText, (exact) => {
        const link = linkTo(url, { exact });
        expect(link.length).toBeLessThanOrEqual(limits.linkUrl);
        expect(URL.canParse(link)).toBe(true);
        expect(link).not.toMatch(/[^!-~]/);
        const [, fragment = ''] = link.split('#:~:text=');
        expect(fragment).not.toMatch(/[-&]/);
      }),
    );
  });
});

describe('links of a reply', () => {
  const source = (paragraph: number, exact: string) => ({ paragraph, exact });

  test('lead to the article where it says what the article lacks, nowhere where it is about the bot', () => {
    expect(evidenceLinks(replyWith({}), article)).toEqual([]);
    expect(evidenceLinks(replyWith({ status: 'not_in_story' }), article)).toEqual([
      { label: 'Read in the article', url: article.url },
    ]);
  });

  test('lead to its words where it rests on some', () => {
    expect(evidenceLinks(replyWith({ sources: [source(3, 'a town')], locale: 'fr' }), article)).toEqual([
      { label: 'Lire dans l’article', url: `${article.url}#:~:text=a%20town` },
    ]);
  });

  test('name their paragraphs where there are several', () => {
    const links = evidenceLinks(replyWith({ sources: [source(3, 'a town'), source(7, 'an island')] }), article);
    expect(links.map(({ label }) => label)).toEqual(['Read paragraph 3', 'Read paragraph 7']);
  });

  test('stand once for each paragraph, at the first of its words', () => {
    const sources = [source(3, 'a town'), source(3, 'a quay'), source(7, 'an island'), source(3, 'a town')];
    expect(evidenceLinks(replyWith({ sources }), article)).toEqual([
      { label: 'Read paragraph 3', url: `${article.url}#:~:text=a%20town` },
      { label: 'Read paragraph 7', url: `${article.url}#:~:text=an%20island` },
    ]);
    expect(evidenceLinks(replyWith({ sources: sources.slice(0, 2) }), article)).toHaveLength(1);
  });
});
