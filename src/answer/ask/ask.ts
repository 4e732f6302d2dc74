import type { Fact } from '../../story/schema.ts';
import type { World } from '../world.ts';
import { type FactHit, rankFacts, storedFact } from './facts.ts';
import { askPeople, type PersonFinding } from './people.ts';
import { type Question, readQuestion } from './question.ts';
import { askResults, type ResultsFinding } from './results.ts';
import { askSaid, isSpeech, type SaidFinding } from './said.ts';

export type AskFinding =
  | ResultsFinding
  | PersonFinding
  | SaidFinding
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'nothing'; readonly lacking: readonly string[]; readonly near: readonly Fact[] };

/** A question as it was read, and what the story has for it. */
export interface Asked {
  readonly question: Question;
  readonly finding: AskFinding;
}

/**
 * How much of a question a fact must account for to be its answer, and how good it must be beside being on the
 * subject. Set on two thirds of the question book and measured on the other third (DESIGN.md).
 */
const leastCoverage = 0.58;
const leastScore = 0.5;

/** Facts that come this near to the best one belong to the answer too; reasons are told more widely. */
const besideBest = 0.92;
const besideReason = 0.75;
const mostFacts = 3;

/** Finds what a free question asks for: a result, a person's attribute, somebody's words, or a fact. */
export function ask(world: World, text: string): Asked {
  const question = readQuestion(world, text);
  return { question, finding: findFor(world, question, text) };
}

function findFor(world: World, question: Question, text: string): AskFinding {
  const stored = storedFact(world, question);
  if (stored) return { kind: 'facts', facts: [stored] };
  const said = askSaid(world, question);
  if (said && said.kind !== 'quotes') return said;
  const results = askResults(world, question);
  if (results) return results.kind === 'results' && asksWhy(question) ? withReason(world, question, results) : results;
  const sure = (isSpeech(question) ? said : undefined) ?? askPeople(world, question) ?? inTwo(world, text);
  if (sure) return sure;
  const facts = factsFinding(rankFacts(world, question), question);
  // "According to X" may ask for what is told of X as well as for X's own words.
  return facts.kind === 'nothing' && said ? said : facts;
}

function factsFinding(hits: readonly FactHit[], { row }: Question): AskFinding {
  const [best] = hits;
  if (!best || best.coverage < leastCoverage || best.score < leastScore) {
    return { kind: 'nothing', lacking: best?.lacking ?? [], near: hits.slice(0, 3).map(({ value }) => value) };
  }
  const beside = asksWhy({ row }) ? besideReason : besideBest;
  const facts = hits.filter(({ score }) => score >= best.score * beside);
  return { kind: 'facts', facts: facts.slice(0, mostFacts).map(({ value }) => value) };
}

function asksWhy({ row }: Pick<Question, 'row'>): boolean {
  return /\b(?:why|pourquoi)\b/.test(row.join(' '));
}

/** A result with the reason for it, if the story tells one. */
function withReason(
  world: World,
  question: Question,
  results: Extract<ResultsFinding, { kind: 'results' }>,
): AskFinding {
  const finding = factsFinding(rankFacts(world, question), question);
  return finding.kind === 'facts' ? { ...results, reasons: finding.facts } : results;
}

/** Two questions in one: each half is answered by facts of its own, the second one about what the first one names. */
function inTwo(world: World, text: string): AskFinding | undefined {
  const halves = text.split(/,? (?:and|et) (?=\S+ \S+)/iu);
  const [first, second] = halves;
  if (first === undefined || second === undefined || halves.length > 2) return undefined;
  const asked = readQuestion(world, first);
  const own = readQuestion(world, second);
  if (!startsQuestion(second) || asked.content.length + asked.named.length === 0) return undefined;
  const whole = own.named.length > 0 ? own : { ...own, named: asked.named };
  const findings = [asked, whole].map((half) => factsFinding(rankFacts(world, half), half));
  const facts = findings.flatMap((finding) => (finding.kind === 'facts' ? finding.facts.slice(0, 2) : []));
  return findings.every(({ kind }) => kind === 'facts') ? { kind: 'facts', facts: [...new Set(facts)] } : undefined;
}

function startsQuestion(half: string): boolean {
  return /^(?:who|what|which|when|where|why|how|is|are|did|does|do|qui|que|quoi|quel|quand|ou|où|pourquoi|comment|combien|spend|get|receive)/iu.test(
    half,
  );
}
