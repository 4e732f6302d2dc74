import { describe, expect, test } from '@jest/globals';
import { keptSynonyms } from '../../src/language/kept-synonyms.ts';
import { SynonymGroups } from '../../src/language/synonyms.ts';
import { words } from '../../src/text/normalize.ts';

const kept = keptSynonyms(
  [
    ['boat', 'bateau', 'vessel'],
    ['lighthouse', 'light house', 'phare'],
    ['stay at home', 'abstention'],
  ],
  {
    thesaurus: [
      { en: ['bar', 'boozer', 'watering hole'], fr: ['bistrot'] },
      { en: ['children', 'kids', 'young ones'], fr: [] },
      { en: ['ferry', 'boat'], fr: ['bac'] },
      { en: ['boozer', 'drinker'], fr: ['buveur', 'bistrot'] },
    ],
    translations: [],
  },
);
const synonyms = new SynonymGroups(kept, new Set(['the', 'at', 'of', 'le']));

/** Each unit as it was typed; with its group, and the words that it may be meant for. */
function units(text: string, wide = false): string[] {
  return synonyms.units(words(text), wide).map(({ typed, group, related }) => {
    const meant = related.length > 0 ? ` for ${related.join(', ')}` : '';
    return `${typed}${group === undefined ? '' : ` ${group}`}${meant}`;
  });
}

describe('a row of words is cut into units', () => {
  test.each<[reason: string, text: string, found: readonly string[]]>([
    ['words that carry meaning, one by one', 'the keeper of lamps', ['keeper', 'lamps']],
    ['a word of a group', 'the vessel', ['vessel =0']],
    ['another form of it', 'vessels', ['vessels =0']],
    ['one in another language', 'le phare', ['phare =1']],
    ['a phrase of a group, whole', 'the light house', ['light house =1']],
    ['a phrase with a small word in it', 'stay at home', ['stay at home =2']],
    ['a phrase in another form', 'stayed at home', ['stayed at home =2']],
    ['half a phrase as the word that it is', 'stay here', ['stay', 'here']],
    ['the longest phrase at each place', 'light house boat', ['light house =1', 'boat =0']],
    ['a phrase that ends too soon', 'stay at', ['stay']],
    ['small words alone', 'the of le', []],
    ['nothing', '', []],
  ])('%s', (_, text, found) => {
    expect(units(text)).toEqual(found);
  });

  test.each<[reason: string, text: string, found: readonly string[]]>([
    ['a word that comes near others', 'boozer', ['boozer for bar, drinker']],
    ['a phrase that does', 'the watering hole', ['watering hole for bar, boozer']],
    ['another form of such a phrase', 'watering holes', ['watering holes for bar, boozer']],
    ['a word with a group, and near another', 'boat', ['boat =0 for ferry']],
    ['nothing near', 'keeper', ['keeper']],
  ])('taken widely: %s', (_, text, found) => {
    expect(units(text, true)).toEqual(found);
  });

  test('taken narrowly, what only comes near is a word like any other', () => {
    expect(units('watering hole')).toEqual(['watering', 'hole']);
  });
});

test.each<[reason: string, text: string, groups: readonly string[]]>([
  ['one word of a group', 'the boats', ['=0']],
  ['several', 'phare and vessel', ['=1', '=0']],
  ['a phrase', 'they stay at home', ['=2']],
  ['the same group twice', 'boat or bateau', ['=0', '=0']],
  ['half a phrase', 'home', []],
  ['none', 'keeper', []],
])('groups in a row of words: %s', (_, text, groups) => {
  expect(synonyms.groupsIn(words(text))).toEqual(groups);
});

test.each<[reason: string, word: string, group: string | undefined, related: readonly string[]]>([
  ['a word of a group', 'bateaus', '=0', []],
  ['a word that comes near another, and near a phrase', 'kids', undefined, ['children']],
  ['both', 'boat', '=0', ['ferry']],
  ['the word that it comes near to', 'bar', undefined, ['boozer']],
  ['a word of two lines', 'boozer', undefined, ['bar', 'drinker']],
  ['a name of the language itself', 'constructor', undefined, []],
  ['neither', 'keeper', undefined, []],
])('a single word: %s', (_, word, group, related) => {
  expect([synonyms.groupOf(word), synonyms.related(word)]).toEqual([group, related]);
});

test.each<[reason: string, word: string, is: boolean]>([
  ['small words', 'the', true],
  ['small words in French', 'le', true],
  ['no word with a meaning', 'boat', false],
  ['no empty word', '', false],
])('ignores %s', (_, word, is) => {
  expect(synonyms.ignores(word)).toBe(is);
});

test('what is kept is read as it was made', () => {
  const again = new SynonymGroups(structuredClone(kept), new Set());
  expect(again.units(['light', 'house'])).toEqual(synonyms.units(['light', 'house']));
});

describe('where records are in one language alone', () => {
  const lexicon = {
    thesaurus: [{ en: ['bridge', 'crossing'], fr: ['pont', 'passerelle'] }],
    translations: [
      { en: ['bridge'], fr: ['viaduc', 'pont'] },
      { en: ['set aside'], fr: ['prevoir', 'mettre de cote'] },
    ],
  };
  const relatedIn = (only: 'en' | 'fr' | undefined, text: string) =>
    new SynonymGroups(keptSynonyms([], lexicon, only), new Set(['the'])).units(words(text), true)[0]?.related;

  test.each<[reason: string, only: 'en' | 'fr' | undefined, text: string, related: readonly string[]]>([
    [
      'a word is met by those of the other language, the surest first',
      'fr',
      'bridges',
      ['pont', 'viaduc', 'passerelle', 'crossing'],
    ],
    ['a phrase too, by single words', 'fr', 'set aside', ['prevoir']],
    ['in the other direction', 'en', 'passerelle', ['bridge', 'crossing']],
    ['French ones where they are in both', undefined, 'passerelle', ['bridge', 'crossing']],
    ['nor within the language of the records', 'fr', 'passerelle', []],
  ])('%s (%s): %s', (_, only, text, related) => {
    expect(relatedIn(only, text)).toEqual(related);
  });
});
