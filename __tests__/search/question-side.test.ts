import { describe, expect, test } from '@jest/globals';
import { keptSynonyms } from '../../src/language/kept-synonyms.ts';
import type { Language } from '../../src/language/stems.ts';
import { SynonymGroups } from '../../src/language/synonyms.ts';
import { QuestionSide } from '../../src/search/question-side.ts';
import { readQuestions } from '../../src/search/read-questions.ts';
import { words } from '../../src/text/normalize.ts';

const synonyms = new SynonymGroups(
  keptSynonyms([['boat', 'bateau', 'vessel']], {
    thesaurus: [{ en: ['ferry', 'crossing'], fr: [] }],
    translations: [],
  }),
  new Set(),
);
const subjects = ['price', 'keeper', 'silent'];

const stored: readonly (readonly [subject: string, language: Language, text: string])[] = [
  ['price', 'en', 'how much is the ferry'],
  ['price', 'en', 'what does a ticket for the boat cost'],
  ['price', 'fr', 'combien coute le billet'],
  ['keeper', 'en', 'who keeps the lighthouse'],
  ['keeper', 'fr', 'qui garde le phare'],
];
const kept = readQuestions(
  stored.map(([subject, language, text]) => ({
    subject: subjects.indexOf(subject),
    language,
    isPlain: true,
    row: words(text),
  })),
  subjects.length,
  synonyms,
);
const side = (language: Language) =>
  new QuestionSide(kept.sides[language], {
    language,
    synonyms,
    unknownShare: (word) => (word.startsWith('x') ? 1 : 0),
  });

describe('subjects of which a question has a word', () => {
  test.each<[reason: string, language: Language, word: string, having: readonly string[]]>([
    ['the word itself', 'en', 'ferry', ['price']],
    ['another form of it', 'en', 'lighthouses', ['keeper']],
    ['a word that means the same', 'en', 'vessel', ['price']],
    ['a word that only comes near', 'en', 'crossing', ['price']],
    ['a word of several subjects', 'en', 'the', ['price', 'keeper']],
    ['a French word, in French', 'fr', 'phares', ['keeper']],
    ['no French word in English', 'en', 'phare', []],
    ['a word that stands for one, in French none has', 'fr', 'vessel', []],
    ['a word of none', 'en', 'submarine', []],
    ['nothing', 'en', '', []],
  ])('%s', (_, language, word, having) => {
    expect(new Set([...side(language).having(word)].map(([subject]) => subjects[subject]))).toEqual(new Set(having));
  });

  test.each<[reason: string, better: string, worse: string]>([
    ['the word itself before one that means the same', 'boat', 'vessel'],
    ['a word that means the same before one that comes near', 'vessel', 'crossing'],
  ])('it stands for it the better: %s', (_, better, worse) => {
    const factor = (word: string) => Math.max(...[...side('en').having(word)].map(([, one]) => one));
    expect(factor(better)).toBeGreaterThan(factor(worse));
  });
});

describe('the likest question of each subject', () => {
  const similarity = (text: string, language: Language = 'en') => {
    const best = new Float64Array(subjects.length);
    side(language).raise(best, words(text));
    return new Map([...best].flatMap((value, subject) => (value > 0 ? [[subjects[subject], value]] : [])));
  };

  test.each<[reason: string, language: Language, text: string, likest: string | undefined]>([
    ['the question itself', 'en', 'who keeps the lighthouse', 'keeper'],
    ['other forms of its words', 'en', 'keep lighthouses', 'keeper'],
    ['words that mean the same', 'en', 'ticket for the vessel', 'price'],
    ['French', 'fr', 'qui gardait le phare', 'keeper'],
    ['the rarer word decides', 'en', 'the the is lighthouse', 'keeper'],
    ['no words of any question', 'en', 'submarine sandwich', undefined],
    ['nothing', 'en', '', undefined],
  ])('%s', (_, language, text, likest) => {
    const found = [...similarity(text, language)].sort(([, a], [, b]) => b - a);
    expect(found[0]?.[0]).toBe(likest);
  });

  test('is wholly like itself, and no more than that', () => {
    expect(similarity('who keeps the lighthouse').get('keeper')).toBeCloseTo(1, 5);
    expect(similarity('who keeps the lighthouse who keeps the lighthouse').get('keeper')).toBeCloseTo(1, 5);
  });

  test.each<[reason: string, nearer: string, farther: string]>([
    ['more words of it', 'who keeps the lighthouse', 'who keeps it'],
    ['fewer words that no question has and that say much', 'keeps the lighthouse', 'keeps the lighthouse xylophone'],
    ['itself before another word for it', 'a ticket for the boat', 'a ticket for the vessel'],
  ])('is the more like it, the more they share: %s', (_, nearer, farther) => {
    const best = (text: string) => Math.max(...similarity(text).values());
    expect(best(nearer)).toBeGreaterThan(best(farther));
  });

  test('words that say nothing take nothing away', () => {
    expect(similarity('keeps lighthouse ah').get('keeper')).toBe(similarity('keeps lighthouse').get('keeper'));
  });

  test('nothing that was found before is lowered', () => {
    const best = Float64Array.from(subjects, () => 0.9);
    side('en').raise(best, words('who keeps the ferry'));
    expect([...best]).toEqual([0.9, 0.9, 0.9]);
  });

  test('a subject without questions is like nothing', () => {
    expect(similarity('who keeps the lighthouse').has('silent')).toBe(false);
  });
});
