import { stemsOf } from '../language/stems.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import { rarity } from '../search/rarity.ts';
import type { Reading } from '../search/texts.ts';
import type { Fact, Gap } from '../story/schema.ts';
import type { IntentName } from '../story/vocabulary.ts';
import { words } from '../text/normalize.ts';
import type { Named, Question } from './question.ts';
import { timeAsked } from './times-told.ts';

/** Something that a question names or says, how much it tells, and how far a fact meets it (0 to 1). */
export interface Part {
  readonly phrase: string;
  readonly weight: number;
  readonly isName?: boolean;
  readonly isAsked?: boolean;
  /** Whether a fact has it in what it states, not only in what it is searched by. */
  readonly states?: (fact: Fact) => boolean;
  readonly isPerson?: boolean;
  /** In no fact and in no dictionary: mostly the name of somebody or something that the story does not know. */
  readonly isStrange?: boolean;
  /** A word of the language that is not common, and that no fact has, nor any word that comes near to it. */
  readonly isUnknown?: boolean;
  readonly meets: (fact: Fact) => number;
}

/** The meaning of a question, cut into what its facts can meet. */
export function partsOf(context: StoryContext, question: Question): Part[] {
  return [...namedParts(context, question), ...contentParts(context, question), ...roundPart(context, question)];
}

/** How far a fact is about a person who only comes into it. */
const besideFactor = 0.5;

function namedParts({ story, search }: StoryContext, { named }: Question): Part[] {
  const people = new Set(story.people.map(({ id }) => id));
  return named.map(({ phrase, hits }: Named) => {
    const ids = new Set(hits.map(({ value }) => value.record.id));
    const about = (fact: Fact) => fact.about.some((id) => ids.has(id));
    const inText = new Set(search.facts.all(words(phrase)).map(({ value }) => value));
    const isPerson = hits.every(({ value }) => value.type === 'person');
    // Whom a fact names first, it is about; others only come into it.
    const isFirst = (fact: Fact) => !isPerson || ids.has(fact.about.find((id) => people.has(id)) ?? '');
    const meets = (fact: Fact) => (about(fact) ? (isFirst(fact) ? 1 : besideFactor) : inText.has(fact) ? 0.9 : 0);
    return {
      phrase,
      meets,
      isName: true,
      isPerson,
      weight: rarity(story.facts.length, story.facts.filter((fact) => meets(fact) > 0).length),
    };
  });
}

/** A round that is asked for is named by the fact, or the fact is of no round at all. */
function roundPart({ story, search }: StoryContext, { round }: Question): Part[] {
  if (round === undefined) return [];
  const meets = (fact: Fact) => (roundsOf(search, fact).includes(round) ? 1 : 0);
  const having = story.facts.filter((fact) => meets(fact) > 0).length;
  return having === 0 ? [] : [{ phrase: `${round}`, weight: rarity(story.facts.length, having), meets }];
}

const roundsTold = new WeakMap<Fact, readonly number[]>();

function roundsOf({ rounds }: StoryContext['search'], fact: Fact): readonly number[] {
  const known = roundsTold.get(fact);
  if (known) return known;
  const told = rounds.spans(words(fact.statement.en)).flatMap(({ hits }) => hits.map(({ value }) => value));
  roundsTold.set(fact, told);
  return told;
}

function contentParts({ story, search, vocabulary }: StoryContext, question: Question): Part[] {
  const asked = askedFor(question.row, question.content);
  const reckoning = new Set(
    arithmeticIntents.flatMap((cue) => vocabulary.intents[cue].flatMap((phrase) => phrase.split(' '))),
  );
  return search.facts.meetings(question.content).map(({ typed, documents }) => {
    const own = typed.split(' ');
    const asking = own.length === 1 ? search.questions.having(typed) : new Map<Fact | Gap, number>();
    const isAsked = own.some((word) => asked.has(word));
    const met = metBy(story.facts, timeAsked(question.row, typed), documents, asking);
    const having = Math.max(documents.size, met.size);
    const rare = rarity(story.facts.length, having);
    const isReckoning = isArithmetic(question) && own.every((word) => reckoning.has(word));
    const factor = isReckoning ? reckoningFactor : isAsked ? askedFactor : factorOf(typed, having, search);
    const weight = rare * factor;
    const isStrange = having === 0 && typed.length > 3 && !search.isWord(typed) && !isKnownForm(search, typed);
    const isUnknown = having === 0 && typed.length > 3 && !search.isCommon(typed);
    const stating = isAsked ? search.statements.meetings(own).map(({ documents: stated }) => stated) : [];
    const states = (fact: Fact) => stating.some((stated) => stated.has(fact));
    return {
      phrase: typed,
      weight,
      isStrange,
      isAsked,
      isUnknown,
      states,
      meets: (fact: Fact) => met.get(fact) ?? 0,
    };
  });
}

/** The facts that meet a word, and how far. Reckoned once of each, since it is asked for several times. */
function metBy(
  facts: readonly Fact[],
  time: RegExp | undefined,
  documents: ReadonlyMap<Fact, Reading>,
  asking: ReadonlyMap<Fact | Gap, number>,
): ReadonlyMap<Fact, number> {
  const met = new Map<Fact, number>();
  for (const fact of facts) {
    const isTime = time?.test(fact.statement.en) === true;
    const share = isTime ? 1 : Math.max(documents.get(fact)?.score ?? 0, askedShare * (asking.get(fact) ?? 0));
    if (share > 0) met.set(fact, share);
  }
  return met;
}

/** A word in which people ask for a fact counts less than one in which it is told. */
const askedShare = 0.9;

/** A form of a word that a dictionary has without its ending: plurals, French feminines and participles without accents. */
function isKnownForm({ isWord }: StoryContext['search'], word: string): boolean {
  return stemsOf(word).some((stem) => isWord(stem.replace(/^..:/, '')));
}

/**
 * How much a word tells beside its rarity in the story: a common word that the story lacks ("exactly", "collect")
 * says little, a rare one more, and one that is in no dictionary is mostly a name, which is what the story lacks.
 */
function factorOf(word: string, having: number, { isCommon, isWord }: StoryContext['search']): number {
  if (/\d/.test(word)) return having > 0 ? 1 : 1.2;
  if (isCommon(word)) return having > 0 ? 0.7 : 0.3;
  if (isWord(word)) return having > 0 ? 1 : 0.6;
  return having > 0 ? 1 : 1.3;
}

/** Words that only say what to reckon ("times", "fewer") need not stand in the fact that has the figures. */
const reckoningFactor = 0.2;

/** What is asked for must be told: it weighs more than what it is asked of. */
const askedFactor = 1.6;

/**
 * The words that say what is asked for: "which nearby STATE", "how many POLICE", "what is the POPULATION of". They run
 * from the question word to the first word that carries no meaning.
 */
function askedFor(row: readonly string[], content: readonly string[]): Set<string> {
  const starts = [...row.keys()].filter((index) => questionWord.test(row[index] ?? ''));
  return new Set(starts.flatMap((start) => runBehind(row[start] ?? '', row.slice(start + 1), content)));
}

const questionWord = /^(?:which|what|many|much|quels?|quelles?|combien|who|qui)$/;

/** Of a count, the thing that is counted alone: "how many young people". */
function runBehind(word: string, rest: readonly string[], content: readonly string[]): readonly string[] {
  const skip = rest.findIndex((next) => content.includes(next));
  const between = rest.slice(0, Math.max(skip, 0));
  const isFar =
    skip === -1 || skip > 3 || between.some((next) => /^(?:did|does|do|has|have|il|elle|a|ont)$/.test(next));
  if (isFar) return [];
  if (/^(?:many|much|combien)$/.test(word)) return rest.slice(skip, skip + 1);
  const length = rest.slice(skip).findIndex((next) => !content.includes(next));
  return rest.slice(skip, length === -1 ? undefined : skip + length);
}

const arithmeticIntents: readonly IntentName[] = [
  'difference',
  'ratio',
  'percent',
  'yearly',
  'monthly',
  'daily',
  'compare',
];

export function isArithmetic({ intents }: Question): boolean {
  return arithmeticIntents.some((cue) => intents.has(cue));
}
