import { expect, test } from '@jest/globals';
import { timeAsked } from '../../src/ask/times-told.ts';
import { words } from '../../src/text/normalize.ts';

test.each<[question: string, word: string, statement: string, isTold: boolean | undefined]>([
  ['at what time did it close', 'time', 'The polls closed at 10pm.', true],
  ['at what time did it close', 'time', 'It lasted until midnight.', true],
  ['at what time did it close', 'time', 'The polls closed on Sunday.', false],
  ['à quelle heure', 'heure', 'Le résultat est tombé à 22 h 40.', true],
  ['à quelle heure', 'heure', 'Il a duré deux jours.', false],
  ['what day is the recount', 'day', 'The recount starts on Thursday.', true],
  ['which date', 'date', 'It opened on 12 March.', true],
  ['quel jour', 'jour', 'Le tribunal statuera le 26 avril.', true],
  ['quel jour', 'jour', 'Le tribunal statuera bientôt.', false],
  ['in which year did it close', 'year', 'It closed in 2026.', true],
  ['in which year did it close', 'year', 'It closed after 2,026 days.', false],
  ['en quelle année', 'annee', 'Elle a fermé en 1998.', true],
  ['how many a year', 'year', 'It closed in 2026.', undefined],
  ['which street', 'street', 'It closed in 2026.', undefined],
])('%s (%s): "%s" tells it: %p', (question, word, statement, isTold) => {
  expect(timeAsked(words(question), word)?.test(statement)).toBe(isTold);
});
