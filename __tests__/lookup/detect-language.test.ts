import { expect, test } from '@jest/globals';
import { languageOf, languageOfMessage } from '../../src/lookup/detect-language.ts';
import { words } from '../../src/text/normalize.ts';
import { calais } from '../helpers/context.ts';
import { storyContextOf } from '../helpers/story-context.ts';

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

const morvik = storyContextOf();

test.each<[reason: string, text: string, language: 'en' | 'fr' | undefined]>([
  ['a French name in an English question', 'who leads the Liste des quais', 'en'],
  ['an English name in a French question', 'qui dirige Order and Tides', 'fr'],
  ['small words against one borrowed word', 'what is the chaise for', 'en'],
  ['more small words of one language than of the other', 'is it pour la ville', 'fr'],
  ['an accent in a name tells nothing', 'Mörvik', undefined],
  ['a word of both languages tells nothing', 'table', undefined],
  ['a word of neither tells nothing', 'zorblax', undefined],
  ['no words', '?! …', undefined],
])('a message by the words that are no names: %s', (_, text, language) => {
  expect(languageOfMessage(morvik, text)).toBe(language);
});

test.each<[reason: string, text: string, language: 'en' | 'fr']>([
  ['a small word that only French has', 'combien de voix', 'fr'],
  ['a small word of both', 'on a table', 'en'],
  ['a chat spelling is no French word', 'y did he win', 'en'],
  ['words that do not tell', 'zorblax', 'en'],
  ['nothing', '', 'en'],
])('a row of words by its small words: %s', (_, text, language) => {
  expect(languageOf(morvik.vocabulary, words(text))).toBe(language);
});
