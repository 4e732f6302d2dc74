import { figuresOf as figuresIn, isOutcomeAlone, measuresOf } from '../lookup/figures.ts';
import { stands } from '../lookup/find-results.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Fact, Result } from '../story/schema.ts';
import type { IntentName } from '../story/vocabulary.ts';
import { type Finding, type Untold, untold } from './finding.ts';
import type { Question } from './question.ts';

const resultCues: readonly IntentName[] = ['share', 'winner', 'margin', 'change', 'others', 'sum'];

/** What a question about a result finds: results to show, or what the story lacks. */
export type ResultsFinding =
  | (Finding<'results', 'whole', Result> & {
      readonly sums: boolean;
      readonly percent: boolean;
      readonly ratio: boolean;
      /** Whether the changes between the rounds belong to the answer. */
      readonly changes: boolean;
      /** Whether every word of the question belongs to one about results. */
      readonly isWhole: boolean;
      readonly reasons?: readonly Fact[];
    })
  | (Untold<'lacking'> & {
      readonly what: 'counts' | 'names' | 'place' | 'round' | 'contender' | 'shares';
      readonly near: readonly Result[];
    });

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
  const named = question.named.filter(({ isDenied }) => !isDenied);
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

function lacking(what: Extract<ResultsFinding, { kind: 'lacking' }>['what'], near: readonly Result[]): ResultsFinding {
  return untold({ kind: 'lacking', what, near });
}

function asksForResult({ intents, named, round, contest, attributes, row }: Question): boolean {
  if (asksElse.test(row.join(' '))) return false;
  const compares = intents.has('compare') && (named.length > 1 || round !== undefined);
  const asks = compares || resultCues.some((cue) => intents.has(cue)) || namesRegions.test(row.join(' '));
  return asks && attributes.length === 0 && (named.length > 0 || round !== undefined || contest !== undefined);
}

/** Surveys before the vote, and times. */
const asksElse =
  /\b(?:polls|pollsters?|surveys?|sondages?|forecasts?|predicted|at what (?:time|hour)|what time|when|a quelle heure)\b/;

/** What the question says that is not of these results: neither a word of such questions nor one of their figures. */
function leftOver({ vocabulary }: StoryContext, { beyondIntents }: Question, results: readonly Result[]): string[] {
  const own = figuresOf(results);
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
function namesStrangePlace({ search }: StoryContext, { row, content, intents }: Question): boolean {
  const behind = content.filter((word) => placeWords.has(row[row.indexOf(word) - 1] ?? '') && !/\d/.test(word));
  const asks = intents.has('winner') || intents.has('share');
  return asks && behind.some((word) => !search.isCommon(word) && !search.facts.has(word));
}

/** What stands behind these is a place: "in lens" names one that the story does not know. */
const placeWords: ReadonlySet<string> = new Set(['in', 'at', 'a', 'en', 'dans']);

/** The ids that each contender who is named may be meant by: their own, and with those of their parties. */
interface Contenders {
  readonly contenders: readonly (readonly string[])[];
  readonly standing: readonly (readonly string[])[];
}

/** Regions are counted for parties, so who asks for a candidate's asks for those of the party. */
function partiesOf({ story }: StoryContext, ids: readonly string[]): string[] {
  return story.people.filter(({ id }) => ids.includes(id)).flatMap(({ memberOf }) => memberOf);
}

function inRound(
  { intents, round, row }: Question,
  here: readonly Result[],
  { contenders, standing }: Contenders,
  placeIsNamed: boolean,
): ResultsFinding {
  const measured = here.filter((result) => !isCounted(result) || isMeasured(result.counts[0]?.measure, row));
  const rounds =
    round === undefined || intents.has('change') ? measured : measured.filter((result) => result.round === round);
  if (rounds.length === 0) return lacking('round', here);
  const fitting = rounds.filter((result) =>
    (isCounted(result) ? standing : contenders).every((some) => some.some((id) => stands(result, id))),
  );
  if (fitting.length === 0) return lacking('contender', rounds);
  if (asksForNames(row, fitting)) return lacking('names', fitting);
  const noFigures = lacksFigures({ row }, fitting);
  const oneRound =
    asksBothRounds(row) && !fitting.some((a) => fitting.some((b) => a.place === b.place && a.round !== b.round));
  if (oneRound) return lacking('round', fitting);
  if (noFigures) return lacking('shares', fitting);
  const results = placeIsNamed ? fitting : fitting.filter((result) => !isOutcomeAlone(result) || fitting.length === 1);
  return {
    kind: 'results',
    tells: 'whole',
    records: results,
    sums: intents.has('others') || intents.has('sum'),
    percent: intents.has('percent'),
    ratio: intents.has('ratio'),
    changes: round === undefined || intents.has('change') || intents.has('compare'),
    isWhole: true,
  };
}

/** Points and shares are asked for where the story tells the outcome alone. */
function lacksFigures({ row }: Pick<Question, 'row'>, fitting: readonly Result[]): boolean {
  if (asksShare(row)) return fitting.every((result) => !measuresOf(result).includes('share'));
  return /\bpoints?\b/.test(row.join(' ')) && fitting.every(isOutcomeAlone);
}

/** A share of the vote, not of the regions. */
function asksShare(row: readonly string[]): boolean {
  const text = row.join(' ');
  return /\b(?:percent|percentage|share|score|pourcentage)\b/.test(text) && !/\bregions?\b/.test(text);
}

function asksBothRounds(row: readonly string[]): boolean {
  return /\b(?:between (?:the )?(?:two )?rounds|entre les (?:deux )?tours|from (?:the )?first (?:round )?to)\b/.test(
    row.join(' '),
  );
}

/** Whether a result counts regions and the like, and gives no share of the vote. */
function isCounted(result: Result): boolean {
  return result.counts.length > 0 && !measuresOf(result).includes('share');
}

/** Regions that were won are not those in which somebody led; a question that says neither means both. */
function isMeasured(measure: 'led' | 'won' | undefined, row: readonly string[]): boolean {
  const text = row.join(' ');
  const led = /\b(?:lead|led|leading|ahead|tete)\b/.test(text);
  const won = /\b(?:win|won|wins|winning|gagne|gagner|remporte|remporter|obtenu)\b/.test(text);
  return led === won || (measure === 'led' ? led : won);
}

const namesRegions =
  /\b(?:which|what|name|list|quelles?|nommer|nommez|nomme|citer|citez|cite|liste) (?:me )?(?:the |les |ces |are the |sont les )?(?:exact |\S+ )?regions?\b/;

/** "Which seven regions": the story counts regions and names none. A wrong number is answered with the right one. */
function asksForNames(row: readonly string[], results: readonly Result[]): boolean {
  const text = row.join(' ');
  const counted = results.filter(isCounted);
  if (counted.length === results.length && namesRegions.test(text)) {
    // "Which region did the list win?" has an answer where it is none.
    return counted.some(({ standings }) =>
      standings.some(({ counts }) => Object.values(counts).some(({ value }) => value > 0)),
    );
  }
  const match = /(?:which|what|name|list|quelles|nomme|nommez) (?:the |les )?(\S+) \S/.exec(text);
  const number = match?.[1] === undefined ? undefined : numberOf(match[1]);
  return number !== undefined && results.some((result) => figuresOf([result]).includes(number));
}

const numberWords = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
];
const frenchNumberWords = [
  'zero',
  'une',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
];

function numberOf(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  const index = Math.max(numberWords.indexOf(word), frenchNumberWords.indexOf(word));
  return index === -1 ? undefined : index;
}

function figuresOf(results: readonly Result[]): number[] {
  return results.flatMap(figuresIn).flatMap(({ value, of }) => (of === undefined ? [value] : [value, of]));
}

/** The contest that is named, else the first in which all that are named stand. */
function contestOf(
  { story }: StoryContext,
  { contest }: Question,
  contenders: readonly (readonly string[])[],
): string | undefined {
  if (contest !== undefined) return contest;
  const fits = (id: string) =>
    contenders.every((some) =>
      story.results.some((result) => result.contest === id && some.some((contender) => stands(result, contender))),
    );
  return story.contests.find(({ id }) => fits(id))?.id ?? story.contests[0]?.id;
}
