import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { Budget } from '../../src/ask/budget.ts';
import { Reader } from '../../src/ask/reader.ts';
import { checkText } from '../../src/check/check-text.ts';
import { root } from '../helpers/root.ts';
import { storyContextOf } from '../helpers/story-context.ts';

const context = storyContextOf();
const check = (text: string) => checkText(context, text, 'en').statements;

describe('a statement gets the verdict of the records', () => {
  test.each([
    ['Mörvik has 21,400 inhabitants', 'supported', 'the same number'],
    ['Mörvik has about 21,000 inhabitants', 'supported', 'a rounding'],
    ['Mörvik has 31,400 inhabitants', 'contradicted', 'another number of the same'],
    ['Mörvik has 21,400 lamps', 'not_in_story', 'a number of something else'],
    ['more than 500 jobs went when the cannery closed', 'not_in_story', '"up to 900" may be fewer'],
    ['1,200 jobs went when the cannery closed', 'contradicted', 'more than up to 900'],
    ['The cannery closed in 2024', 'contradicted', 'another year'],
    ['The cannery did not close in 2026', 'contradicted', 'polarity'],
    ['Ilse Tornquist led in the first round', 'supported', 'the first round of the town'],
    ['Ilse Tornquist did not lead in the first round', 'contradicted', 'polarity of an outcome'],
    ['Bram Okkel won the town hall in the second round', 'supported', 'the outcome itself'],
    ['Ilse Tornquist won Mörvik in the second round', 'contradicted', 'who won'],
    ['Bram Okkel beat Ilse Tornquist in Mörvik', 'supported', 'the order of two'],
    ['Ilse Tornquist beat Bram Okkel in Mörvik', 'contradicted', 'the order of two, turned round'],
    ['Bram Okkel won both rounds in Mörvik', 'contradicted', 'one of both rounds'],
    ['Ilse Tornquist lost both rounds in Mörvik', 'contradicted', 'one of both rounds that she led'],
    ['Ilse Tornquist led in Mörvik', 'supported', 'one round, where none is named'],
    ['Ilse Tornquist never led in Mörvik', 'contradicted', 'a round in which she did'],
    ['It is not true that Bram Okkel won Mörvik', 'contradicted', 'a denial in front'],
    ['It is false that Ilse Tornquist won Mörvik', 'supported', 'a denial in front of what is false'],
    ['Bram Okkel did not lose Mörvik', 'supported', 'a denial of what is false'],
    ['Bram Okkel won Zorblatt', 'not_in_story', 'a place that nothing is told of'],
    ['Ilse Tornquist won on the island', 'supported', 'another place, another winner'],
    ['Per Tornquist is 44', 'supported', 'an age'],
    ['Per Tornquist is 54', 'contradicted', 'another age'],
    ['Dara Quill is a baker', 'contradicted', 'another trade than is told'],
    ['Mira Holt voted for Bram Okkel', 'not_in_story', 'nothing is told of her vote'],
    ['Zorblatt campaigned in Mörvik', 'not_in_story', 'nobody of that name'],
    ['Ilse Tornquist won 51 percent in Tarvenia', 'not_in_story', 'a place without a result'],
    ['Only three sailings a day are left', 'contradicted', 'a superlative with another number'],
    ['Osk Varn said nobody asked the night shift', 'contradicted', 'somebody else said it'],
  ] as const)('%s: %s, because of %s', (text, verdict, _because) => {
    expect(check(text).map((one) => one.verdict)).toEqual([verdict]);
  });

  test.each([
    ['Bram Okkel: “They want dredgers, not poets.”', 'supported', 'verbatim', 'smart marks'],
    ['BRAM OKKEL SAID "THEY WANT DREDGERS, NOT POETS"', 'supported', 'verbatim', 'case'],
    ['Okkel said "They want dredgers… not poets"', 'supported', 'verbatim', 'an ellipsis'],
    ['Okkel said "They want dred\u200bgers, not poets"', 'supported', 'verbatim', 'an invisible character'],
    ['Okkel said "They want poets, not dredgers"', 'contradicted', 'altered', 'words that change places'],
    ['Okkel said "They want lamps, not poets"', 'contradicted', 'altered', 'another word'],
    ['Dara Quill said "They want dredgers, not poets"', 'contradicted', 'other_speaker', 'the speaker'],
    ['Tornquist said "we did lose the harbour"', 'contradicted', 'altered', 'a negation that is left out'],
    [
      'Osk Varn: "I have voted for eleven mayors and never trusted one"',
      'contradicted',
      'altered',
      'a negation put in',
    ],
    ['Abara said "We will burn the town hall tonight"', 'not_in_story', undefined, 'words that nobody said'],
  ] as const)('%s: %s %s, in spite or because of %s', (text, verdict, quotation, _because) => {
    expect(check(text)).toMatchObject([quotation === undefined ? { verdict } : { verdict, quotation }]);
  });

  test('what differs is shown beside what the story has, as numbers where a picture can compare them', () => {
    expect(check('Mörvik has 31,400 inhabitants')[0]?.differs).toEqual({
      said: '31,400',
      story: '21,400',
      figures: { said: 31400, story: 21400, unit: '' },
    });
  });
});

test('a number is no slip for another one', () => {
  expect(check('Mörvik has 4,000 inhabitants')[0]?.differs).toMatchObject({ said: '4,000', story: '21,400' });
});

test.each([
  ['calais-2015', 'Bertrand more than doubled his score in Calais between the rounds', 'supported', 'now by before'],
  ['calais-2015', 'Bertrand had twice as many votes as Le Pen in Calais in the first round', 'contradicted', 'a ratio'],
  ['calais-2015', 'Le Pen’s share in Calais rose between the two rounds', 'contradicted', 'the direction'],
  ['copeland-2017', 'Labour got about six times as many votes as Ukip', 'supported', 'a ratio'],
  ['copeland-2017', 'Harrison’s lead over Troughton was under 2,000 votes', 'contradicted', 'a margin'],
  ['copeland-2017', 'Gillian Troughton’s majority in Copeland was 2,147 votes', 'not_in_story', 'whose majority it is'],
  ['northampton-2016', 'Northampton voted to stay in the EU', 'contradicted', 'the side that a place voted for'],
  [
    'montreval-2029',
    '« Quand on gagne de 932 voix, on fanfaronne », a dit Courcelle',
    'contradicted',
    'a "ne … pas" left out',
  ],
  ['calais-2015', 'Bertrand won the region by 15 points', 'supported', 'a lead of 15.54 without its decimals'],
  ['calais-2015', 'Les Républicains ont gagné 7 régions', 'supported', 'what is counted, and no place of that name'],
  ['calais-2015', 'Les Républicains ont gagné 9 régions', 'contradicted', 'another number of them'],
  ['saint-valmer-2032', 'Marchadier beat Castaing by fewer than 200 votes', 'supported', 'a hedge that ranks nobody'],
  ['velmark-2033', 'The Civic Union won a third of the seats', 'supported', 'a part of the seats'],
] as const)('of %s: %s: %s, because of %s', (folder, text, verdict, _because) => {
  const story = storyContextOf(join(root, folder === 'calais-2015' ? 'data' : '__tests__/stories', folder));
  expect(checkText(story, text, 'en').statements.map((one) => one.verdict)).toEqual([verdict]);
});

test('two who are level have neither of them come first', () => {
  const story = storyContextOf(join(root, '__tests__/stories/montreval-2029'));
  const level = checkText(story, 'Damien Vasseur won in Courtevigne', 'en').statements;
  expect(level.map(({ verdict }) => verdict)).toEqual(['contradicted']);
});

describe('what is no statement is left alone', () => {
  test.each([
    'Hello everybody!',
    'Who won in Mörvik?',
    'I think that Bram Okkel is a good mayor',
    'The weather is nice today',
  ])('%s', (text) => {
    expect(check(text)).toEqual([]);
  });

  test('more than ten statements are counted, and not judged', () => {
    const { statements, more } = checkText(context, 'Per Tornquist is 44. '.repeat(13), 'en');
    expect([statements.length, more]).toEqual([10, 3]);
  });
});

describe('of a long text', () => {
  test.each([
    [20, false],
    [21, true],
  ])('with %d sentences it is told whether some were not read', (count, isUnread) => {
    const checked = checkText(context, 'Per Tornquist is 44. '.repeat(count), 'en');
    expect([checked.more, checked.isUnread]).toEqual([10, isUnread]);
  });

  test('clauses beyond the bound are left, and it is told', () => {
    const text = 'Per Tornquist plays the cello, and he keeps three goats, and he sings at night. '.repeat(3);
    const [few, many] = [4, 12].map((clause) => checkText(context, text, 'en', new Budget({ clause })));
    expect([few?.statements.length, few?.isUnread]).toEqual([1, true]);
    expect([many?.statements.length, many?.isUnread]).toEqual([3, false]);
  });

  test('of a sentence with a word in marks no more is read than of another one', () => {
    const { isUnread } = checkText(context, `Per "Pelle" Tornquist is 44 ${'and he is a pilot '.repeat(60)}`, 'en');
    expect(isUnread).toBe(true);
  });

  test('no more sentences are read than that, and no more than the beginning of one without an end', () => {
    const read = jest.spyOn(Reader.prototype, 'read');
    checkText(context, 'Per Tornquist has zq. '.repeat(180), 'en');
    checkText(context, 'Per Tornquist is 44 zq, '.repeat(160), 'en');
    const letters = read.mock.calls.map(([text]) => text.length);
    read.mockRestore();
    expect(letters.length).toBeLessThan(100);
    expect(Math.max(...letters)).toBeLessThan(700);
  });

  test('five quotations of a sentence are looked for', () => {
    const text = `Okkel said ${'“They want dredgers, not poets” and '.repeat(50)}`;
    const entities = jest.spyOn(context.search.entities, 'exact');
    checkText(context, text, 'en');
    const looked = entities.mock.calls.filter(([phrase]) => phrase === 'They want dredgers, not poets');
    entities.mockRestore();
    expect(looked).toHaveLength(5);
  });
});
