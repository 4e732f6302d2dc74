import { describe, expect, test } from '@jest/globals';
import { Budget } from '../../src/ask/budget.ts';
import { Reader } from '../../src/ask/reader.ts';
import { comparedCuts, halves, questionCuts } from '../../src/ask/split-question.ts';
import { questionIn, readerOf } from '../helpers/read.ts';
import { storyContextOf } from '../helpers/story-context.ts';

const context = storyContextOf();

describe('a second question starts', () => {
  test.each<[reason: string, text: string, parts: readonly (readonly [string, string])[]]>([
    ['behind "and"', 'who is Osk Varn and where does he live', [['who is Osk Varn', 'where does he live']]],
    ['behind a comma and "and"', 'who won, and by how much', [['who won', 'by how much']]],
    ['behind a question mark', 'Who won? How many jobs were lost?', [['Who won', 'How many jobs were lost?']]],
    ['behind a preposition', 'who won and in which round', [['who won', 'in which round']]],
    ['behind "et"', 'qui a gagné et combien coûte le bac', [['qui a gagné', 'combien coûte le bac']]],
    ['behind "&"', 'who won & how many districts', [['who won', 'how many districts']]],
    [
      'with a verb that takes up the same subject',
      'did the guild lose and get any money',
      [['did the guild lose', 'get any money']],
    ],
    ['not behind an "and" inside a name', 'what did Order and Tides win', []],
    ['not behind an "and" between two things', 'how many fish and boats are there', []],
    ['not with one word alone', 'who won and why', []],
    ['not where the text ends in a question mark', 'who won in the town?', []],
    ['not in a list with more joints than four', 'who a and who b and who c and who d and who e and who f g', []],
  ])('%s', (_, text, parts) => {
    expect(questionCuts(text).map(({ first, second }) => [first, second])).toEqual(parts);
  });
});

describe('two things are compared', () => {
  test.each<[reason: string, text: string, parts: readonly (readonly [string, string])[]]>([
    ['with "or"', 'who got more, Okkel or Tornquist', [['who got more, Okkel', 'Tornquist']]],
    ['with "than"', 'did Okkel do better than Quill', [['did Okkel do better', 'Quill']]],
    ['with "ou"', 'le bac ou la guilde', [['le bac', 'la guilde']]],
    ['with "que"', 'Okkel a-t-il fait mieux que Quill', [['Okkel a-t-il fait mieux', 'Quill']]],
    ['with "versus", where the question compares', 'compare Okkel versus Quill', [['compare Okkel', 'Quill']]],
    ['not with "or not"', 'did she win or not', []],
    ['not with "ou non"', 'a-t-elle gagné ou non', []],
    ['not with "or what"', 'is it the ferry or what', []],
    ['not where nothing is compared', 'what did the guild say that day', []],
    ['not where nothing follows', 'Okkel or', []],
  ])('%s', (_, text, parts) => {
    const cuts = comparedCuts(text, questionIn(context, text));
    expect(cuts.map(({ first, second }) => [first, second])).toEqual(parts);
  });
});

describe('each half stands alone', () => {
  const read = (first: string, second: string) => [...halves(readerOf(context), [{ first, second }])];

  test.each<[reason: string, first: string, second: string, stands: string]>([
    ['a pronoun takes the name of the first', 'who is Per Tornquist', 'how old is he', 'how old is he per tornquist'],
    ['so does a French one', 'qui est Osk Varn', 'où vit-il', 'où vit-il osk varn'],
    ['nothing named: the same name', 'who won in Mörvik', 'what share', 'what share morvik'],
    [
      'only a name: the same is asked of it',
      'how many members has the guild',
      'the Quay List',
      'the Quay List members',
    ],
    ['a name of another kind: place and contender', 'Okkel in Mörvik', 'in Velle', 'in Velle okkel'],
    [
      'a question of its own keeps its words',
      'who is Osk Varn',
      'what does the ferry cost to Gull Rock',
      'what does the ferry cost to Gull Rock',
    ],
  ])('%s', (_, first, second, stands) => {
    expect(read(first, second)).toEqual([[first, stands]]);
  });

  test.each<[reason: string, first: string, second: string]>([
    ['the first says nothing', 'what is the', 'who won in Mörvik'],
    ['the second says nothing', 'who won in Mörvik', 'and is it that'],
  ])('or there is no half: %s', (_, first, second) => {
    expect(read(first, second)).toEqual([]);
  });

  test('as long as there is work left', () => {
    const cut = { first: 'who is Osk Varn', second: 'what does the ferry cost' };
    const reader = new Reader(context, new Budget({ unknownWord: 9, cut: 1 }));
    expect([...halves(reader, [cut, cut, cut])]).toHaveLength(1);
    expect(reader.budget.isExceeded).toBe(true);
  });
});
