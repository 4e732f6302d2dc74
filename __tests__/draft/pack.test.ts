import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { draftPack } from '../../src/draft/draft-pack.ts';
import { loadStory } from '../../src/story/load.ts';
import { signedOnly, toldOf, unsignedCount } from '../../src/story/signed.ts';
import type { Story } from '../../src/story/story.ts';
import { verifyStory } from '../../src/story/verify.ts';

const article = `Harbour Party Takes Port Marlow
By Ada Quill
12 May 2031
Anna Berg of the Harbour Party received 13,748 votes (44.25 per cent) in Port Marlow, and Tom Reed 11,601 votes (37.34 per cent). The swing from Labour to the Harbour Party was 6.69 per cent.
Turnout was 51.33 per cent, and the majority was 2,147.
"I am glad," said Ms Berg, 41, a baker. "We start on Monday."
Related: How the count works
At least 300 people had signed a petition for the library in Port Marlow.
`;

function drafted(options: { verbatim?: boolean; empty?: boolean; content?: string } = {}): {
  story: Story;
  text: string;
} {
  const pack = draftPack({
    id: 'port-marlow',
    content: options.content ?? article,
    name: 'a.txt',
    verbatim: options.verbatim ?? false,
    empty: options.empty ?? false,
    today: '2031-06-01',
  });
  const folder = join(mkdtempSync(join(tmpdir(), 'draft-')));
  for (const [name, content] of Object.entries(pack.files)) writeFileSync(join(folder, name), JSON.stringify(content));
  return { story: loadStory(folder), text: pack.article };
}

describe('a drafted pack', () => {
  test('keeps every rule and stands in the article at once', () => {
    const { story, text } = drafted({ verbatim: true });
    expect(verifyStory(story, text)).toEqual([]);
  });

  test('gives each figure to its row, with evidence', () => {
    const [result] = drafted().story.results;
    const rows = result?.standings.map(({ candidate, votes, share }) => [candidate, votes?.value, share?.value]);
    expect(rows).toEqual([
      ['anna-berg', 13748, 44.25],
      ['tom-reed', 11601, 37.34],
    ]);
    expect(result).toMatchObject({ turnout: { value: 51.33 }, majority: { value: 2147 }, swing: { value: 6.69 } });
  });

  test('has the speech as it was said, once, with its speaker', () => {
    const { quotes } = drafted().story;
    expect(quotes.map(({ exact, speakers }) => [exact, speakers])).toEqual([
      [['I am glad', 'We start on Monday.'], ['anna-berg']],
    ]);
  });

  test('has no facts unless the article’s words may be published', () => {
    expect(drafted().story.facts).toEqual([]);
    const { facts } = drafted({ verbatim: true }).story;
    expect(facts.find(({ id }) => id.startsWith('f-8'))).toMatchObject({
      verbatim: true,
      values: [{ amount: 300, unit: 'people', qualifier: 'at_least' }],
    });
  });

  test('is refused when its facts are the article’s sentences and article.json does not allow that', () => {
    const { files } = draftPack({ id: 'a', content: article, name: 'a.txt', verbatim: true, today: '2031-06-01' });
    const folder = join(mkdtempSync(join(tmpdir(), 'draft-')));
    for (const [name, content] of Object.entries(files)) {
      const json = JSON.stringify(content).replace(',"verbatimAllowed":true', '');
      writeFileSync(join(folder, name), json);
    }
    expect(() => loadStory(folder)).toThrow(/the words are the publisher’s/);
  });

  test('marks what is no part of the article, and drafts nothing of it', () => {
    const { story } = drafted({ verbatim: true });
    expect(story.article.paragraphsWithoutRecord).toEqual([{ paragraph: 7, reason: 'related link' }]);
    expect(story.facts.some(({ evidence }) => evidence.some(({ paragraph }) => paragraph === 7))).toBe(false);
  });

  test('is unsigned throughout, and nothing of it is told when only signed records are', () => {
    const { story } = drafted({ verbatim: true });
    expect(unsignedCount(story)).toBeGreaterThan(10);
    const signed = signedOnly(story);
    expect([signed.people, signed.quotes, signed.facts, signed.results].flat()).toEqual([]);
  });

  test('is told as a whole where drafts are, and without them otherwise', () => {
    const { story } = drafted({ verbatim: true });
    expect(toldOf(story, true)).toBe(story);
    expect(toldOf(story, false)).toEqual(signedOnly(story));
    const signed = signedOnly(story);
    const allSigned = { ...signed, contests: [], topics: [] };
    expect(toldOf(allSigned, false)).toBe(allSigned);
  });

  test('a signed quotation keeps its speaker, though nobody has signed that one', () => {
    const { story } = drafted();
    const quotes = story.quotes.map(({ draft: _, ...quote }) => quote);
    const signed = signedOnly({ ...story, quotes });
    expect(signed.quotes).toHaveLength(1);
    expect(signed.people.map(({ id }) => id)).toEqual(['anna-berg']);
  });

  test('is empty but for the article and what a story cannot do without, if no draft is wanted', () => {
    const { story, text } = drafted({ empty: true });
    expect([story.people, story.places, story.quotes, story.results].flat()).toEqual([]);
    expect(story.article).toMatchObject({
      headline: 'Harbour Party Takes Port Marlow',
      author: 'Ada Quill',
      datePublished: '2031-05-12',
      paragraphs: 8,
    });
    expect(verifyStory(story, text)).toEqual([]);
  });
});
