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

/** The records that a finding shows. */
function recordsOf(finding: AskFinding): readonly { readonly evidence: readonly { readonly paragraph: number }[] }[] {
  switch (finding.kind) {
    case 'facts':
      return finding.facts;
    case 'results':
      return finding.results.map((result) => ({ evidence: evidenceOf(result) }));
    case 'quotes':
      return finding.quotes;
    case 'both':
      return finding.parts.flatMap((part) => recordsOf(part.finding));
    case 'ages':
      return finding.people;
    case 'identity':
      return finding.entity.type === 'option' ? [] : [finding.entity.record];
    case 'attribute':
    case 'ageThen':
    case 'birth':
      return [finding.person];
    default:
      return [];
  }
}

function meets(fact: Fact, question: string): Meeting {
  const { finding } = ask(context, question);
  if (finding.kind === 'facts' && finding.facts.includes(fact)) return 'own';
  const records = recordsOf(finding);
  if (records.length === 0) return 'none';
  const own = new Set(fact.evidence.map(({ paragraph }) => paragraph));
  const isNear = records.some(({ evidence }) => evidence.some(({ paragraph }) => own.has(paragraph)));
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
        .filter((question) => recordsOf(ask(context, question).finding).length > 0)
        .map((question) => `${id}: ${question}`),
    );
    expect(answered).toEqual([]);
  });
});
