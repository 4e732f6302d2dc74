import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { BrowserPage } from '../../src/story/browser-match.ts';
import { loadStory } from '../../src/story/load.ts';
import { describeProblem } from '../../src/story/problem.ts';
import { verifyStory } from '../../src/story/verify.ts';
import { broken, morvikArticle, set } from '../helpers/story-files.ts';

describe('a browser opens a page', () => {
  const page = new BrowserPage([
    'The Town hall is in the town.',
    'ÉLYSÉE and “the bakers” met.',
    'In the town, the bakers’ ovens',
    'Elysee, the town that slept',
  ]);

  test.each([
    ['at the first place, whatever the case', { start: 'the town' }, 1],
    ['at words without their accents', { start: 'Elysée' }, 2],
    ['whatever the quotation marks', { start: '"the bakers"' }, 2],
    ['behind the prefix', { prefix: 'Elysee,', start: 'the town' }, 4],
    ['behind a prefix in the paragraph before', { prefix: 'ovens', start: 'elysee' }, 4],
    ['before the suffix', { start: 'the town', suffix: 'that' }, 4],
    ['from the start of a range', { start: 'In the', end: 'ovens' }, 1],
    ['nowhere for half a word', { start: 'bake' }, undefined],
    ['nowhere for half a word behind it', { start: 'the town', suffix: 'th' }, undefined],
    ['nowhere for words of two paragraphs', { start: 'the town. ÉLYSÉE' }, undefined],
  ])('%s', (_, directive, paragraph) => {
    expect(page.firstMatch(directive)).toBe(paragraph);
  });
});

describe('evidence that a link would miss is told', () => {
  const article = readFileSync(morvikArticle, 'utf8');
  // That the price does not stand in other evidence is a fault of another kind.
  const faults = (evidence: unknown) =>
    verifyStory(loadStory(broken({ 'facts.json': set(['ferry-price', 'evidence'], [evidence]) })), article)
      .map(describeProblem)
      .filter((fault) => fault.includes('a browser finds'));
  const paragraphs = article.split(/\n+/).filter((line) => line.trim() !== '');
  /** Two words that stand in an earlier paragraph, too. */
  const found = paragraphs.flatMap((text, index) =>
    (text.match(/(?<= )[a-z]{2,} [a-z]{3,}(?= [a-z]+)/g) ?? []).flatMap((word) =>
      new BrowserPage(paragraphs.slice(0, index)).firstMatch({ start: word }) !== undefined
        ? [{ exact: word, paragraph: index + 1 }]
        : [],
    ),
  );

  test('with the words to add, after which the link is right', () => {
    const [evidence] = found;
    const [told = ''] = faults(evidence);
    expect(told).toMatch(/^facts\.json, ferry-price, evidence: a browser finds ".+" first in paragraph \d+, not in/);
    const [, key = '', words = ''] = /add "(prefix|suffix)":"(.+)"$/.exec(told) ?? [];
    expect(faults({ ...evidence, [key]: words })).toEqual([]);
  });

  test('where its prefix does not stand there', () => {
    const [evidence] = found;
    expect(faults({ ...evidence, prefix: 'zeppelin' })).toEqual([expect.stringContaining('in no paragraph')]);
  });
});
