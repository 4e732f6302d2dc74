import { describe, expect, test } from '@jest/globals';
import { isArithmetic } from '../../src/ask/arithmetic-intents.ts';
import { type Part, partsOf } from '../../src/ask/weighted-terms.ts';
import { questionIn } from '../helpers/read.ts';
import { storyContextOf } from '../helpers/story-context.ts';

const context = storyContextOf();
const partsIn = (text: string) => partsOf(context, questionIn(context, text));

function partIn(text: string, phrase: string): Part {
  const part = partsIn(text).find((one) => one.phrase === phrase);
  if (!part) throw new Error(`no part ${phrase}`);
  return part;
}

/** The facts that a part of a question meets, by their ids. */
function metBy({ meets }: Part): string[] {
  return context.story.facts.filter((fact) => meets(fact) > 0).map(({ id }) => id);
}

test.each<[reason: string, text: string, phrases: readonly string[]]>([
  ['names first, then words', 'did the cannery close in Mörvik', ['morvik', 'cannery', 'close']],
  ['no words of questions, such as people', 'how many young people have left', ['young', 'left']],
  ['no part for a round that no fact names', 'who closed the cannery in the first round', ['closed', 'cannery']],
  ['no small words', 'is it that they were', []],
])('a question is cut into %s', (_, text, phrases) => {
  expect(partsIn(text).map(({ phrase }) => phrase)).toEqual(phrases);
});

describe('a part of a question meets', () => {
  test.each<[reason: string, text: string, phrase: string, facts: readonly string[]]>([
    ['the facts that state the word', 'the lamps', 'lamps', ['last-lamplighter']],
    ['those that state another form of it', 'jobless sailing', 'sailing', ['ferry-sailings']],
    ['those that have it as a keyword', 'unemployment', 'unemployment', ['cannery-jobs']],
    ['those that are asked for with it', 'minutes of youngsters', 'youngsters', ['young-left']],
    ['the facts about who is named', 'what of Hanne Vos', 'hanne vos', ['vos-not-again']],
    ['in French', 'combien de traversées', 'traversees', ['ferry-sailings']],
    ['nothing, where no fact has it', 'the observatory', 'observatory', []],
  ])('%s', (_, text, phrase, facts) => {
    expect(new Set(metBy(partIn(text, phrase)))).toEqual(new Set(facts));
  });

  test('a fact about somebody more than one into which they only come', () => {
    const part = partIn('what of Per Tornquist', 'per tornquist');
    const siblings = context.story.facts.find(({ id }) => id === 'siblings');
    const first = partIn('what of Ilse Tornquist', 'ilse tornquist');
    expect(siblings && first.meets(siblings)).toBeGreaterThan(siblings ? part.meets(siblings) : 1);
  });
});

describe('a part of a question is', () => {
  test.each<[reason: string, text: string, phrase: string, flags: Partial<Part>]>([
    ['a name, of a person', 'who is Osk Varn', 'osk varn', { isName: true, isPerson: true }],
    ['a name, of no person', 'who won in Mörvik', 'morvik', { isName: true, isPerson: false }],
    ['what is asked for', 'how many members has the guild', 'members', { isAsked: true }],
    ['what is asked for, behind "which"', 'which lamps did the cannery light', 'lamps', { isAsked: true }],
    ['French: what is asked for', 'combien de traversées par jour', 'traversees', { isAsked: true }],
    ['not what it is asked of', 'which lamps did the cannery light', 'cannery', { isAsked: false }],
    ['not what stands behind the verb', 'what did the cannery cost', 'cannery', { isAsked: false }],
    [
      'strange: in no fact and no dictionary',
      'the zorblax of the town',
      'zorblax',
      { isStrange: true, isUnknown: true },
    ],
    ['unknown, though a word of the language', 'the obelisk', 'obelisk', { isStrange: false, isUnknown: true }],
    ['neither, as a common word', 'the window', 'window', { isStrange: false, isUnknown: false }],
    ['neither, where a fact has it', 'the cannery', 'cannery', { isStrange: false, isUnknown: false }],
    ['not strange as a form of a word', 'the obelisks', 'obelisks', { isStrange: false }],
  ])('%s', (_, text, phrase, flags) => {
    expect(partIn(text, phrase)).toMatchObject(flags);
  });

  test.each<[reason: string, text: string, more: string, less: string]>([
    ['a word of one fact tells more than one of many', 'the lamps of the town', 'lamps', 'town'],
    ['a strange word tells more than a common one that the story lacks', 'zorblax window', 'zorblax', 'window'],
    [
      'what is asked for tells more than what it is asked of',
      'how many lamps did the lamplighter light',
      'lamps',
      'lamplighter',
    ],
    ['what is only reckoned tells less than what it is reckoned of', 'how many fewer lamps', 'lamps', 'fewer'],
  ])('heavier or lighter: %s', (_, text, more, less) => {
    expect(partIn(text, more).weight).toBeGreaterThan(partIn(text, less).weight);
  });
});

test.each<[reason: string, text: string, isOne: boolean]>([
  ['a difference', 'what is the difference between them', true],
  ['a ratio', 'how many times as many', true],
  ['a comparison', 'compare them', true],
  ['French: a percentage', 'quel pourcentage', true],
  ['a count is told, not reckoned', 'how many members has the guild', false],
  ['who won', 'who won', false],
])('arithmetic is asked for: %s', (_, text, isOne) => {
  expect(isArithmetic(questionIn(context, text))).toBe(isOne);
});
