import { describe, expect, test } from '@jest/globals';
import { openDictionary } from '../../src/language/dictionary.ts';
import { root } from '../helpers/root.ts';

const { isWord, isCommon, isEnglish, isFrench } = openDictionary(root);

describe('the dictionary', () => {
  test.each<[reason: string, word: string, known: Partial<Record<'word' | 'common' | 'english' | 'french', boolean>>]>([
    ['a common English word', 'house', { word: true, common: true, english: true }],
    ['a rarer one', 'zeppelin', { word: true, common: false, english: true }],
    ['a French word', 'zouave', { word: true, french: true }],
    ['a French word with its accents', 'éolienne', { word: true, english: false, french: true }],
    ['the same as it is folded', 'eolienne', { word: true, french: false }],
    ['an accent inside a word', 'député', { word: true, french: true }],
    ['no word', 'zzqq', { word: false, common: false, english: false, french: false }],
    ['a part of a word', 'eolienn', { word: false }],
    ['nothing', '', { word: false }],
    ['a quotation mark', '"', { word: false }],
    ['one inside a word', 'a"b', { word: false }],
    ['a digit', '1', { word: false }],
    ['a name past a slip', 'kalais', { word: false, common: false }],
    ['what is everywhere in code', 'constructor{', { word: false }],
    ['a plural', 'goats', { word: true }],
    ['the last letter', 'zebra', { word: true }],
  ])('knows %s: %s', (_, word, known) => {
    const found = { word: isWord(word), common: isCommon(word), english: isEnglish(word), french: isFrench(word) };
    expect(found).toMatchObject(known);
  });

  test('answers the same when asked again', () => {
    expect([isWord('apple'), isWord('apple'), isWord('kalais'), isWord('kalais')]).toEqual([true, true, false, false]);
  });
});
