import type { StoryContext } from '../../lookup/story-context.ts';
import type { Fact } from '../../story/schema.ts';
import { words } from '../../text/normalize.ts';
import { Budget } from './budget.ts';
import { asksWhy, type FactsFinding, factsFinding, gapFinding, sureGap, tellsMore } from './decide.ts';
import { rankFacts, surplus } from './facts.ts';
import type { FigureFinding } from './figure-finding.ts';
import { askFigures } from './figures.ts';
import { askSaid, closestSaid, isSpeech, type SaidFinding } from './find-words-said.ts';
import { nearestGap } from './gaps.ts';
import { askLeader, type LeaderFinding } from './leaders.ts';
import { askPeople, type PersonFinding } from './people.ts';
import type { Question } from './question.ts';
import { Reader } from './reader.ts';
import { askResults, type ResultsFinding } from './results.ts';
import { type Cut, comparedCuts, halves, questionCuts } from './split-question.ts';
import { storesFew } from './stored-few.ts';
import { askingPart } from './strip-preamble.ts';
import { isOff } from './switches.ts';

export type AskFinding =
  | FigureFinding
  | ResultsFinding
  | PersonFinding
  | LeaderFinding
  | SaidFinding
  | FactsFinding
  /** Two questions in one, or two things compared, each with an answer of its own. */
  | { readonly kind: 'both'; readonly parts: readonly [Asked, Asked] };

/** A question as it was read, and what the story has for it. */
export interface Asked {
  readonly question: Question;
  readonly finding: AskFinding;
}

/** A question as far as it was read. */
export interface AskedWhole extends Asked {
  /** Whether the question asks for more work than one question may, so that some of it was left unread. */
  readonly isCutShort: boolean;
}

/** Finds what a free question asks for: a result, a person's attribute, somebody's words, or a fact. */
export function ask(world: StoryContext, text: string, budget: Budget = new Budget()): AskedWhole {
  const reader = new Reader(world, budget);
  const whole = askWhole(world, reader, text);
  const asked = noFindings.has(whole.finding.kind) ? askPart(world, reader, text) : undefined;
  return { ...(asked ?? whole), isCutShort: budget.isExceeded };
}

/** What is found for the part that asks, where the whole text finds nothing. */
function askPart(world: StoryContext, reader: Reader, text: string): Asked | undefined {
  const part = isOff(world, 'asking part') ? undefined : askingPart(text);
  const asked = part === undefined ? undefined : askWhole(world, reader, part);
  return asked && !noFindings.has(asked.finding.kind) && !isClosest(asked.finding) ? asked : undefined;
}

/** Whether a finding is only the closest that there is. */
function isClosest(finding: AskFinding): boolean {
  return (finding.kind === 'facts' || finding.kind === 'quotes') && finding.isClosest === true;
}

function askWhole(world: StoryContext, reader: Reader, text: string): Asked {
  const question = reader.read(text);
  const finding =
    storedFinding(world, question) ??
    inTwo(world, reader, questionCuts(text)) ??
    findSurely(world, question) ??
    inFacts(world, reader, question, text);
  return { question, finding };
}

/** What this very question is stored with. */
function storedFinding(world: StoryContext, question: Question): FactsFinding | undefined {
  const subject = isOff(world, 'stored questions') ? undefined : world.search.questions.subjectOf(question.row);
  if (subject === undefined) return undefined;
  return 'missing' in subject ? gapFinding(world, subject) : { kind: 'facts', facts: [subject] };
}

/** Two things that are compared each have facts of their own, or one fact tells of both. */
function inFacts(world: StoryContext, reader: Reader, question: Question, text: string): AskFinding {
  const both = inTwo(world, reader, comparedCuts(text, question));
  const areFacts = both?.kind === 'both' && both.parts.every(({ finding }) => finding.kind === 'facts');
  return areFacts ? both : factsOrWords(world, question);
}

/** The answers to both halves at the first cut that has two, or the one fact that answers both. */
function inTwo(world: StoryContext, reader: Reader, cuts: readonly Cut[]): Of<'both' | 'facts'> | undefined {
  for (const pair of isOff(world, 'two in one') ? [] : halves(reader, cuts)) {
    const [first, second] = pair.map((half) => {
      const question = reader.read(half);
      const finding = storedFinding(world, question) ?? findSurely(world, question) ?? factsOrWords(world, question);
      return { question, finding };
    }) as [Asked, Asked];
    const areFound = ![first, second].some(({ finding }) => noFindings.has(finding.kind));
    if (areFound && addsTo(first.finding, second.finding)) return { kind: 'both', parts: [first, second] };
    // One fact answers both.
    if (areFound && first.finding.kind === 'facts') return first.finding;
  }
  return undefined;
}

type Of<K extends AskFinding['kind']> = Extract<AskFinding, { kind: K }>;

/** Whether the second finding tells anything that the first one does not. */
function addsTo(first: AskFinding, second: AskFinding): boolean {
  const [told, more] = [first, second].map(recordsOf) as [string[], string[]];
  return first.kind !== second.kind || more.length === 0 || more.some((id) => !told.includes(id));
}

function recordsOf(finding: AskFinding): string[] {
  if (finding.kind === 'facts') return finding.facts.map(({ id }) => id);
  if (finding.kind === 'results') return finding.results.map(({ id }) => id);
  return finding.kind === 'quotes' ? finding.quotes.map(({ id }) => id) : [];
}

/** Tries what is surer than the similarity of facts, the surest first. */
function findSurely(world: StoryContext, question: Question): AskFinding | undefined {
  const said = isOff(world, 'words said') ? undefined : askSaid(world, question);
  const people = isOff(world, 'people') ? undefined : askPeople(world, question);
  return (
    unlessTold(world, question, isOff(world, 'leaders') ? undefined : askLeader(world, question)) ??
    figureIn(world, question) ??
    (isSpeech(question) && !asksWhy(question) ? wordsIn(said, question) : undefined) ??
    reckonedResults(world, question) ??
    namedOrReckoned(people) ??
    sureGap(world, question) ??
    (said?.kind === 'quotes' ? undefined : unlessTold(world, question, said)) ??
    unlessTold(world, question, resultsFinding(world, question)) ??
    unlessTold(world, question, people)
  );
}

/** A figure that is told nowhere in the results may be told by a fact. */
function figureIn(world: StoryContext, question: Question): AskFinding | undefined {
  const finding = isOff(world, 'figures') ? undefined : askFigures(world, question);
  if (finding === undefined) return undefined;
  const [best] = rankFacts(world, question);
  if (!best || !namesAll(world, best.value, question)) return finding;
  const least = finding.kind === 'unstated' ? likeStored : storesFew(world) ? likeExactly : Number.POSITIVE_INFINITY;
  const isAsked = best.similarity >= least;
  const hasYear =
    finding.kind === 'unstated' && finding.of.length === 0 && question.row.some((word) => /^\d{4}$/.test(word));
  const isTold = isAsked || (hasYear && surplus(world, best, nearestGap(world, question)) >= 0);
  return isTold ? { kind: 'facts', facts: [best.value] } : finding;
}

/**
 * Whether a fact has every name and number of a question in its own words. The name of a place may stand inside that of
 * another one, so a fact that is about places has to be about this one.
 */
function namesAll(world: StoryContext, { statement, about }: Fact, { named, row }: Question): boolean {
  const text = words(`${statement.en} ${statement.fr}`);
  const says = (phrase: string) => phrase.split(' ').some((word) => text.includes(word));
  const isElsewhere = world.story.places.some(({ id }) => about.includes(id));
  return (
    named.every(
      ({ phrase, hits }) =>
        hits.some(({ value }) => about.includes(value.record.id)) ||
        (says(phrase) && !(isElsewhere && hits.every(({ value }) => value.type === 'place'))),
    ) && row.filter((word) => /^\d+$/.test(word)).every(says)
  );
}

/** A name, a price, a year to be reckoned or the like is no matter of words said. */
function wordsIn(said: SaidFinding | undefined, { attributes, intents }: Question): SaidFinding | undefined {
  return said?.kind === 'quotes' && attributes.length === 0 && !intents.has('year') ? said : undefined;
}

/** A finding that is none, or that leaves words of the question out, stands back where a fact has all of them. */
function unlessTold<F extends AskFinding>(
  world: StoryContext,
  question: Question,
  finding: F | undefined,
): F | undefined {
  if (finding?.kind === 'results') return isSure(world, question, finding) ? finding : undefined;
  if (finding === undefined || !noFindings.has(finding.kind) || isFirm(finding)) return finding;
  // "What did she say she would cut" is not about her words.
  const least = finding.kind === 'silent' && question.beyondIntents.length === 0 ? likeStored : likeHalf;
  return tellsMore(world, question, least) ? undefined : finding;
}

/** Votes that nobody counted, places that nobody named, and an age or a surname are told in no other way. */
function isFirm(finding: AskFinding): boolean {
  if (finding.kind === 'untold') return finding.attribute === 'age' || finding.attribute === 'surname';
  return finding.kind === 'lacking' && ['counts', 'place', 'names'].includes(finding.what);
}

/** Findings that say that the story does not tell. */
const noFindings: ReadonlySet<AskFinding['kind']> = new Set([
  'unstated',
  'leaderless',
  'lacking',
  'untold',
  'silent',
  'stranger',
  'gap',
  'nothing',
]);

/** Nearly half of the words of a question that is stored with a fact. */
const likeHalf = 0.4;
/** Nearly all of them. */
const likeStored = 0.8;
const likeExactly = 0.9;
/** Much, where a handful of questions is stored. */
const likeOne = 0.5;

/** A result that leaves nothing of the question out, or that no fact tells better. */
function isSure(world: StoryContext, question: Question, finding: Of<'results'>): boolean {
  if (storesFew(world) && (isSpeech(question) || !finding.isWhole || tellsMore(world, question, likeOne))) return false;
  if (finding.isWhole && (tellsChange(finding) || !isToldSo(world, question))) return true;
  return !tellsMore(world, question, reckons(question) ? likeHalf : 0);
}

/** Whether there are two rounds in one place, between which a change can be told. */
function tellsChange({ results }: Of<'results'>): boolean {
  return results.some((a) => results.some((b) => a.place === b.place && a.round !== b.round));
}

/** "Record gains" are no change between two rounds. */
function isToldSo(world: StoryContext, question: Question): boolean {
  const isChangeAlone = !(['share', 'winner', 'margin'] as const).some((cue) => question.intents.has(cue));
  return isChangeAlone && tellsMore(world, question, likeStored);
}

/** What something is called, and an age at another time, are surer than anything that the story is known not to tell. */
function namedOrReckoned(finding: PersonFinding | undefined): PersonFinding | undefined {
  const isName = finding?.kind === 'identity' && finding.entity.type !== 'person';
  return isName || finding?.kind === 'ageThen' ? finding : undefined;
}

/** Arithmetic on results that leaves no word out is surer than anything that the story is known not to tell. */
function reckonedResults(world: StoryContext, question: Question): AskFinding | undefined {
  const finding = reckons(question) ? resultsFinding(world, question) : undefined;
  return finding?.kind === 'results' && finding.isWhole ? unlessTold(world, question, finding) : undefined;
}

/** Arithmetic on results is done nowhere else. */
function reckons({ intents }: Question): boolean {
  return (['margin', 'change', 'others', 'sum'] as const).some((cue) => intents.has(cue));
}

/** "According to X" may ask for what is told of X as well as for X's own words. */
function factsOrWords(world: StoryContext, question: Question): AskFinding {
  const facts = factsFinding(world, question);
  if (facts.kind !== 'nothing') return facts;
  const said = isOff(world, 'words said') ? undefined : askSaid(world, question);
  return (
    wordsIn(said, question) ??
    (storesFew(world) && !isOff(world, 'closest words') ? closestSaid(world, question) : undefined) ??
    facts
  );
}

function resultsFinding(world: StoryContext, question: Question): AskFinding | undefined {
  const results = isOff(world, 'results') ? undefined : askResults(world, question);
  return results?.kind === 'results' && asksWhy(question) ? withReason(world, question, results) : results;
}

/** A result with the reason for it, if the story tells one. */
function withReason(
  world: StoryContext,
  question: Question,
  results: Extract<ResultsFinding, { kind: 'results' }>,
): AskFinding {
  const finding = factsFinding(world, question);
  return finding.kind === 'facts' ? { ...results, reasons: finding.facts } : results;
}
