import { measuresOf } from '../lookup/figures.ts';
import { stands } from '../lookup/find-results.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Result } from '../story/schema.ts';
import type { IntentName } from '../story/vocabulary.ts';
import { asksAge } from './ages.ts';
import type { Question } from './question.ts';
import { asksElse, namesRegions, numberOf, oneOfSeats, supposes } from './result-words.ts';
import { lacking, type ResultsFinding } from './results-finding.ts';
import { inRound, numbersIn } from './results-in-round.ts';

const resultCues: readonly IntentName[] = ['share', 'winner', 'margin', 'change', 'others', 'sum'];

/**
 * The results that a question asks for: it must speak of winning, shares, margins or changes, and name nothing but
 * places and contenders. `undefined` where it is about something else.
 */
export function askResults(context: StoryContext, question: Question): ResultsFinding | undefined {
  if (question.named.length === 0 && namesStrangePlace(context, question)) {
    const near = context.story.results.filter(({ contest }) => contest === context.story.contests[0]?.id);
    return lacking('place', near);
  }
  if (!asksForResult(question)) return undefined;
  const { intents } = question;
  const named = question.named.filter(({ isDenied, isOfContest }) => !(isDenied || isOfContest));
  const ids = named.map(({ hits }) => hits.map(({ value }) => value.record.id));
  const places = ids.filter((some) => context.story.results.some(({ place }) => some.includes(place)));
  const contenders = ids.filter((some) =>
    context.story.results.some((result) => some.some((id) => stands(result, id))),
  );
  if (ids.some((some) => !places.includes(some) && !contenders.includes(some))) return undefined;
  const all = context.story.results.filter((result) => result.contest === contestOf(context, question, contenders));
  const here = places.length > 0 ? all.filter(({ place }) => places.flat().includes(place)) : all;
  if (here.length === 0) return undefined;
  const hasVotes = here.some(
    (result) => measuresOf(result).includes('votes') || (contenders.length === 0 && result.ballotsCast !== undefined),
  );
  if (intents.has('count') && !hasVotes && !/\b(?:en pourcentage|in percent)\b/.test(question.row.join(' ')))
    return lacking('counts', here);
  if (places.length === 0 && namesStrangePlace(context, question)) return lacking('place', here);
  const left = leftOver(context, question, here);
  if (isOfElse(context, question, left)) return undefined;
  const standing = contenders.map((some) => [...some, ...partiesOf(context, some)]);
  const finding = inRound(question, here, { contenders, standing }, places.length > 0);
  return finding.kind === 'results' ? { ...finding, isWhole: left.length === 0 } : finding;
}

function asksForResult(question: Question): boolean {
  const { intents, named, round, contestMeant, attributes, row } = question;
  if (isRoundAlone(question)) return true;
  if (asksAge({ row, intents }) || [asksElse, oneOfSeats, supposes].some((one) => one.test(row.join(' '))))
    return false;
  const compares = intents.has('compare') && (named.length > 1 || round !== undefined);
  const asks = compares || resultCues.some((cue) => intents.has(cue)) || namesRegions.test(row.join(' '));
  return asks && attributes.length === 0 && (named.length > 0 || round !== undefined || contestMeant !== undefined);
}

/** "Sixth count", "what happened in the second round". */
function isRoundAlone({ row, round, roundSpans }: Question): boolean {
  const isCovered = (at: number) => roundSpans.some(({ start, end }) => start <= at && at < end);
  return round !== undefined && row.every((word, at) => isCovered(at) || besideRound.has(word));
}

const besideRound: ReadonlySet<string> = new Set(
  'and the in on at of what happened result results show me et le la les l au du de a qu est ce qui s passe que resultat resultats'.split(
    ' ',
  ),
);

/** What the question says that is not of these results: neither a word of such questions nor one of their figures. */
function leftOver({ vocabulary }: StoryContext, { beyondIntents }: Question, results: readonly Result[]): string[] {
  const own = numbersIn(results);
  return beyondIntents.filter((word) => {
    const number = numberOf(word);
    if (number !== undefined) return !own.includes(number) && number > 2;
    return !vocabulary.frames.result.includes(word);
  });
}

/** Whether what is left over makes the question one about something else: beyond common words. */
function isOfElse({ search }: StoryContext, { row }: Question, left: readonly string[]): boolean {
  const isPlace = (word: string) => placeWords.has(row[row.indexOf(word) - 1] ?? '') && !search.facts.has(word);
  if (left.some((word) => !search.isCommon(word) || isPlace(word))) return true;
  return left.filter((word) => search.facts.has(word)).length > 1;
}

/** "Who won in Bordeaux": a place that the story does not know, though it may be a word of the language. */
function namesStrangePlace({ search }: StoryContext, { row, beyondIntents, intents }: Question): boolean {
  // "Reed a gagné": what somebody has done is no place.
  const behind = beyondIntents.filter((word) => placeWords.has(row[row.indexOf(word) - 1] ?? '') && !/\d/.test(word));
  const asks = intents.has('winner') || intents.has('share');
  return asks && behind.some((word) => !search.isCommon(word) && !search.facts.has(word));
}

/** What stands behind these is a place: "in lens" names one that the story does not know. */
const placeWords: ReadonlySet<string> = new Set(['in', 'at', 'a', 'en', 'dans']);

/** Regions are counted for parties, so who asks for a candidate's asks for those of the party. */
function partiesOf({ story }: StoryContext, ids: readonly string[]): string[] {
  return story.people.filter(({ id }) => ids.includes(id)).flatMap(({ memberOf }) => memberOf);
}

/** The contest that is named, else the first in which all that are named stand. */
function contestOf(
  { story }: StoryContext,
  { contestMeant }: Question,
  contenders: readonly (readonly string[])[],
): string | undefined {
  if (contestMeant !== undefined) return contestMeant;
  const fits = (id: string) =>
    contenders.every((some) =>
      story.results.some((result) => result.contest === id && some.some((contender) => stands(result, contender))),
    );
  return story.contests.find(({ id }) => fits(id))?.id ?? story.contests[0]?.id;
}
