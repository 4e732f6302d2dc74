import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { words } from '../../src/fold.ts';
import { QuestionIndex } from '../../src/search/questions.ts';
import { SynonymGroups } from '../../src/search/synonyms.ts';

const synonyms = new SynonymGroups([['boat', 'bateau', 'vessel']], { ferry: ['crossing'] }, new Set());
const stored = [
  { subject: 'price', language: 'en' as const, text: 'How much is the ferry?' },
  { subject: 'price', language: 'en' as const, text: 'What does a ticket for the boat cost?' },
  { subject: 'price', language: 'fr' as const, text: 'Combien coûte le billet ?' },
  { subject: 'keeper', language: 'en' as const, text: 'Who keeps the lighthouse?' },
  { subject: 'keeper', language: 'fr' as const, text: 'Qui garde le phare ?' },
];
const index = new QuestionIndex(stored, synonyms, () => 1);

function best(question: string): [string, number] | undefined {
  const hits = [...index.likeness(words(question))].map(([subject, { best: score }]) => [subject, score] as const);
  const [first] = hits.sort((a, b) => b[1] - a[1]);
  return first && [first[0], first[1]];
}

describe('a question is most like', () => {
  test('itself, wholly', () => {
    for (const { text, subject } of stored) {
      const [found, score] = best(text) ?? [];
      expect(found).toBe(subject);
      expect(score).toBeCloseTo(1, 5);
    }
  });

  test.each([
    ['other forms of its words', 'who kept lighthouses', 'keeper'],
    ['words that mean the same', 'ticket for the vessel', 'price'],
    ['words that only come near', 'how much is the crossing', 'price'],
    ['the other language', 'qui est-ce qui garde les phares', 'keeper'],
  ])('one with %s', (_, question, subject) => {
    expect(best(question)?.[0]).toBe(subject);
  });

  test('nothing that shares no word with it', () => {
    expect(index.likeness(words('zeppelin airport'))).toEqual(new Map());
  });
});

test('a near word counts less than one that means the same, and that less than the word itself', () => {
  const one = new QuestionIndex([{ subject: 1, language: 'en', text: 'ferry boat' }], synonyms, () => 1);
  const scores = ['ferry boat', 'ferry vessel', 'crossing boat'].map(
    (text) => one.likeness(words(text)).get(1)?.best ?? 0,
  );
  expect([...scores].sort((a, b) => b - a)).toEqual(scores);
  expect(new Set(scores).size).toBe(3);
});

test('a word that nothing has makes a question less alike', () => {
  const [, with_] = best('how much is the ferry on sundays') ?? [];
  const [, without] = best('how much is the ferry') ?? [];
  expect(with_).toBeLessThan(without ?? 0);
});

test('likeness is a share, whatever is typed', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('ferry', 'boat', 'who', 'phare'))), (row) => {
      for (const { best: top, some } of index.likeness(row).values()) {
        expect(top).toBeGreaterThan(0);
        expect(top).toBeLessThanOrEqual(1 + 1e-6);
        expect(some).toBeLessThanOrEqual(top + 1e-6);
      }
    }),
  );
});
