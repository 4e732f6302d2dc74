import type { World } from '../world.ts';
import { storedFact } from './facts.ts';
import { inTwo } from './halves.ts';
import { askPeople, type PersonFinding } from './people.ts';
import { type Question, readQuestion } from './question.ts';
import { askResults, type ResultsFinding } from './results.ts';
import { askSaid, isSpeech, type SaidFinding } from './said.ts';
import { asksWhy, type FactsFinding, factsFinding, sureGap, tellsMore } from './told.ts';

export type AskFinding = ResultsFinding | PersonFinding | SaidFinding | FactsFinding;

/** A question as it was read, and what the story has for it. */
export interface Asked {
  readonly question: Question;
  readonly finding: AskFinding;
}

/** Finds what a free question asks for: a result, a person's attribute, somebody's words, or a fact. */
export function ask(world: World, text: string): Asked {
  const question = readQuestion(world, text);
  return { question, finding: findFor(world, question, text) };
}

/** Tries what is surest first. */
function findFor(world: World, question: Question, text: string): AskFinding {
  const stored = storedFact(world, question);
  if (stored) return { kind: 'facts', facts: [stored] };
  const said = askSaid(world, question);
  // A name, a price or the like is no matter of words said.
  const words = said?.kind === 'quotes' && question.attributes.length === 0 ? said : undefined;
  return (
    (isSpeech(question) ? words : undefined) ??
    sureGap(world, question) ??
    (said?.kind === 'quotes' ? undefined : unlessTold(world, question, said)) ??
    unlessTold(world, question, resultsFinding(world, question)) ??
    unlessTold(world, question, askPeople(world, question)) ??
    inTwo(world, question, text) ??
    factsOr(words, factsFinding(world, question))
  );
}

/** A finding that is none, or that leaves words of the question out, stands back where a fact has all of them. */
function unlessTold<F extends AskFinding>(world: World, question: Question, finding: F | undefined): F | undefined {
  if (finding?.kind === 'results') {
    const isFirm = finding.isWhole || reckons(question);
    return isFirm || !tellsMore(world, question, 0) ? finding : undefined;
  }
  const isNone = finding !== undefined && noFindings.has(finding.kind);
  // "What did she say she would cut" is not about her words.
  const leastLikeness = finding?.kind === 'silent' && question.beyondCues.length > 0 ? likeHalf : likeStored;
  return isNone && tellsMore(world, question, leastLikeness) ? undefined : finding;
}

const noFindings: ReadonlySet<AskFinding['kind']> = new Set(['lacking', 'untold', 'silent', 'stranger']);

/** Nearly the words of a question that is stored with a fact. */
const likeStored = 0.8;
const likeHalf = 0.5;

/** Arithmetic on results is done nowhere else. */
function reckons({ cues }: Question): boolean {
  return (['margin', 'change', 'others', 'sum'] as const).some((cue) => cues.has(cue));
}

/** "According to X" may ask for what is told of X as well as for X's own words. */
function factsOr(words: SaidFinding | undefined, facts: FactsFinding): AskFinding {
  return facts.kind === 'nothing' && words ? words : facts;
}

function resultsFinding(world: World, question: Question): AskFinding | undefined {
  const results = askResults(world, question);
  return results?.kind === 'results' && asksWhy(question) ? withReason(world, question, results) : results;
}

/** A result with the reason for it, if the story tells one. */
function withReason(
  world: World,
  question: Question,
  results: Extract<ResultsFinding, { kind: 'results' }>,
): AskFinding {
  const finding = factsFinding(world, question);
  return finding.kind === 'facts' ? { ...results, reasons: finding.facts } : results;
}
