import { describe, expect, test } from '@jest/globals';
import { Dispatcher } from '../../src/bot/dispatch.ts';
import { followUp } from '../../src/bot/follow-up.ts';
import { type LastAsked, questionOf } from '../../src/bot/last-asked.ts';
import { calais } from '../helpers/context.ts';

const context = calais();

describe('what follows on from a question becomes a whole question', () => {
  test.each([
    ['who won in Calais?', 'and in the region?', 'who won in the region'],
    ['who won in Calais?', 'the first round?', 'who won in calais first round'],
    ['who won in Calais in the second round?', 'and the first?', 'who won in calais in the first round'],
    ['who won in Calais in the second round?', 'what about the first round', 'who won in calais in the first round'],
    ['who won in Calais?', 'why?', 'why who won in calais'],
    ['why who won in Calais?', 'the first round?', 'who won in calais first round'],
    ['who won in Calais?', 'by how much?', 'by how much won in calais'],
    ['how old is Romain?', 'and Eugène?', 'how old is eugene'],
    ['how old is Romain?', 'waht about Eugène', 'how old is eugene'],
    ['how old is Romain?', 'what about eugne', 'how old is eugene'],
    ['what did Romain say?', 'who said that?', 'who is romain'],
    ['how high is unemployment?', 'who said that?', 'who said high unemployment'],
    ['who won in Calais?', 'who said that?', 'what is the source'],
    ['qui a gagné à Calais ?', 'qui a dit ça ?', 'quelle est la source'],
    ['who won in Calais?', 'et au premier tour à Calais ?', 'who won in calais premier tour'],
    ['qui a gagné à Calais ?', 'et au premier tour à Calais ?', 'qui a gagne a calais premier tour'],
    ['who is Salomé?', 'tell me more', 'tell me more about salome'],
    ['who is Salomé?', 'more please', 'tell me more about salome'],
    ['how high is unemployment in Calais?', 'go on', 'tell me more about calais'],
    ['who won in Calais?', 'and unemployment?', 'unemployment calais'],
    ['who is Romain?', 'how old is he?', 'how old is he romain'],
    ['did Eugène vote for Le Pen?', 'who did he vote for then?', 'who did he vote for then eugene'],
    ['how many regions did the FN win?', 'and the Socialist Party?', 'how many regions did the socialist party win'],
    ['who won in Calais?', 'in French please', 'who won in calais'],
    ['qui a gagné à Calais ?', 'et dans la région ?', 'qui a gagne a la region'],
    ['qui a gagné à Calais ?', 'et au premier tour ?', 'qui a gagne a calais premier tour'],
    ['qui a gagné à Calais ?', 'pourquoi ?', 'pourquoi qui a gagne a calais'],
    ['quel âge a Romain ?', 'et Eugène ?', 'quel age a eugene'],
    ['qu’a dit Romain ?', 'qui a dit ça ?', 'qui est romain'],
    ['qui est Salomé ?', 'dis-m’en plus', 'dis m en plus sur salome'],
  ])('%s – %s', (last, text, whole) => {
    expect(followUp(context, last, text)).toBe(whole);
  });
});

describe('what asks by itself, or nothing, does not follow on', () => {
  test.each([
    ['who won in Calais?', 'how high is unemployment?'],
    ['who won in Calais?', 'who is Romain?'],
    ['who is Romain?', 'how old is Eugène and what does he do?'],
    ['who won in Calais?', 'thanks'],
    ['who won in Calais?', 'lol'],
    ['who won in Calais?', '🎉'],
    ['who won in Calais?', ''],
    ['why did Bertrand win?', 'and so on and so forth, with very many words that ask nothing of the story at all'],
    ['how old are Romain and Eugène?', 'where does he live?'],
    ['qui a gagné ?', 'combien de migrants il y a dans le camp ?'],
    ['combien de personnes sont mortes ?', 'qui est Christian Salomé'],
    ['who won in 2002?', 'c’est qui Banksy'],
    ['who is the mayor of Calais?', 'is Bertrand far right'],
    ['combien de régions pour le PS ?', 'c’est quoi la Jungle'],
  ])('%s – %s', (last, text) => {
    expect(followUp(context, last, text)).toBeUndefined();
  });
});

test.each([
  ['ask', { question: 'who won?' }, 'who won?'],
  ['result', { place: 'calais' }, 'who won in calais'],
  ['result', { place: 'calais', round: '1' }, 'who won in calais in the first round'],
  ['who', { name: 'romain' }, 'who is romain'],
  ['quote', { search: 'romain', at: 'q-slap' }, 'what did romain say'],
  ['fact', { topic: 'unemployment' }, 'unemployment'],
  ['compare', { a: 'calais', b: 'region' }, 'compare calais and region'],
  ['timeline', {}, undefined],
  ['nonsense', { x: 1 }, undefined],
])('what /%s %j asked is a question in words', (command, options, question) => {
  expect(questionOf({ command, options }, 'en')).toBe(question);
});

test('what follows on and finds nothing leaves the question before as the last one', () => {
  const dispatcher = new Dispatcher(context, () => undefined);
  const say = (question: string, after?: LastAsked) =>
    dispatcher.answer(
      { command: 'ask', options: { question }, locales: { asker: 'en', room: 'en' }, ...(after ? { after } : {}) },
      () => undefined,
    );
  const won = say('who won in the region?');
  const round = say('the first round?', won.asked);
  expect(round.reply.status).toBe('not_in_story');
  const bertrand = say('what about Bertrand?', round.asked);
  expect(bertrand.reply.status).toBe('exact');
  // A question of its own that finds nothing is still what the next one goes on from.
  const alone = say('what was the turnout in Paris?', won.asked);
  expect(alone.asked.options).toEqual({ question: 'what was the turnout in Paris?' });
});
