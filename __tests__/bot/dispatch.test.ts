import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../src/answer/reply.ts';
import { Dispatcher } from '../../src/bot/dispatch.ts';
import { typedOptions } from '../../src/bot/options.ts';
import { ask, bareAnswer, callOf, commandOf, contextOf, wordsOf } from '../helpers/story.ts';

const context = contextOf();
const mostly = () => [''];

/** The sentence of a reply that complains. */
function complaint(command: string, options: Readonly<Record<string, unknown>>, locale: 'en' | 'fr' = 'en'): string {
  const { reply } = new Dispatcher(context, () => {}).answer(callOf(command, options, locale), (one) => one);
  expect(reply).toMatchObject({ status: 'error', audience: 'private', actions: [], sources: [] });
  const [block] = reply.blocks;
  return block?.kind === 'text' ? block.text : '';
}

describe('options that cannot be taken are told in one sentence', () => {
  test.each<[string, string, Record<string, unknown>, string]>([
    ['missing', 'quote', {}, 'The option “search” is needed, as in /quote Ilse Tornquist.'],
    ['given as nothing', 'quote', { search: undefined }, 'The option “search” is needed, as in /quote Ilse Tornquist.'],
    ['a number for a text', 'quote', { search: 7 }, 'The option “search” must be text.'],
    ['a list for a text', 'quote', { search: ['a'] }, 'The option “search” must be text.'],
    ['null for a text', 'quote', { search: null }, 'The option “search” must be text.'],
    ['a text for a flag', 'quote', { search: 'okkel', private: 'yes' }, 'The option “private” must be true or false.'],
    [
      'a text for a number',
      'result',
      { place: 'velle', round: '1' },
      'The option “round” must be a whole number from 1 to 20.',
    ],
    [
      'a number beyond the most',
      'result',
      { place: 'velle', round: 21 },
      'The option “round” must be a whole number from 1 to 20.',
    ],
    [
      'not a number',
      'result',
      { place: 'velle', round: Number.NaN },
      'The option “round” must be a whole number from 1 to 20.',
    ],
    [
      'unknown',
      'quote',
      { search: 'okkel', colour: 'x' },
      'There is no option “colour”; /quote has search and private.',
    ],
    [
      'called like a part of the language',
      'quote',
      { search: 'okkel', constructor: 'x' },
      'There is no option “constructor”; /quote has search and private.',
    ],
    [
      '4,000 characters long',
      'quote',
      { search: 'x'.repeat(4000) },
      'The text for “search” has 4000 characters; at most 200 are read. Please shorten it.',
    ],
    [
      'empty',
      'quote',
      { search: '' },
      'The option “search” holds no letter and no digit. Please type a name or a word.',
    ],
    [
      'only spaces',
      'quote',
      { search: ' \u00A0\n' },
      'The option “search” holds no letter and no digit. Please type a name or a word.',
    ],
    [
      'only marks that take no room',
      'quote',
      { search: '\u200B\u200D\u202E\uFEFF' },
      'The option “search” holds no letter and no digit. Please type a name or a word.',
    ],
    [
      'only punctuation',
      'quote',
      { search: '?!…' },
      'The option “search” holds no letter and no digit. Please type a name or a word.',
    ],
  ])('%s', (_, command, options, sentence) => {
    expect(complaint(command, options)).toBe(sentence);
  });

  test('an option is named as the asker sees it', () => {
    expect(complaint('quote', {}, 'fr')).toBe(
      'L’option « recherche » est nécessaire, comme dans /citation Ilse Tornquist.',
    );
    expect(complaint('result', { place: 'velle', round: 21 }, 'fr')).toContain('« tour »');
  });

  test('a made-up name of an option is repeated in part only', () => {
    expect(complaint('quote', { search: 'a', ['y'.repeat(500)]: 'x' }).length).toBeLessThan(120);
  });

  test('characters are counted as people count them', () => {
    expect(ask(context, 'quote', { search: '🗳'.repeat(200) }).status).toBe('error');
    expect(ask(context, 'quote', { search: `a${'🗳'.repeat(199)}` }).status).not.toBe('error');
    expect(complaint('quote', { search: `a${'🗳'.repeat(200)}` })).toContain('has 201 characters');
  });
});

test.each([
  ['en', 'There is no such command. What you can ask is in /help.'],
  ['fr', 'Cette commande n’existe pas. Ce que vous pouvez demander est dans /aide.'],
] as const)('an unknown command is told where to look, in %s', (locale, sentence) => {
  for (const name of ['fly', '', '__proto__', 'Result']) expect(complaint(name, {}, locale)).toBe(sentence);
});

describe('buttons of an older version', () => {
  const press = (command: string, options: Record<string, unknown>) =>
    wordsOf(
      new Dispatcher(context, () => {}).answer(callOf(command, options, 'en', { fromButton: true }), (one) => one)
        .reply,
    );

  test.each([
    ['a command that is gone', 'tally', {}],
    ['an option that is gone', 'result', { place: 'velle', district: '7' }],
  ])('%s: the asker is told to ask again', (_, command, options) => {
    expect(press(command, options)).toContain('This button is from an older version of the bot.');
  });
});

describe('who reads a reply, and in which language', () => {
  const statuses: readonly Answer['status'][] = ['exact', 'guessed', 'choose', 'not_in_story', 'error'];
  const rooms = { asker: 'fr', room: 'en' } as const;
  const answerOf = (change: Partial<Parameters<typeof commandOf>[0]>, options = {}, more = {}) =>
    new Dispatcher({ ...context, commands: [commandOf({ examples: mostly, ...change })] }, () => {}).answer(
      { command: 'about', options, locales: rooms, ...more },
      (one) => one,
    ).reply;

  test.each(statuses)('a reply that is %s', (status) => {
    const reply = answerOf({ run: (_, { locale }) => ({ ...bareAnswer, status, title: locale }) });
    const isPublic = status === 'exact' || status === 'guessed';
    expect(reply).toMatchObject(
      isPublic ? { audience: 'public', locale: 'en', title: 'en' } : { audience: 'private', locale: 'fr', title: 'fr' },
    );
  });

  test.each([
    ['the asker wants it so', { options: { private: { type: 'flag', required: false } } }, { private: true }, {}],
    ['the command is discreet', { discreet: true }, {}, {}],
    ['somebody else presses the button', {}, {}, { onlyAsker: true }],
  ] as const)('is private where %s', (_, change, options, more) => {
    expect(answerOf(change, options, more)).toMatchObject({ audience: 'private', locale: 'fr' });
  });

  test('is public where the asker says so, unless it finds nothing', () => {
    const options = { private: { type: 'flag', required: false } } as const;
    expect(answerOf({ options }, { private: false })).toMatchObject({ audience: 'public', locale: 'en' });
    const run = () => ({ ...bareAnswer, status: 'not_in_story' as const });
    expect(answerOf({ options, run }, { private: false })).toMatchObject({ audience: 'private' });
  });
});

test('texts become the types that the command declares, and stay texts where they do not fit', () => {
  const typed = typedOptions(context.commands, 'result', {
    place: '1',
    round: '2',
    private: 'TRUE',
    contest: 'x',
    odd: '1',
  });
  expect(typed).toEqual({ place: '1', round: 2, private: true, contest: 'x', odd: '1' });
  expect(typedOptions(context.commands, 'result', { round: '1.0', private: 'ja' })).toEqual({
    round: '1.0',
    private: 'ja',
  });
  expect(typedOptions(context.commands, 'fly', { a: '1' })).toEqual({ a: '1' });
});

test('nothing is completed where nothing can be', () => {
  const dispatcher = new Dispatcher(context, () => {});
  expect(dispatcher.complete('fly', 'place', '', 'en')).toEqual([]);
  expect(dispatcher.complete('result', 'odd', '', 'en')).toEqual([]);
  expect(dispatcher.complete('result', 'round', '', 'en')).toEqual([]);
  expect(dispatcher.complete('result', 'place', 'gull', 'en')).toEqual([{ name: 'Gull Rock', value: 'Gull Rock' }]);
});
