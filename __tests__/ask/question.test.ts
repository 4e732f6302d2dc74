import { describe, expect, test } from '@jest/globals';
import { Budget } from '../../src/ask/budget.ts';
import { Reader } from '../../src/ask/reader.ts';
import type { IntentName } from '../../src/story/vocabulary.ts';
import { questionIn, readerOf } from '../helpers/read.ts';
import { storyContextOf } from '../helpers/story-context.ts';

const context = storyContextOf();
const read = (text: string) => questionIn(context, text);

describe('a question names', () => {
  test.each<[reason: string, text: string, ids: readonly (readonly string[])[]]>([
    ['a person', 'who is Nell Abara', [['nell-abara']]],
    ['whoever bears a shared surname', 'did Tornquist win', [['ilse-tornquist', 'per-tornquist']]],
    ['a description in place of a name', 'what did the tug pilot say', [['per-tornquist']]],
    ['several, in the order of the words', 'Okkel in Mörvik', [['bram-okkel'], ['morvik']]],
    ['a name in French', 'qui mène la Liste des quais', [['quay-list']]],
    ['a name past a slip', 'who is Bram Okkell', [['bram-okkel']]],
    ['a name as it sounds', 'how old is tornkwist', [['ilse-tornquist', 'per-tornquist']]],
    ['a name without its apostrophe', 'what was okkels share', [['bram-okkel']]],
    ['a place inside the one before it', 'who won in Velle Mörvik', [['morvik']]],
    ['nobody', 'how often did they vote', []],
  ])('%s', (_, text, ids) => {
    expect(read(text).named.map(({ hits }) => hits.map(({ value }) => value.record.id))).toEqual(ids);
  });

  test.each<[reason: string, text: string]>([
    ['"did not" is said of the verb', 'why did Okkel not win in Mörvik'],
    ['nothing denied', 'who won in Mörvik'],
  ])('and asks for what it names: %s', (_, text) => {
    expect(read(text).named.filter(({ isDenied }) => isDenied)).toEqual([]);
  });

  test.each<[reason: string, text: string, denied: string]>([
    ['"not in"', 'who won, not in Mörvik but in Velle', 'morvik'],
    ['"not just the"', 'what of the province, not just the Quay List', 'quay list'],
    ['French: "pas seulement"', 'qui a gagné, pas seulement Mörvik', 'morvik'],
    ['French: "non à"', 'qui a gagné à Velle et non à Mörvik', 'morvik'],
  ])('or names it as what is not asked for: %s', (_, text, denied) => {
    expect(read(text).named.flatMap(({ isDenied, phrase }) => (isDenied ? [phrase] : []))).toEqual([denied]);
  });
});

describe('a question is of a round and of a contest', () => {
  test.each<[reason: string, text: string, round: number | undefined, contest: string | undefined]>([
    ['an ordinal', 'who led in the first round', 1, undefined],
    ['a French one', 'qui a gagné au second tour', 2, undefined],
    ['the words by which the story dates a round', 'who led on 24 May', 1, undefined],
    ['a year names a contest', 'who won in 2027', undefined, 'mayor-2027'],
    ['words for a contest', 'who was elected four years ago', undefined, 'mayor-2027'],
    ['both', 'who led in the first round of 2031', 1, 'council-2031'],
    ['two rounds are no restriction', 'the first round and the second round', undefined, undefined],
    ['two rounds with one noun', 'in the first and in the second round', undefined, undefined],
    ['French: two rounds with one noun', 'au premier et au second tour', undefined, undefined],
    ['two rounds far apart', 'was the runoff like what people saw of the first round', undefined, undefined],
    ['the same round twice', 'the second round, the runoff', 2, undefined],
    ['an ordinal of something else', 'the first mayor', undefined, undefined],
    ['another year', 'who won in 2019', undefined, undefined],
  ])('%s', (_, text, round, contest) => {
    const question = read(text);
    expect([question.round, question.contest]).toEqual([round, contest]);
  });
});

describe('a question asks', () => {
  test.each<[reason: string, text: string, has: readonly IntentName[], hasNot: readonly IntentName[]]>([
    ['who won', 'who won', ['winner'], ['said', 'age']],
    ['for a share', 'what percentage did she get', ['share', 'percent'], ['winner']],
    ['for words said', 'what did he say', ['said'], ['winner']],
    ['for an age', 'how old is he', ['age'], ['share']],
    ['in French: who won', 'qui a gagné', ['winner'], ['said']],
    ['in French: for words said', 'qu’a-t-il dit', ['said'], ['winner']],
    ['French: who won, though "gagné" may tell of a change', 'qui a gagné au premier tour', ['winner'], ['change']],
    ['who lost, though "lost" may', 'who lost in the first round', ['winner'], ['change']],
    ['who lost ground', 'who lost most between the rounds', ['change'], []],
    ['French: how many were gained', 'combien de voix a-t-elle gagné', ['change'], []],
    ['who won and a change beside it', 'who lost the first round and how did it change', ['change'], []],
    ['in any form of a longer word', 'comparing them', ['compare'], ['said']],
    ['a short cue is met whole only', 'wonderful', [], ['winner']],
    ['nothing by names alone', 'Osk Varn', [], ['winner', 'said', 'age', 'share']],
  ])('%s', (_, text, has, hasNot) => {
    const { intents } = read(text);
    expect(has.filter((one) => !intents.has(one))).toEqual([]);
    expect(hasNot.filter((one) => intents.has(one))).toEqual([]);
  });
});

describe('a question tells', () => {
  test.each<[reason: string, text: string, content: readonly string[]]>([
    ['what carries meaning', 'When did the cannery close?', ['cannery', 'close']],
    ['no names, rounds or contests', 'did Okkel close the cannery in the first round of 2031', ['close', 'cannery']],
    ['no lone letters, digits and signs', 'plan b for 3 % of the cannery', ['plan', 'cannery']],
    ['numbers of two digits and more', 'are there 900 jobs', ['900', 'jobs']],
    ['a slip as the word that is meant', 'the canery', ['cannery']],
    ['"per cent" as one word', 'how many per cent of the cannery', ['percent', 'cannery']],
    ['a French word without its apostrophe', 'combien dhabitants a la ville', ['habitants', 'ville']],
    ['a word of the language as it is, though it is like another', 'the jobber', ['jobber']],
    ['nothing but small words', 'what is it that they were', []],
    ['nothing', '', []],
  ])('%s', (_, text, content) => {
    expect(read(text).content).toEqual(content);
  });

  test('how each slip was read', () => {
    expect(read('the canery and the lamplihgter').corrections).toEqual([
      { typed: 'canery', read: 'cannery' },
      { typed: 'lamplihgter', read: 'lamplighter' },
    ]);
  });
});

describe('a reader', () => {
  test('reads a text once, however often it is asked for', () => {
    const reader = readerOf(context);
    expect(reader.read('who won the canery')).toBe(reader.read('who won the canery'));
  });

  test('corrects a word once, however many texts have it', () => {
    const reader = readerOf(context);
    for (const text of ['the canery', 'a canery', 'canery and canery']) reader.read(text);
    expect(reader.budget.spent.unknownWord).toBe(1);
  });

  test('leaves words as they were typed when its work is done', () => {
    const reader = new Reader(context, new Budget({ unknownWord: 1, cut: 0 }));
    expect(reader.read('canery lamplihgter').row).toEqual(['cannery', 'lamplihgter']);
    expect(reader.budget.isExceeded).toBe(true);
  });

  test('takes a word with a capital for a name, and corrects it by names alone', () => {
    expect(read('who is Cannry here').row).not.toContain('cannery');
    expect(read('who is cannry here').row).toContain('cannery');
  });
});
