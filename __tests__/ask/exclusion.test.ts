import { describe, expect, test } from '@jest/globals';
import { ask } from '../../src/ask/ask.ts';
import type { AskFinding } from '../../src/ask/ask-finding.ts';
import type { Fact } from '../../src/story/schema.ts';
import { evidenceOf } from '../../src/story/stated.ts';
import { calais } from '../helpers/context.ts';

const context = calais();
const { facts, paraphrases, gaps } = context.story;
const languages = ['en', 'fr'] as const;

type Meeting = 'own' | 'same paragraph' | 'another' | 'none';

/** The paragraphs that a record rests on; an option of a contest has none of its own. */
function paragraphsOf(record: AskFinding['records'][number]): number[] {
  const evidence = 'standings' in record ? evidenceOf(record) : 'evidence' in record ? record.evidence : [];
  return evidence.map(({ paragraph }) => paragraph);
}

function meets(fact: Fact, question: string): Meeting {
  const { finding } = ask(context, question);
  if (finding.kind === 'facts' && finding.records.includes(fact)) return 'own';
  if (finding.records.length === 0) return 'none';
  const own = new Set(paragraphsOf(fact));
  const isNear = finding.records.some((record) => paragraphsOf(record).some((paragraph) => own.has(paragraph)));
  return isNear ? 'same paragraph' : 'another';
}

describe('a question meets its own record and no other', () => {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const all = paraphrases.flatMap(({ fact: id, ...questions }) => {
    const fact = byId.get(id);
    return fact ? languages.flatMap((language) => questions[language].map((question) => ({ fact, question }))) : [];
  });
  // A sample of them, evenly spread, is asked in a few seconds.
  const asked = all.filter((_, index) => index % 48 === 0);
  const met = asked.map(({ fact, question }) => meets(fact, question));
  const share = (...kinds: Meeting[]) => (100 * met.filter((kind) => kinds.includes(kind)).length) / met.length;

  test('of facts: its own, or a record of the same paragraph', () => {
    expect(met.length).toBeGreaterThan(125);
    expect(share('own', 'same paragraph')).toBeGreaterThanOrEqual(95);
  });

  test('of facts: hardly ever one of another paragraph', () => {
    expect(share('another')).toBeLessThanOrEqual(1.5);
  });

  test('of gaps: no record at all', () => {
    const answered = gaps.flatMap(({ id, questions }) =>
      languages
        .flatMap((language) => questions[language])
        .filter((_, index) => index % 4 === 0)
        .filter((question) => ask(context, question).finding.records.length > 0)
        .map((question) => `${id}: ${question}`),
    );
    expect(answered).toEqual([]);
  });
});
