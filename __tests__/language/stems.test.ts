import { expect, test } from '@jest/globals';
import { type Language, stemIn, stemsOf } from '../../src/language/stems.ts';

test.each<[reason: string, language: Language, one: string, other: string]>([
  ['a plural', 'en', 'lamp', 'lamps'],
  ['a plural in -ies', 'en', 'ferry', 'ferries'],
  ['what was done and what is done', 'en', 'closed', 'closing'],
  ['who does and what is done', 'en', 'vote', 'voting'],
  ['French: a plural', 'fr', 'bateau', 'bateaux'],
  ['French: a feminine', 'fr', 'ancien', 'ancienne'],
  ['French: persons of a verb', 'fr', 'voter', 'votait'],
  ['French: a participle without its accent', 'fr', 'fermee', 'fermees'],
])('forms of one word share a stem: %s', (_, language, one, other) => {
  expect(stemIn(language, one)).toBe(stemIn(language, other));
});

test.each<[reason: string, language: Language, one: string, other: string]>([
  ['words with the same start', 'en', 'port', 'porter'],
  ['two years', 'en', '2015', '2015s'],
  ['two numbers with letters', 'fr', '1er', '1ere'],
  ['opposites', 'en', 'known', 'unknown'],
  ['French: words with the same start', 'fr', 'bac', 'bacon'],
])('different words do not: %s', (_, language, one, other) => {
  expect(stemIn(language, one)).not.toBe(stemIn(language, other));
});

test.each<[reason: string, word: string, forms: readonly string[]]>([
  [
    'itself, and a stem in each language',
    'boats',
    ['boats', expect.stringMatching(/^en:/), expect.stringMatching(/^fr:/)] as never,
  ],
  ['itself alone where it has a digit', '2031', ['2031']],
  ['itself alone where a digit stands inside', 'covid19', ['covid19']],
  ['itself alone where it is overlong', 'x'.repeat(41), ['x'.repeat(41)]],
])('a word is found by %s', (_, word, forms) => {
  expect(stemsOf(word)).toEqual(forms);
});

test('a stem of one language is never one of the other', () => {
  expect(stemIn('en', 'table')).not.toBe(stemIn('fr', 'table'));
});
