import { expect, test } from '@jest/globals';
import { kindOf } from '../../src/search/question-kind.ts';
import { words } from '../../src/text/normalize.ts';

test.each([
  ['how many migrants live there', 'count'],
  ['what share of the vote did she get', 'count'],
  ['combien de régions', 'count'],
  ['how long has it been for sale', 'span'],
  ['depuis quand est-elle vide', 'span'],
  ['how old is he', 'age'],
  ['what made him vote', 'why'],
  ['who won, and why?', 'why'],
  ['à quelle heure', 'when'],
  ['which town is it', 'where'],
  ['où se trouve le café', 'where'],
  ['vrai ou faux', 'none'],
  ['comment s’appelle la collègue', 'who'],
  ['comment vit-il', 'how'],
  ['which regions did they win', 'what'],
  ['did he vote', 'whether'],
  ['he did vote', 'none'],
  ['quel est le nombre de voix', 'count'],
  ['number of votes', 'count'],
  ['how come they lost', 'why'],
  ['pour quelle raison', 'why'],
  ['quel jour', 'when'],
  ['name of the mayor', 'who'],
  ['what is his age', 'what'],
  ['what age is he', 'age'],
  ['how is the mood', 'how'],
  ['le maire ou son adjoint', 'none'],
  ['how old is he and how many votes did he get', 'count'],
  ['', 'none'],
])('"%s" asks for %s', (question, kind) => {
  expect(kindOf(words(question))).toBe(kind);
});
