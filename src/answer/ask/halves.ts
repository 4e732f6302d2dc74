import type { Fact } from '../../story/schema.ts';
import type { World } from '../world.ts';
import { type Question, readQuestion } from './question.ts';
import { type FactsFinding, factsFinding } from './told.ts';

/** Two questions in one, or two things compared: each half is answered by facts of its own. */
export function inTwo(world: World, question: Question, text: string): FactsFinding | undefined {
  for (const [first, second] of halvesOf(text, question)) {
    const asked = readQuestion(world, first);
    const own = readQuestion(world, second);
    if (asked.content.length + asked.named.length === 0 || own.content.length === 0) continue;
    // The second half is about what the first one names.
    const whole = own.named.length > 0 ? own : { ...own, named: asked.named };
    const each = [asked, whole].map((half) => bestOf(factsFinding(world, half)));
    const facts = [...new Set(each.flat())];
    if (each.every(({ length }) => length > 0) && facts.length > 1) return { kind: 'facts', facts };
  }
  return undefined;
}

function bestOf(finding: FactsFinding): readonly Fact[] {
  return finding.kind === 'facts' ? finding.facts.slice(0, 1) : [];
}

/** Where a question can be cut: before a second question, and between two things that it compares. */
function halvesOf(text: string, { cues }: Question): [string, string][] {
  const cuts = [...text.matchAll(/,? (?:and|et) (?=\S+ \S+)/giu)].filter((cut) => startsQuestion(behind(text, cut)));
  const compared = cues.has('compare') || cues.has('difference') || /\bor\b|\bou\b/iu.test(text);
  const sides = compared ? [...text.matchAll(/,? (?:or|ou|than|que|qu.|vs|versus) (?=\S+)/giu)] : [];
  return [...cuts, ...sides].map((cut) => [text.slice(0, cut.index), behind(text, cut)]);
}

function behind(text: string, cut: RegExpMatchArray): string {
  return text.slice((cut.index ?? 0) + cut[0].length);
}

function startsQuestion(half: string): boolean {
  return /^(?:who|what|which|when|where|why|how|is|are|did|does|do|qui|que|quoi|quel|quand|ou|où|pourquoi|comment|combien|spend|get|receive)/iu.test(
    half,
  );
}
