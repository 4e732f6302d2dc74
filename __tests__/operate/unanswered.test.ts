import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Dispatcher, type Unanswered } from '../../src/bot/dispatch.ts';
import { writableQuestion } from '../../src/operate/unanswered.ts';
import { type Asked, callOf, contextOf } from '../helpers/story.ts';

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
    ['that cannot be taken', ['result', { place: 'gotham', round: 21 }]],
    ['of an unknown command', ['gotham', { place: 'gotham' }]],
    ['asked in private', ['result', { place: 'gotham', private: true }]],
    ['asked in a direct message', ['result', { place: 'gotham' }, { amongFew: true }]],
    ['that somebody else may have written', ['check', { text: 'The mayor repaired the zeppelin.' }]],
    ['that a button asks', ['result', { place: 'gotham' }, { fromButton: true }]],
  ])('a question %s is not', (_, call) => {
    expect(unansweredBy(...call)).toEqual([]);
  });
});

test.each([
  ['words stay as they are', 'Où est le maire ?', 'Où est le maire ?'],
  ['a line stays one', 'one\r\ntwo\u2028three\u0000four\u202efive', 'one two three fourfive'],
  ['mentions', '<@123456789012345678> and <@!1234567> in <#12345>', '[removed] and [removed] in [removed]'],
  ['numbers of users and phones', 'call 0612345678 or 123456789012345678', 'call [removed] or [removed]'],
  ['years and figures stay', 'in 2015, 44.87 of 6000', 'in 2015, 44.87 of 6000'],
  ['addresses', 'write to me@example.org', 'write to [removed]'],
  ['tokens and links', `key ${'x'.repeat(40)} here`, 'key [removed] here'],
  ['length', 'ab '.repeat(200), expect.stringMatching(/^[ab ]{190,199}…$/)],
])('in the log, of a question: %s', (_, typed, written) => {
  expect(writableQuestion(typed)).toEqual(written);
});

describe('what may lead to somebody is removed', () => {
  test.each([
    'https://discord.gg/abc123',
    'http://instagram.com/zebediah.q',
    'HTTPS://EXAMPLE.ORG/ZEBEDIAH?x=1#y',
    'www.facebook.com/me',
    'discord.gg/abc123',
    'example.org/~zebediah',
    'zebediah.example.org',
    '@zebediah',
    '＠zebediah',
    'zebediah#1234',
    '<@123456789012345678>',
    'zebediah@example.org',
    'zebediah @ example.org',
    'zebe\u200bdiah@exa\u00admple.org',
    'zebediah.q@mail.example.co.uk',
    '06 12 34 56 78',
    '06.12.34.56.78',
    '06-12-34-56-78',
    '+33 6 12 34 56 78',
    '+33 (0)6 12 34 56 78',
    '0033612345678',
    '(555) 123-4567',
    '555 123 4567',
    '555\u2011123\u20114567',
    '06\u00a012\u202f34\u00a056\u00a078',
    '٠٦١٢٣٤٥٦٧٨',
  ])('%s', (telling) => {
    const written = writableQuestion(`who is ${telling} of the camp`);
    expect(written).toMatch(/^who is (?:\S+ )?(?:\[removed\] ?)+ ?of the camp$/);
    expect(written).not.toMatch(/zebediah|abc123|facebook|instagram|\p{Nd}/iu);
  });

  const letters = fc.stringMatching(/^[a-z]{3,12}$/);
  const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
  const host = fc.tuple(letters, fc.constantFrom('com', 'org', 'gg', 'co.uk', 'fr')).map((parts) => parts.join('.'));
  const phone = fc
    .tuple(fc.constantFrom('+33 ', '+44 (0)', '0', '00 1 ', '('), fc.array(digits(2), { minLength: 4, maxLength: 6 }))
    .chain(([start, pairs]) =>
      fc.constantFrom(' ', '.', '-', '', ' - ', '/', '\u00a0').map((between) => start + pairs.join(between)),
    );
  const canary = 'zebediah';
  const made = fc.oneof(
    fc
      .tuple(fc.constantFrom('https://', 'http://', 'www.', ''), host)
      .map(([start, name]) => `${start}${name}/${canary}`),
    host.map((name) => `${canary}.${name}`),
    host.map((name) => `${canary}@${name}`),
    letters.map((word) => `@${canary}.${word}`),
    digits(4).map((number) => `${canary}#${number}`),
    phone,
    digits(18).map((number) => `<@${number}>`),
  );

  test('of any that is made, between any words', () => {
    const word = fc.stringMatching(/^[a-zé]{1,9}[?,!]?$/);
    fc.assert(
      fc.property(fc.array(word), made, fc.array(word), (before, telling, after) => {
        const written = writableQuestion([...before, telling, ...after].join(' '));
        expect(written).not.toContain(canary);
        expect(written).not.toMatch(/\d{2}|#\d|@/);
      }),
      { numRuns: 1000 },
    );
  });
});

test('figures, dates, initials and titles stay, so that the log is of use', () => {
  const question = 'Did M. Le Pen get 44.87 % in 2015, or 6,000 of 13.5 million at 7:10 p.m. on 13 December 2015?';
  expect(writableQuestion(question)).toBe(question);
});
