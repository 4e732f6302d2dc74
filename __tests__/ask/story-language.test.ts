import { describe, expect, test } from '@jest/globals';
import { inStoryLanguage } from '../../src/ask/story-language.ts';
import { words } from '../../src/text/normalize.ts';
import { ask, contextOf, wordsOf } from '../helpers/story.ts';
import { inOneLanguage } from '../helpers/story-files.ts';

const english = contextOf(inOneLanguage('en'));
const french = contextOf(inOneLanguage('fr'));

describe('a question in the other language is weighed in words of the story’s', () => {
  test.each<[reason: string, story: typeof english, question: string, read: string]>([
    [
      'question words first, other words by what the story has',
      english,
      'Combien d’emplois ont disparu ?',
      'how many job',
    ],
    ['what has no word there stays', english, 'Pourquoi le trombone ?', 'why trombone'],
    ['a question in its own language stays as it is', english, 'How many jobs were lost?', 'how many jobs were lost'],
    ['in the other direction', french, 'When did the cannery close?', 'quand .*conserverie'],
  ])('%s', (_, context, question, read) => {
    expect(inStoryLanguage(context, words(question)).join(' ')).toMatch(new RegExp(`^${read}`));
  });

  test('where the story has both languages, it stays as it is', () => {
    const row = words('Combien d’emplois ont disparu ?');
    expect(inStoryLanguage(contextOf(), row)).toBe(row);
  });
});

describe('a story in one language answers in the other', () => {
  test.each<[story: typeof english, language: 'en' | 'fr', question: string, told: RegExp]>([
    [english, 'fr', 'Combien d’emplois le port a-t-il perdus ?', /900/],
    [english, 'fr', 'Combien d’habitants a Mörvik ?', /21,400|21 400/],
    [french, 'en', 'How many jobs did the port lose?', /900/],
    [french, 'en', 'In which year did the cannery close?', /2026/],
  ])('%#', (context, language, question, told) => {
    const reply = ask(context, 'ask', { question }, language);
    expect(reply.status).not.toBe('not_in_story');
    expect(wordsOf(reply)).toMatch(told);
  });

  test.each<[story: typeof english, language: 'en' | 'fr', question: string]>([
    [english, 'fr', 'Quel âge a le chat du maire ?'],
    [french, 'en', 'Who designed the lighthouse stamp?'],
  ])('and is silent on what it does not tell: %#', (context, language, question) => {
    expect(ask(context, 'ask', { question }, language).status).toBe('not_in_story');
  });
});
