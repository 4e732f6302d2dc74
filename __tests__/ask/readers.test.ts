import { describe, expect, test } from '@jest/globals';
import { Budget } from '../../src/ask/budget.ts';
import { readFigureQuestion } from '../../src/ask/figure-question.ts';
import { slotOf } from '../../src/ask/figure-slot.ts';
import { closestSaid } from '../../src/ask/find-words-said.ts';
import { askLeader } from '../../src/ask/leaders.ts';
import { askPeople } from '../../src/ask/people.ts';
import type { Question } from '../../src/ask/question.ts';
import { Reader } from '../../src/ask/reader.ts';
import { comparedCuts, halves, questionCuts } from '../../src/ask/split-question.ts';
import { askingPart } from '../../src/ask/strip-preamble.ts';
import { storyContextOf } from '../helpers/story-context.ts';

const context = storyContextOf();

function read(text: string): Question {
  return new Reader(context, new Budget()).read(text);
}

describe('the part of a text that asks', () => {
  test.each<readonly [string, string | undefined, string]>([
    ['I am new here: who won in the end?', 'who won in the end?', 'the last sentence with a question word'],
    ['I would like to know why they lost the vote', 'why they lost the vote', 'what stands behind "to know"'],
    ['Je me demande qui a gagné dimanche soir', 'qui a gagné dimanche soir', 'what stands behind "demande"'],
    ['who won the second round', undefined, 'nothing stands before it'],
    ['Long story. Why?', undefined, 'too few words to stand alone'],
    ['Good evening, all of you', undefined, 'it asks nothing'],
  ])('of "%s" is %p: %s', (text, part) => {
    expect(askingPart(text)).toBe(part);
  });
});

describe('a text is cut in two', () => {
  test.each<readonly [string, readonly string[] | undefined, string]>([
    ['who won and who lost', ['who won', 'who lost'], 'the second half starts like a question'],
    ['Who is she? How old is she?', ['Who is she', 'How old is she?'], 'two sentences'],
    ['qui a gagné et combien de voix', ['qui a gagné', 'combien de voix'], 'in French'],
    ['who won the bread and butter vote', undefined, 'what stands behind "and" asks nothing'],
  ])('at a second question: %s', (text, cut) => {
    const [first] = questionCuts(text);
    expect(first && [first.first, first.second]).toEqual(cut);
  });

  test.each([
    ['did the Quay List or the Green Nets win', 1, '"or" stands between them'],
    ['did the Quay List win or not', 0, '"or not" names nothing'],
    ['did a or b or c or d or e or f win', 0, 'a list is no comparison'],
  ])('between two things that are compared: %s (%d)', (text, count) => {
    expect(comparedCuts(text, read(text))).toHaveLength(count);
  });

  test('the second half is about whom the first one names', () => {
    const reader = new Reader(context, new Budget());
    const [pair] = [...halves(reader, questionCuts('who is Per Tornquist and how old is he'))];
    expect(pair).toEqual(['who is Per Tornquist', 'how old is he per tornquist']);
  });
});

describe('a question about a person', () => {
  test.each<readonly [string, string | undefined, string]>([
    ['how old is Per Tornquist', 'attribute', 'the age is stated'],
    ['how old is Bram Okkel', 'untold', 'the age is not'],
    ['how old was Per Tornquist in 2027', 'ageThen', 'the years since are taken off'],
    ['what year was Per Tornquist born', 'birth', 'reckoned from the age'],
    ['who is Nell Abara', 'identity', 'nothing but who she is'],
    ['who did the net mender vote for', 'attribute', 'the vote is stated'],
    ['who did the net mender vote for in 2027', 'untold', 'the vote is that of the main contest'],
    ['who did Nell Abara meet on Sunday', undefined, 'no attribute of hers'],
  ])('%s: %p, since %s', (text, kind) => {
    expect(askPeople(context, read(text))?.kind).toBe(kind);
  });
});

describe('who leads an organization', () => {
  test.each<readonly [string, string | undefined, string]>([
    ['who leads the Quay List', 'leaderless', 'nobody of it is told to lead'],
    ['who leads the Quay List to the sea', undefined, 'something else is asked'],
    ['who leads Mörvik', undefined, 'a place has no leader here'],
    ['how big is the Quay List', undefined, 'no leader is asked for'],
  ])('%s: %p, since %s', (text, kind) => {
    expect(askLeader(context, read(text))?.kind).toBe(kind);
  });
});

describe('a question for a figure', () => {
  test.each<readonly [string, string | undefined, string]>([
    ['what share did Bram Okkel get', 'share', 'a share by its name'],
    ['how many votes did Bram Okkel get this time', 'votes', '"this time" is no ratio'],
    ['how many times more votes did Okkel get', undefined, 'ratios are worked out elsewhere'],
    ['what was the turnout', 'turnout', 'a figure of the whole vote'],
    ['how many seats did the Quay List win', 'seats', 'the seats of somebody, not those in all'],
    ['who won in Mörvik', 'outcome', 'what became of the rows'],
    ['how close was it', 'outcome', 'a margin'],
    ['by how many votes was it won', 'votes', 'a margin of a kind'],
    ['à combien de voix s’est joué le second tour', 'votes', 'a margin in French'],
    ['what was Bram Okkel’s share in his own town', undefined, 'a place that is not named'],
    ['why did Bram Okkel win', undefined, 'reasons are no figures'],
    ['when did Bram Okkel win', undefined, 'times are no figures'],
    ['was Bram Okkel ahead between the two rounds', undefined, 'rounds are compared elsewhere'],
  ])('%s: %p, since %s', (text, slot) => {
    const asked = readFigureQuestion(context, read(text));
    expect(asked && slotOf(context, asked)).toBe(slot);
  });

  test.each([
    ['what share did Bram Okkel have before he won', false, 'a clause is of the same contest'],
    ['what share did Bram Okkel have before', true, 'the time before'],
    ['what share did the Quay List have last time', true, 'the last time'],
  ])('is of the contest before or not: %s (%p), since %s', (text, isEarlier) => {
    expect(readFigureQuestion(context, read(text))?.isEarlier).toBe(isEarlier);
  });
});

describe('the likeliest words of somebody', () => {
  test.each<readonly [string, string | undefined, string]>([
    ['what did Bram Okkel say about his dreams', 'okkel-postcard', 'no quotation fits better'],
    ['what did Hanne Vos say about the storm', undefined, 'nobody quotes her'],
    ['when did Bram Okkel say that', undefined, 'a time is asked for'],
    ['what did Bram Okkel say about trust', undefined, 'a subject of the story that he is not quoted on'],
    ['how tall is Bram Okkel', undefined, 'no words are asked for'],
  ])('%s: %p, since %s', (text, id) => {
    const said = closestSaid(context, read(text));
    expect(said?.kind === 'quotes' ? said.records[0]?.id : undefined).toBe(id);
  });
});
