import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keptSynonyms } from '../../src/language/kept-synonyms.ts';
import { SynonymGroups } from '../../src/language/synonyms.ts';
import { type Field, readTexts } from '../../src/search/read-texts.ts';
import { TextIndex } from '../../src/search/texts.ts';
import { words } from '../../src/text/normalize.ts';

const stopWords = new Set(['the', 'of', 'le', 'la']);
const synonyms = new SynonymGroups(
  keptSynonyms(
    [
      ['lighthouse', 'phare', 'tower of light'],
      ['migrant', 'refugee', 'asylum seeker'],
    ],
    { thesaurus: [{ en: ['shore', 'beach', 'water s edge'], fr: [] }], translations: [] },
  ),
  stopWords,
);

/** An index over documents by the name of what is in them, with a dictionary in which every word is found or none. */
function indexOf(documents: Readonly<Record<string, readonly Field[]>>, isWord = false): TextIndex<string> {
  const dictionary = { isWord: () => isWord, isCommon: () => false, isEnglish: () => isWord, isFrench: () => false };
  return new TextIndex(Object.keys(documents), readTexts(Object.values(documents), synonyms), synonyms, dictionary);
}

const index = indexOf({
  said: [{ text: 'We steer for the lighthouse', weight: 1 }],
  keyword: [
    { text: 'Nothing is lost', weight: 1 },
    { text: 'lighthouse', weight: 0.5 },
  ],
  plural: [{ text: 'lighthouses and boats', weight: 1 }],
  migrants: [{ text: 'The migrants are steering', weight: 1 }],
  scapegoat: [{ text: 'Refugees are scapegoats', weight: 1 }],
});

const all = (text: string) => index.all(words(text)).map(({ value }) => value);

describe('every word of a search must be met', () => {
  test.each([
    ['one word', 'boats', ['plural']],
    ['two words in one document', 'lighthouse steer', ['said']],
    ['two words in two documents', 'scapegoats boats', []],
    ['a word that nothing has', 'lighthouse zeppelin', []],
    ['words that carry no meaning are not asked for', 'the lighthouse of the boats', ['plural']],
    ['no word', '', []],
    ['only words without meaning', 'the of la', []],
  ])('%s: %p', (_, text, found) => {
    expect(all(text)).toEqual(found);
  });
});

describe('ranking, and why each stands where it stands', () => {
  test.each([
    ['the word itself, then its stem, then a keyword', 'lighthouse', ['said', 'plural', 'keyword']],
    ['an inflected word meets its stem', 'steers', ['said', 'migrants']],
    ['a synonym finds what no document says in that word', 'phare', ['said', 'plural', 'keyword']],
    ['a synonym of several words counts as one', 'tower of light', ['said', 'plural', 'keyword']],
    ['the word itself before another word for it', 'refugees', ['scapegoat', 'migrants']],
    ['and the other way round', 'migrants', ['migrants', 'scapegoat']],
    ['inflected synonyms of two words', 'asylum seekers', ['migrants', 'scapegoat']],
  ])('%s: %p', (_, text, found) => {
    expect(all(text)).toEqual(found);
  });

  test('an exact word scores 1 and everything else less', () => {
    const [first, ...others] = index.all(['lighthouse']);
    expect(first).toEqual({ value: 'said', score: 1, corrections: [] });
    expect(others.every(({ score }) => score < 1)).toBe(true);
  });
});

describe('a slip', () => {
  test('is corrections when no document has the word, and is told', () => {
    const [hit, ...others] = index.all(['scapegaots']);
    expect(hit).toMatchObject({ value: 'scapegoat', corrections: [{ typed: 'scapegaots', read: 'scapegoats' }] });
    expect(hit?.score).toBeLessThan(0.8);
    expect(others).toEqual([]);
  });

  test('is left alone when some document has the word', () => {
    const two = indexOf({
      boast: [{ text: 'an empty boast', weight: 1 }],
      boats: [{ text: 'empty boats', weight: 1 }],
    });
    expect(two.all(['boast']).map(({ value }) => value)).toEqual(['boast']);
    expect(two.all(['boasst']).map(({ value }) => value)).toContain('boast');
  });

  test('is none where the word stands in a dictionary, for then it was meant', () => {
    const found = (isWord: boolean) => indexOf({ goads: [{ text: 'goads', weight: 1 }] }, isWord).all(['goats']);
    expect(found(false)).toHaveLength(1);
    expect(found(true)).toEqual([]);
  });

  test('is not corrections in a short word, where it could be anything', () => {
    expect(all('los')).toEqual([]);
  });
});

test('any finds documents that meet at least one word, the most first, and mends nothing', () => {
  const found = index.any(words('scapegoats refugees zeppelin steer')).map(({ value }) => value);
  expect(found).toEqual(['scapegoat', 'migrants', 'said']);
  expect(index.any(['scapegaots'])).toEqual([]);
});

test('unknown names the words that no document has, even past a slip', () => {
  expect(index.unknown(words('the zeppelin steers scapegaots of phare tokyo'))).toEqual(['zeppelin', 'tokyo']);
});

test('synonyms are cut out longest first, and words without meaning are left out', () => {
  const units = (text: string) => synonyms.units(words(text)).map(({ typed }) => typed);
  expect(units('the tower of light')).toEqual(['tower of light']);
  expect(units('tower of the light')).toEqual(['tower', 'light']);
  expect(units('asylum seeker of asylum')).toEqual(['asylum seeker', 'asylum']);
});

test('a conjunction finds just the documents that each of its words finds, by the slow way', () => {
  const some = fc.constantFrom('lighthouse', 'phare', 'boats', 'steer', 'refugee', 'scapegoats', 'the', 'zeppelin');
  fc.assert(
    fc.property(fc.array(some, { minLength: 1, maxLength: 4 }), (row) => {
      const telling = row.filter((word) => !stopWords.has(word));
      const each = telling.map((word) => new Set(index.all([word]).map(({ value }) => value)));
      const slow = [...(each[0] ?? [])].filter((value) => each.every((set) => set.has(value)));
      expect(
        index
          .all(row)
          .map(({ value }) => value)
          .sort(),
      ).toEqual(slow.sort());
    }),
  );
});
