import { describe, expect, test } from '@jest/globals';
import { locales } from '../../src/text/locale.ts';
import { ask, contextOf, wordsOf } from '../helpers/story.ts';

const context = contextOf();
const { facts } = context.story;

const stored = facts.flatMap((fact) =>
  locales.flatMap((locale) => fact.questions[locale].map((question) => ({ question, locale, fact }))),
);

describe('each fact answers its own questions, exactly and with its evidence', () => {
  test.each(stored)('$question', ({ question, locale, fact }) => {
    const reply = ask(context, 'ask', { question }, locale);
    expect(reply.status).toBe('exact');
    expect(wordsOf(reply)).toContain(fact.statement[locale]);
    expect(reply.sources).toContainEqual(fact.evidence[0]);
  });
});

test('a question in French is answered in the language of the asker', () => {
  const question = 'combien coûte le bac ?';
  expect(wordsOf(ask(context, 'ask', { question }, 'fr'))).toContain('14 couronnes');
  expect(wordsOf(ask(context, 'ask', { question }, 'en'))).toContain('14 crowns');
});

test('the city is never answered with the province, nor one round with another', () => {
  const shares = ['53.1', '46.9', '51.2', '48.8', '38.4', '33.1', '19.25', '35.75', '29.5'];
  const cases: [string, string[]][] = [
    ['Who won the second round in Mörvik?', ['53.1', '46.9']],
    ['Who won the second round in Velle?', ['51.2', '48.8']],
    ['Who was ahead in the first round in Velle?', ['35.75', '29.5']],
  ];
  for (const [question, own] of cases) {
    const rows = ask(context, 'ask', { question }).blocks.filter(({ kind }) => kind === 'figures');
    const said = JSON.stringify(rows);
    expect(shares.filter((share) => said.includes(`"${share}%"`)).sort()).toEqual([...own].sort());
  }
});

describe('the story does not say', () => {
  test.each([
    ['a person the story lacks', 'what did Angela Fisher say?'],
    ['a place the story lacks', 'who won in Atlantis?'],
    ['a year that no contest has', 'who won in Mörvik in 2019?'],
    ['an attribute the story lacks', 'how old is Bram Okkel?'],
    ['a count where there are shares', 'how many votes did Okkel get in Mörvik?'],
    ['words of one who is not quoted', 'what did Hanne Vos say?'],
    ['a thing the story lacks', 'what does the zeppelin cost?'],
    ['a round that was not held', 'who won the first round on Gull Rock?'],
  ])('%s', (_, question) => {
    const reply = ask(context, 'ask', { question });
    expect(reply).toMatchObject({ status: 'not_in_story', audience: 'private' });
    expect(reply.blocks.filter(({ kind }) => kind === 'figures' || kind === 'quotation')).toEqual([]);
  });
});

describe('odd input', () => {
  test.each([
    ['nothing', ''],
    ['spaces', ' \t '],
    ['marks alone', '?!…'],
  ])('%s is told in a line what can be asked', (_, question) => {
    expect(ask(context, 'ask', { question })).toMatchObject({ status: 'talk', audience: 'private' });
  });

  test('more than 4,000 characters are complained about', () => {
    expect(ask(context, 'ask', { question: 'w '.repeat(2001) })).toMatchObject({
      status: 'error',
      audience: 'private',
    });
  });

  test.each([
    ['one letter', 'a'],
    ['a number', '2031'],
    ['only words without meaning', 'the of and'],
    ['a word 200 characters long', 'w'.repeat(200)],
    ['another script', 'кто победил'],
    ['names of the language itself', 'constructor __proto__ toString'],
    ['an emoji', '🗳️ x'],
  ])('%s is not an error', (_, question) => {
    for (const locale of locales) expect(ask(context, 'ask', { question }, locale).status).not.toBe('error');
  });
});

test('what was worked out for a question stands before the figures that it is worked out from', () => {
  const reply = ask(context, 'ask', { question: 'how many points separated Okkel and Ilse Tornquist' });
  expect(reply.blocks[0]).toMatchObject({ kind: 'text', text: expect.stringContaining('6.2 points') });
});
