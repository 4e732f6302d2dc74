import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keptSynonyms } from '../../src/language/kept-synonyms.ts';
import { SynonymGroups } from '../../src/language/synonyms.ts';
import { QuestionIndex } from '../../src/search/questions.ts';
import { readQuestions } from '../../src/search/read-questions.ts';
import { words } from '../../src/text/normalize.ts';

const synonyms = new SynonymGroups(
  keptSynonyms([['boat', 'bateau', 'vessel']], {
    thesaurus: [{ en: ['ferry', 'crossing'], fr: [] }],
    translations: [],
  }),
  new Set(),
);
const subjects = ['price', 'keeper'] as const;
type Subject = (typeof subjects)[number];

interface Stored {
  readonly subject: Subject;
  readonly language: 'en' | 'fr';
  readonly text: string;
  readonly isPlain?: boolean;
}

const stored: readonly Stored[] = [
  { subject: 'price', language: 'en', text: 'How much is the ferry?', isPlain: true },
  { subject: 'price', language: 'en', text: 'What does a ticket for the boat cost?' },
  { subject: 'price', language: 'fr', text: 'Combien coûte le billet ?' },
  { subject: 'keeper', language: 'en', text: 'Who keeps the lighthouse?', isPlain: true },
  { subject: 'keeper', language: 'fr', text: 'Qui garde le phare ?' },
  { subject: 'keeper', language: 'en', text: 'Is the ferry how much?', isPlain: true },
];

function indexOf(questions: readonly Stored[]): QuestionIndex<Subject> {
  const read = questions.map(({ subject, language, text, isPlain = false }) => {
    return { subject: subjects.indexOf(subject), language, isPlain, row: words(text) };
  });
  return new QuestionIndex(subjects, readQuestions(read, subjects.length, synonyms), synonyms, () => 1);
}

const index = indexOf(stored);

function best(question: string): [Subject, number] {
  const similarity = index.similarity(words(question));
  const [first, second] = subjects.map((subject): [Subject, number] => [subject, similarity(subject)]) as [
    [Subject, number],
    [Subject, number],
  ];
  return first[1] >= second[1] ? first : second;
}

describe('a question is most like', () => {
  test('itself, wholly', () => {
    for (const { text, subject } of stored.slice(0, 5)) {
      const [found, score] = best(text);
      expect(found).toBe(subject);
      expect(score).toBeCloseTo(1, 5);
    }
  });

  test.each([
    ['other forms of its words', 'who kept lighthouses', 'keeper'],
    ['words that mean the same', 'ticket for the vessel', 'price'],
    ['words that only come near', 'ticket for the crossing', 'price'],
    ['the other language', 'qui est-ce qui garde les phares', 'keeper'],
  ])('one with %s', (_, question, subject) => {
    expect(best(question)[0]).toBe(subject);
  });

  test('nothing that shares no word with it', () => {
    expect(subjects.map(index.similarity(words('zeppelin airport')))).toEqual([0, 0]);
  });
});

test('a near word counts less than one that means the same, and that less than the word itself', () => {
  const one = indexOf([{ subject: 'price', language: 'en', text: 'ferry boat' }]);
  const scores = ['ferry boat', 'ferry vessel', 'crossing boat'].map((text) => one.similarity(words(text))('price'));
  expect([...scores].sort((a, b) => b - a)).toEqual(scores);
  expect(new Set(scores).size).toBe(3);
});

test('a word that nothing has makes a question less alike', () => {
  expect(best('how much is the ferry on sundays')[1]).toBeLessThan(best('how much is the ferry')[1]);
});

test('a plain question is known by its words in any order, and belongs to the subject that has it first', () => {
  expect(index.subjectOf(words('the ferry is how much'))).toBe('price');
  expect(index.subjectOf(words('who keeps the lighthouses'))).toBe('keeper');
  expect(index.subjectOf(words('qui garde le phare'))).toBeUndefined();
  expect(index.subjectOf([])).toBeUndefined();
});

test('a subject fits the kinds of question that it is asked with', () => {
  expect(index.kindFit('keeper', 'who')).toBeGreaterThan(index.kindFit('price', 'who'));
  expect(index.kindFit('price', 'count')).toBeGreaterThan(index.kindFit('price', 'why'));
});

test('similarity is a share, whatever is typed', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('ferry', 'boat', 'who', 'phare'))), (row) => {
      for (const similarity of subjects.map(index.similarity(row))) {
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1 + 1e-6);
      }
    }),
  );
});
