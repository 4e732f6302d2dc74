import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nearness, soundOf } from '../../src/language/nearness.ts';
import { SpellCorrector, spellCorrectorData } from '../../src/language/spelling.ts';

describe('near enough to be meant', () => {
  test.each([
    ['kalais', 'calais', 'k and c sound alike'],
    ['kallais', 'calais', 'and so do one l and two'],
    ['calias', 'calais', 'a swap of neighbours is one slip'],
    ['clais', 'calais', 'a letter left out'],
    ['callais', 'calais', 'a letter typed twice'],
    ['calaos', 'calais', 'the key beside the right one'],
    ['foto', 'photo', 'ph and f sound alike'],
    ['eugen', 'eugene', 'an ending left out'],
    ['marin', 'marine', 'a silent letter left out'],
    ['bertand', 'bertrand', 'one slip in eight letters'],
    ['tornkvist', 'tornquist', 'qu and kv sound alike'],
    ['lampligtr', 'lamplighter', 'two slips are allowed from eight letters'],
    ['spokeswomman', 'spokeswoman', 'a doubled letter in a long word'],
    ['dredjing', 'dredging', 'a letter that sounds the same'],
  ])('%s is read as %s: %s', (typed, known) => {
    expect(nearness(typed, known)).toBeGreaterThan(0.5);
    expect(nearness(typed, known)).toBeLessThan(1);
  });
});

describe('too far, though the letters are alike', () => {
  test.each([
    ['cmara', 'camera', 'two slips in six letters, though the first letter is the same'],
    ['call', 'calais', 'a short word has too many neighbours'],
    ['palais', 'calais', 'the first sound is seldom missed'],
    ['valais', 'calais', 'another real place'],
    ['relais', 'calais', 'two slips in six letters'],
    ['calculus', 'calais', 'more than one slip in a short name'],
    ['nor', 'nord', 'three letters allow no slip'],
    ['les', 'lens', 'nor does the shorter of the two'],
    ['2012', '2015', 'another year is another year'],
    ['round1', 'round2', 'a digit inside a word counts too'],
    ['lille', 'lillehammer', 'the start of a longer name is not the name'],
    ['hammer', 'lillehammer', 'nor is its end'],
    ['', 'calais', 'nothing is not near to anything'],
  ])('%s is not %s: %s', (typed, known) => {
    expect(nearness(typed, known)).toBeUndefined();
  });
});

test('fewer slips score higher, and the same word scores highest', () => {
  const scores = ['lamplighter', 'lamplihgter', 'lampligtr'].map((typed) => nearness(typed, 'lamplighter') ?? 0);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(new Set(scores).size).toBe(3);
  expect(scores[0]).toBe(1);
});

const word = fc.string({ unit: fc.constantFrom(...'abcdeilnorstuq'), minLength: 1, maxLength: 16 });

test('a word is as near to another as the other to it', () => {
  fc.assert(fc.property(word, word, (a, b) => expect(nearness(a, b)).toBe(nearness(b, a))));
});

test('every word is itself, and no other word is fully it', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(nearness(a, a)).toBe(1);
      if (a !== b) expect(nearness(a, b) ?? 0.5).toBeLessThan(1);
      expect(nearness(a, b) ?? 0.5).toBeGreaterThan(0);
    }),
  );
});

test('one slip behind the first letter is forgiven in every word of five letters or more', () => {
  const longWord = fc.string({ unit: fc.constantFrom(...'abdeilnorstu'), minLength: 5, maxLength: 14 });
  const slip = fc.record({
    at: fc.integer({ min: 1, max: 3 }),
    letter: fc.constantFrom(...'abdeilnorstu'),
    kind: fc.constantFrom('leave out', 'put in', 'replace', 'swap'),
  });
  fc.assert(
    fc.property(longWord, slip, (known, { at, letter, kind }) => {
      const next = known.slice(at + 1, at + 2);
      const typed = {
        'leave out': known.slice(0, at) + known.slice(at + 1),
        'put in': known.slice(0, at) + letter + known.slice(at),
        replace: known.slice(0, at) + letter + known.slice(at + 1),
        swap: known.slice(0, at) + next + known.slice(at, at + 1) + known.slice(at + 2),
      }[kind];
      expect(nearness(typed, known)).toBeGreaterThan(0);
    }),
  );
});

test.each([
  ['cqlais', 'calais', 'q and a are neighbours on an English keyboard, and the same key on a French one'],
  ['cslais', 'calais', 's and a are neighbours'],
  ['cmera', 'camera', 'the vowel behind the c left out'],
])('%s is %s, since the first letter is the same: %s', (typed, known) => {
  expect(nearness(typed, known)).toBeGreaterThan(0.5);
});

describe('among known words', () => {
  const nearest = (typed: string, words: readonly string[], byCount = true) =>
    new SpellCorrector(spellCorrectorData(words, { byCount }))
      .nearest(typed, { bySound: false })
      .map(({ value }) => value);
  const often = Array.from({ length: 50 }, () => 'france');

  test('the one that comes far more often is meant', () => {
    expect(nearest('frnce', ['fence', ...often])).toEqual(['france']);
    expect(nearest('frnce', ['fence', ...often], false)).toEqual(['fence', 'france']);
  });

  test('those that come too seldom are passed over', () => {
    const mender = new SpellCorrector(spellCorrectorData(['fence', ...often], { byCount: true }));
    expect(mender.nearest('fance', { bySound: false, leastCount: 60 })).toEqual([]);
  });

  test('one that sounds just the same is found, whatever letters it starts with', () => {
    const mender = new SpellCorrector(spellCorrectorData(['english', 'elephant', 'auberge']));
    expect(mender.soundingLike('inglish')).toBe('english');
    expect(mender.soundingLike('oberj')).toBe('auberge');
    expect(mender.soundingLike('zeppelin')).toBeUndefined();
  });
});

describe('past letters in a row', () => {
  const corrector = new SpellCorrector(spellCorrectorData(['rally', 'so', 'committee', 'mole', 'molle']));

  test.each<[reason: string, typed: string, read: string | undefined]>([
    ['one too few', 'raly', 'rally'],
    ['many too many', 'sooooo', 'so'],
    ['several, here and there', 'comitte', 'committee'],
    ['the first of two that differ in nothing else', 'moole', 'mole'],
    ['the word itself', 'rally', 'rally'],
    ['another letter', 'relly', undefined],
    ['letters in another order', 'aprly', undefined],
    ['nothing', '', undefined],
  ])('%s', (_, typed, read) => {
    expect(corrector.pastDoubles(typed)).toBe(read);
  });
});

describe('by its sound', () => {
  const often = Array.from({ length: 30 }, () => 'weather');
  const corrector = new SpellCorrector(
    spellCorrectorData(['trouble', 'phone', 'whether', ...often, 'it', 'harbour'], { byCount: true }),
  );

  test.each<[reason: string, typed: string, read: string | undefined]>([
    ['another spelling of a vowel', 'trubble', 'trouble'],
    ['the one that comes far more often', 'wether', 'weather'],
    ['silent letters', 'harbur', 'harbour'],
    ['too short a sound', 'itt', undefined],
    ['another sound', 'treble tone', undefined],
    ['nothing', '', undefined],
  ])('%s', (_, typed, read) => {
    expect(corrector.soundingLike(typed)).toBe(read);
  });

  test('one that comes too seldom is passed over', () => {
    expect(corrector.soundingLike('trubble', 2)).toBeUndefined();
  });
});

test.each<[reason: string, word: string, sound: string]>([
  ['letters in a row', 'kallais', 'kalais'],
  ['ph', 'photo', 'foto'],
  ['a hard c', 'calais', 'kalais'],
  ['a soft c stays', 'cité', 'cité'],
  ['qu', 'quai', 'kai'],
  ['ck', 'dock', 'dok'],
  ['z, y and w', 'zywo', 'sivo'],
  ['gh that is not heard', 'night', 'nit'],
  ['gh that may be', 'ghost', 'ghost'],
])('the rough sound of %s', (_, word, sound) => {
  expect(soundOf(word)).toBe(sound);
});
