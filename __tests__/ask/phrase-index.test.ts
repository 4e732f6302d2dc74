import { describe, expect, test } from '@jest/globals';
import { PhraseIndex } from '../../src/ask/phrase-index.ts';
import { words } from '../../src/text/normalize.ts';

const entries = [
  ['spending', ['cost', 'spent', 'campaign chest', 'depenses']],
  ['people', ['voters', 'who']],
] as const;

describe('phrases are found in a row of words', () => {
  const inAnyForm = new PhraseIndex(entries, 'in any form');
  const asItIs = new PhraseIndex(entries, 'as it is');

  test.each<[reason: string, index: PhraseIndex<string>, text: string, found: Record<string, string[]>]>([
    ['a word of five letters in another form', inAnyForm, 'what one voter saw', { people: ['voters'] }],
    ['in French', inAnyForm, 'la dépense', { spending: ['depenses'] }],
    ['a shorter word only as it is', inAnyForm, 'costly', {}],
    ['a word in another form where forms do not count', asItIs, 'what one voter saw', {}],
    ['a whole phrase', asItIs, 'a campaign chest', { spending: ['campaign chest'] }],
    ['its first word alone is not the phrase', inAnyForm, 'the campaign was a chest of gold', {}],
    [
      'subjects in their own order, each with all its phrases',
      inAnyForm,
      'voters who spent what it cost',
      { spending: ['spent', 'cost'], people: ['voters', 'who'] },
    ],
  ])('%s', (_, index, text, found) => {
    expect([...index.find(words(text))]).toEqual(Object.entries(found));
  });
});
