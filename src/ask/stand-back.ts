import type { StoryContext } from '../lookup/story-context.ts';
import type { AskFinding, Of } from './ask-finding.ts';
import { asksWhy, factsFinding, tellsMore } from './decide.ts';
import { isSpeech } from './find-words-said.ts';
import type { Question } from './question.ts';
import { storesFew } from './stored-few.ts';

/** Nearly half of the words of a question that is stored with a fact. */
const likeHalf = 0.4;
/** Nearly all of them. */
export const likeStored = 0.8;
export const likeExactly = 0.9;
/** Much, where a handful of questions is stored. */
const likeOne = 0.5;

/** A finding that is none, or that leaves words of the question out, stands back where a fact has all of them. */
export function unlessTold<F extends AskFinding>(
  context: StoryContext,
  question: Question,
  finding: F | undefined,
): F | undefined {
  if (finding?.kind === 'results') return isSure(context, question, finding) ? finding : undefined;
  if (finding?.tells !== 'nothing' || isFirm(finding)) return finding;
  // "What did she say she would cut" is not about her words.
  const isOfWords = finding.kind === 'silent' && question.beyondIntents.length === 0 && !asksWhy(question);
  const least = isOfWords ? likeStored : likeHalf;
  if (finding.kind === 'silent' && !isOfWords && storesFew(context) && factsFinding(context, question).kind === 'facts')
    return undefined;
  return tellsMore(context, question, least) ? undefined : finding;
}

/** Votes that nobody counted, places that nobody named, and an age or a surname are told in no other way. */
function isFirm(finding: AskFinding): boolean {
  if (finding.kind === 'untold') return finding.attribute === 'age' || finding.attribute === 'surname';
  return finding.kind === 'lacking' && ['counts', 'place', 'names'].includes(finding.what);
}

/** A result that leaves nothing of the question out, or that no fact tells better. */
function isSure(context: StoryContext, question: Question, finding: Of<'results'>): boolean {
  if (storesFew(context) && (isSpeech(question) || !finding.isWhole || tellsMore(context, question, likeOne)))
    return false;
  if (finding.isWhole && (tellsChange(finding) || !isToldSo(context, question))) return true;
  return !tellsMore(context, question, reckons(question) ? likeHalf : 0);
}

/** Whether there are two rounds in one place, between which a change can be told. */
function tellsChange({ records: results }: Of<'results'>): boolean {
  return results.some((a) => results.some((b) => a.place === b.place && a.round !== b.round));
}

/** "Record gains" are no change between two rounds. */
function isToldSo(context: StoryContext, question: Question): boolean {
  const isChangeAlone = !(['share', 'winner', 'margin'] as const).some((cue) => question.intents.has(cue));
  return isChangeAlone && tellsMore(context, question, likeStored);
}

/** Arithmetic on results is done nowhere else. */
export function reckons({ intents }: Question): boolean {
  return (['margin', 'change', 'others', 'sum'] as const).some((cue) => intents.has(cue));
}
