import { expect, test } from '@jest/globals';
import { languageOfMessage } from '../../src/lookup/detect-language.ts';
import { calais } from '../helpers/context.ts';

const context = calais();

test.each<[text: string, language: 'en' | 'fr' | undefined, why: string]>([
  ['who is Marine Le Pen?', 'en', 'the article is part of a name'],
  ['Did Le Pen win?', 'en', 'the name stands after a small word'],
  ['tell me about the Auberge des Migrants', 'en', 'the name is French, the rest is not'],
  ['what did the Auberge des Migrants say?', 'en', 'the name is French, the rest is not'],
  ['what did Les Républicains win', 'en', 'capitals inside of a sentence are a name, accents or not'],
  ['who won in Pas de Calais?', 'en', 'the name of a place'],
  ['who won in Nord-Pas-de-Calais?', 'en', 'the name of a place'],
  ['WHO WON IN CALAIS', 'en', 'all in capitals'],
  ['bonjour', 'fr', 'a word of the French dictionary alone'],
  ['merci', 'fr', 'a word of the French dictionary alone'],
  ['résultats calais', 'fr', 'accents'],
  ['chômage', 'fr', 'accents'],
  ['qui a gagné à Calais ?', 'fr', 'small words'],
  ['qui est Daniel', 'fr', 'small words'],
  ['Le Pen a gagné ?', 'fr', 'an accent outside of the name'],
  ['QUI A GAGNE', 'fr', 'all in capitals'],
  ['thanks', 'en', 'a word of the English dictionary alone'],
  ['Calais', undefined, 'nothing but a name'],
  ['Le Pen', undefined, 'nothing but a name'],
  ['2015', undefined, 'nothing but a number'],
])('%s is %s: %s', (text, language) => {
  expect(languageOfMessage(context, text)).toBe(language);
});
