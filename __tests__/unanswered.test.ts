import { describe, expect, test } from '@jest/globals';
import { Dispatcher, type Unanswered } from '../src/dispatch.ts';
import { writableQuestion } from '../src/unanswered.ts';
import { type Asked, callOf, contextOf } from './helpers/story.ts';

const context = contextOf();

function unansweredBy(command: string, options: Readonly<Record<string, unknown>>, more: Asked = {}): Unanswered[] {
  const told: Unanswered[] = [];
  const dispatcher = new Dispatcher(
    context,
    ({ error }) => {
      throw error;
    },
    { onUnanswered: (unanswered) => told.push(unanswered) },
  );
  dispatcher.answer(callOf(command, options, 'en', more), (reply) => reply);
  return told;
}

describe('of what is asked', () => {
  test('a question that the story does not answer is told', () => {
    expect(unansweredBy('result', { place: 'gotham' })).toEqual([{ command: 'result', question: 'gotham' }]);
    expect(unansweredBy('ask', { question: 'who repaired the zeppelin?' })).toEqual([
      { command: 'ask', question: 'who repaired the zeppelin?' },
    ]);
  });

  test.each<[string, Parameters<typeof unansweredBy>]>([
    ['that is answered', ['result', { place: 'morvik' }]],
    ['that cannot be taken', ['result', { place: 'gotham', round: 7 }]],
    ['of an unknown command', ['gotham', { place: 'gotham' }]],
    ['asked in private', ['result', { place: 'gotham', private: true }]],
    ['asked in a direct message', ['result', { place: 'gotham' }, { amongFew: true }]],
    ['that a button asks', ['result', { place: 'gotham' }, { fromButton: true }]],
  ])('a question %s is not', (_, call) => {
    expect(unansweredBy(...call)).toEqual([]);
  });
});

test.each([
  ['words stay as they are', 'Où est le maire ?', 'Où est le maire ?'],
  ['a line stays one', 'one\r\ntwo\u2028three\u0000four\u202efive', 'one two three four five'],
  ['mentions', '<@123456789012345678> and <@!1234567> in <#12345>', '[removed] and [removed] in [removed]'],
  ['numbers of users and phones', 'call 0612345678 or 123456789012345678', 'call [removed] or [removed]'],
  ['years and figures stay', 'in 2015, 44.87 of 6000', 'in 2015, 44.87 of 6000'],
  ['addresses', 'write to me@example.org', 'write to [removed]'],
  ['tokens and links', `key ${'x'.repeat(40)} here`, 'key [removed] here'],
  ['length', 'ab '.repeat(200), expect.stringMatching(/^[ab ]{190,199}…$/)],
])('in the log, of a question: %s', (_, typed, written) => {
  expect(writableQuestion(typed)).toEqual(written);
});
