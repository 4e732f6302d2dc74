import { describe, expect, test } from '@jest/globals';
import { clausesOf } from '../../src/check/cut-clauses.ts';
import { sentencesOf } from '../../src/check/sentences.ts';

describe('a text is cut into sentences', () => {
  test.each([
    ['It is so. It is not.', ['It is so.', 'It is not.']],
    ['Mr. Reed won with 44.25 per cent.', ['Mr. Reed won with 44.25 per cent.']],
    ['By 8 a.m. Friday all was over.', ['By 8 a.m. Friday all was over.']],
    ['Reed said "We lost. We go on." with a smile.', ['Reed said "We lost. We go on." with a smile.']],
    ['"Same price." said the landlord', ['"Same price." said the landlord']],
    ['one line\nanother line', ['one line', 'another line']],
    ['« Rien. Jamais. » (Berg)', ['« Rien. Jamais. » (Berg)']],
    ['10 %… !!', ['10 %…']],
    ['\u200bzero\u200bwidth', ['zerowidth']],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text).map((one) => one.text)).toEqual(expected);
  });

  test('a question is one, and a quoted question is none', () => {
    expect(sentencesOf('Who won? Berg asked "who won?"').map(({ isQuestion }) => isQuestion)).toEqual([true, false]);
  });

  test.each([
    ['‘it is not the end’ he said', ['it is not the end']],
    ["it's not Reed's house", []],
    ['«\u202fOui\u202f» et “no, never”', ['Oui', 'no, never']],
  ])('quoted words of: %s', (text, expected) => {
    expect(sentencesOf(text).flatMap(({ quoted }) => quoted.map((one) => one.words))).toEqual(expected);
  });
});

describe('a sentence is cut into clauses', () => {
  test.each([
    ['Berg led in round one and then won the town', ['Berg led in round one', 'won the town']],
    ['Berg, 45, won', ['Berg, 45, won']],
    ['it was between 15 and 18 points', ['it was between 15 and 18 points']],
    ['nobody but Labour had held the seat', ['nobody but Labour had held the seat']],
    ['Berg a gagné mais Reed a perdu le siège', ['Berg a gagné', 'Reed a perdu le siège']],
    ['he fishes for whiting, in icy drizzle', ['he fishes for whiting, in icy drizzle']],
    ['the club had closed in spring, Lise Berg said', ['the club had closed in spring, Lise Berg said']],
  ])('%s', (text, expected) => {
    expect(clausesOf(text)).toEqual(expected);
  });
});
