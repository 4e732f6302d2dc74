import { withDescribed } from '../lookup/described-people.ts';
import { withNames, withRival } from '../lookup/stand-ins.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Asked, AskedWhole, AskFinding, Of } from './ask-finding.ts';
import { Budget } from './budget.ts';
import { answeredBy, type FactsFinding, factsFinding, gapFinding } from './decide.ts';
import { findSurely } from './find-surely.ts';
import { askSaid, closestSaid, isSpeech, wordsIn } from './find-words-said.ts';
import type { Question } from './question.ts';
import { Reader } from './reader.ts';
import { type Cut, comparedCuts, halves, questionCuts } from './split-question.ts';
import { storesFew } from './stored-few.ts';
import { askingPart } from './strip-preamble.ts';
import { isOff } from './switches.ts';

/** Finds what a free question asks for: a result, a person's attribute, somebody's words, or a fact. */
export function ask(context: StoryContext, text: string, budget: Budget = new Budget()): AskedWhole {
  const reader = new Reader(context, budget);
  const whole = askNamed(context, reader, text);
  const asked = whole.finding.tells === 'nothing' ? askPart(context, reader, text) : undefined;
  return { ...(asked ?? whole), isCutShort: budget.isExceeded };
}

/**
 * "How old is the winner?", "what did the woman who beat Reed say?": of whoever became so, unless the result itself is asked
 * for ("who is the winner?").
 */
function askNamed(context: StoryContext, reader: Reader, text: string): Asked {
  const isOn = !isOff(context, 'stand-ins');
  const surely = (named: string | undefined) => {
    const meant = named === undefined || named === text ? undefined : askWhole(context, reader, named);
    return meant && isSure(meant) ? meant : undefined;
  };
  const ofRival = surely(isOn && !asksWho.test(text) ? withRival(context, text, 'en') : undefined);
  if (ofRival) return ofRival;
  const whole = askWhole(context, reader, text);
  if (ofResults.has(whole.finding.kind) || isGap(whole)) return whole;
  const meant = surely(isOn ? withNames(context, text, 'en') : undefined);
  if (meant || isSure(whole)) return meant ?? whole;
  // "What did the forklift driver say?", where nobody is found under these words.
  return surely(isOff(context, 'descriptions') ? undefined : withDescribed(context, text)) ?? whole;
}

const asksWho = /^\W*(?:who|qui|c['’]est qui)\b/iu;

const ofResults: ReadonlySet<AskFinding['kind']> = new Set(['figure', 'results']);

/** The story declares that it does not tell so. */
function isGap({ finding }: Asked): boolean {
  return finding.kind === 'gap';
}

function isSure({ finding }: Asked): boolean {
  return finding.tells !== 'nothing' && finding.isClosest !== true;
}

/** What is found for the part that asks, where the whole text finds nothing. */
function askPart(context: StoryContext, reader: Reader, text: string): Asked | undefined {
  const part = isOff(context, 'asking part') ? undefined : askingPart(text);
  const asked = part === undefined ? undefined : askWhole(context, reader, part);
  return asked && isSure(asked) ? asked : undefined;
}

function askWhole(context: StoryContext, reader: Reader, text: string): Asked {
  const question = reader.read(text);
  const finding =
    storedFinding(context, question) ??
    inTwo(context, reader, questionCuts(text)) ??
    findSurely(context, question) ??
    inFacts(context, reader, question, text);
  return { question, finding };
}

/** What this very question is stored with. */
function storedFinding(context: StoryContext, question: Question): FactsFinding | undefined {
  const subject = isOff(context, 'stored questions') ? undefined : context.search.questions.subjectOf(question.row);
  if (subject === undefined) return undefined;
  return 'missing' in subject ? gapFinding(context, subject) : answeredBy([subject]);
}

/** Two things that are compared each have facts of their own, or one fact tells of both. */
function inFacts(context: StoryContext, reader: Reader, question: Question, text: string): AskFinding {
  const both = inTwo(context, reader, comparedCuts(text, question));
  const areFacts = both?.kind === 'both' && both.parts.every(({ finding }) => finding.kind === 'facts');
  return areFacts ? both : factsOrWords(context, question);
}

/** The answers to both halves at the first cut that has two, or the one fact that answers both. */
function inTwo(context: StoryContext, reader: Reader, cuts: readonly Cut[]): Of<'both' | 'facts'> | undefined {
  for (const pair of isOff(context, 'two in one') ? [] : halves(reader, cuts)) {
    const [first, second] = pair.map((half) => {
      const question = reader.read(half);
      const finding =
        storedFinding(context, question) ?? findSurely(context, question) ?? factsOrWords(context, question);
      return { question, finding };
    }) as [Asked, Asked];
    const areFound = ![first, second].some(({ finding }) => finding.tells === 'nothing');
    if (areFound && addsTo(first.finding, second.finding)) return bothOf(first, second);
    // One fact answers both.
    if (areFound && first.finding.kind === 'facts') return first.finding;
  }
  return undefined;
}

function bothOf(...parts: readonly [Asked, Asked]): Of<'both'> {
  return { kind: 'both', tells: 'part', records: parts.flatMap(({ finding }) => finding.records), parts };
}

/** Whether the second finding tells anything that the first one does not. */
function addsTo(first: AskFinding, second: AskFinding): boolean {
  if (first.kind !== second.kind || second.tells === 'part' || second.records.length === 0) return true;
  const ids = first.records.map(({ id }) => id);
  return second.records.some(({ id }) => !ids.includes(id));
}

/** "According to X" may ask for what is told of X as well as for X's own words. */
function factsOrWords(context: StoryContext, question: Question): AskFinding {
  const facts = factsFinding(context, question);
  // What only comes near is no answer to what somebody said, where their own words are quoted.
  if (facts.kind !== 'nothing' && !(facts.isClosest && isSpeech(question))) return facts;
  const said = isOff(context, 'words said') ? undefined : askSaid(context, question);
  return (
    wordsIn(said, question) ??
    (storesFew(context) && !isOff(context, 'closest words') ? closestSaid(context, question) : undefined) ??
    facts
  );
}
