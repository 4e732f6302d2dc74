import { fold, words } from '../../fold.ts';
import { bestFirst, type Hit } from '../../search/hit.ts';
import { stemsOf } from '../../search/stems.ts';
import type { Fact } from '../../story/schema.ts';
import type { CueName } from '../../story/vocabulary.ts';
import type { World } from '../world.ts';
import type { Named, Question } from './question.ts';

export interface FactHit extends Hit<Fact> {
  /** The share of the question's meaning that the fact accounts for, 0 to 1. */
  readonly coverage: number;
  /** What the question names and the fact does not. */
  readonly lacking: readonly string[];
}

/** Ranks the facts by how much of a question they account for, and among those by how alike their own questions are. */
export function rankFacts(world: World, question: Question): FactHit[] {
  const parts = [...namedParts(world, question), ...contentParts(world, question), ...roundPart(world, question)];
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const asked = stemSet(question.row);
  const hits = world.story.facts.flatMap((fact) => {
    const met = parts.reduce((sum, { weight, meets }) => sum + weight * meets(fact), 0);
    if (met === 0) return [];
    const factor = fitness(fact, question, parts);
    const coverage = (met / total) * factor;
    const likeness = Math.max(...factText(fact).questions.map((own) => dice(asked, own)));
    const lacking = parts.filter(({ meets }) => meets(fact) === 0).map(({ phrase }) => phrase);
    const score = coverage * (1 - likenessShare) + likeness * likenessShare * factor;
    return [{ value: fact, coverage, lacking, score }];
  });
  return bestFirst(hits);
}

/** How much of the score is likeness to a stored question; measured on the question book, flat from 0.3 to 0.5. */
const likenessShare = 0.4;

/** Why a fact on the subject may yet not be the answer, and how much is then left of its score. */
const doubts: readonly {
  readonly left: number;
  readonly holds: (fact: Fact, question: Question, parts: readonly Part[]) => boolean;
}[] = [
  // An attribute that is asked for and not told leaves no answer, whatever else fits.
  { left: 0.3, holds: (fact, { attributes }) => !attributes.every((group) => tellsAny(fact, group)) },
  // A name that the story does not know.
  { left: 0.3, holds: (_, __, parts) => parts.some(({ isStrange }) => isStrange) },
  { left: 0.3, holds: (fact, { row }) => asksHowLong(row) && !duration.test(fact.statement.en) },
  // A fact without a figure is no answer to "how many".
  { left: 0.45, holds: (fact, { row }) => asksForNumber(row) && !figure.test(fact.statement.en) },
  // A fact about others is seldom the answer to a question that names somebody or something.
  { left: 0.6, holds: (fact, _, parts) => subjectOf(parts)?.meets(fact) === 0 },
  // What stands behind "which" or "how many" is what the answer must be of.
  { left: 0.65, holds: (fact, _, parts) => isUnasked(fact, parts) },
  // Dollars are asked for where only euros are told.
  { left: 0.7, holds: (fact, { row }) => asksOtherUnit(fact, row) },
  // "Who", "when", "where" and "why" are answered by facts that somebody asks so for.
  { left: 0.75, holds: (fact, { row }) => isOtherKind(fact, row) },
];

const figure = /\d|\b(?:one|two|three|five|six|seven)\b/;
const duration = /\b(?:years?|decade|months?|week|hours?|summer)\b/;

function fitness(fact: Fact, question: Question, parts: readonly Part[]): number {
  const left = doubts.reduce((product, doubt) => product * (doubt.holds(fact, question, parts) ? doubt.left : 1), 1);
  return isArithmetic(question) && fact.values.length > 1 ? left * computableFactor : left;
}

function tellsAny(fact: Fact, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => factText(fact).text.includes(` ${phrase} `));
}

function asksOtherUnit({ values }: Fact, row: readonly string[]): boolean {
  const asked = values.length === 0 ? undefined : row.find((word) => /^(?:dollars?|euros?)$/.test(word));
  return asked !== undefined && !values.some(({ unit }) => unit.startsWith(asked.replace(/s$/, '')));
}

function isUnasked(fact: Fact, parts: readonly Part[]): boolean {
  const asked = parts.filter(({ isAsked }) => isAsked);
  return asked.length > 0 && asked.every(({ states }) => states?.(fact) !== true);
}

function asksHowLong(row: readonly string[]): boolean {
  return /\b(?:how long|combien de temps)\b/.test(row.join(' '));
}

const kinds: readonly RegExp[] = [
  /^(?:who|whom|whose|qui|a qui)\b/,
  /\b(?:in (?:which|what) year|en quelle annee)\b|^(?:when|quand|what time|at what time|what day|a quelle heure|quelle heure|since when|depuis quand)\b/,
  /^(?:where|ou|in which (?:bar|place|city|town))\b/,
  /^(?:why|pourquoi)\b/,
];

function isOtherKind(fact: Fact, row: readonly string[]): boolean {
  const text = row.join(' ');
  const kind = kinds.find((pattern) => pattern.test(text));
  return kind !== undefined && !factText(fact).asked.some((question) => kind.test(question));
}

/** The first person who is named, else the rarest name. */
function subjectOf(parts: readonly Part[]): Part | undefined {
  const names = parts.filter(({ isName }) => isName).sort((a, b) => b.weight - a.weight);
  return parts.find(({ isPerson }) => isPerson) ?? names[0];
}

/** Two figures are what a difference or a ratio is made of. */
const computableFactor = 1.4;

const arithmeticCues: readonly CueName[] = ['difference', 'ratio', 'percent', 'yearly', 'monthly', 'daily', 'compare'];

function isArithmetic({ cues }: Question): boolean {
  return arithmeticCues.some((cue) => cues.has(cue));
}

interface Part {
  readonly phrase: string;
  readonly weight: number;
  readonly isName?: boolean;
  readonly isAsked?: boolean;
  /** Whether a fact has it in what it states, not only in what it is searched by. */
  readonly states?: (fact: Fact) => boolean;
  readonly isPerson?: boolean;
  /** In no fact and in no dictionary: mostly the name of somebody or something that the story does not know. */
  readonly isStrange?: boolean;
  readonly meets: (fact: Fact) => number;
}

/** How far a fact is about a person who only comes into it. */
const besideFactor = 0.5;

function namedParts({ story, search }: World, { named }: Question): Part[] {
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
function roundPart({ story, search }: World, { round }: Question): Part[] {
  if (round === undefined) return [];
  const told = (fact: Fact) =>
    search.rounds.spans(words(fact.statement.en)).flatMap(({ hits }) => hits.map(({ value }) => value));
  const meets = (fact: Fact) => (told(fact).includes(round) ? 1 : 0);
  const having = story.facts.filter((fact) => meets(fact) > 0).length;
  return having === 0 ? [] : [{ phrase: `${round}`, weight: rarity(story.facts.length, having), meets }];
}

function contentParts({ story, search, vocabulary }: World, question: Question): Part[] {
  const asked = askedFor(question.row, question.content);
  const reckoning = new Set(
    arithmeticCues.flatMap((cue) => vocabulary.cues[cue].flatMap((phrase) => phrase.split(' '))),
  );
  return search.facts.meetings(question.content).map(({ typed, documents }) => {
    const rare = rarity(story.facts.length, documents.size);
    const own = typed.split(' ');
    const isReckoning = isArithmetic(question) && own.every((word) => reckoning.has(word));
    const isAsked = own.some((word) => asked.has(word));
    const factor = isReckoning ? reckoningFactor : isAsked ? askedFactor : factorOf(typed, documents.size, search);
    const weight = rare * factor;
    const isStrange = documents.size === 0 && typed.length > 3 && !search.isWord(typed) && !isKnownForm(search, typed);
    const stating = isAsked ? search.statements.meetings(own).map(({ documents: stated }) => stated) : [];
    const states = (fact: Fact) => stating.some((stated) => stated.has(fact));
    return { phrase: typed, weight, isStrange, isAsked, states, meets: (fact) => documents.get(fact)?.score ?? 0 };
  });
}

/** A form of a word that a dictionary has without its ending: plurals, French feminines and participles without accents. */
function isKnownForm({ isWord }: World['search'], word: string): boolean {
  return stemsOf(word).some((stem) => isWord(stem.replace(/^..:/, '')));
}

/** Rare words tell more (inverse document frequency); words that no fact has tell most: the story lacks them. */
function rarity(all: number, having: number): number {
  return Math.log(1 + all / (having + 0.5));
}

/**
 * How much a word tells beside its rarity in the story: a common word that the story lacks ("exactly", "collect")
 * says little, a rare one more, and one that is in no dictionary is mostly a name, which is what the story lacks.
 */
function factorOf(word: string, having: number, { isCommon, isWord }: World['search']): number {
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
  const starts = [...row.keys()].filter((index) =>
    /^(?:which|what|many|much|quels?|quelles?|combien|who|qui)$/.test(row[index] ?? ''),
  );
  const asked = starts.flatMap((start) => {
    const rest = row.slice(start + 1);
    const skip = rest.findIndex((word) => content.includes(word));
    if (
      skip === -1 ||
      skip > 3 ||
      rest.slice(0, skip).some((word) => /^(?:did|does|do|has|have|il|elle|a|ont)$/.test(word))
    )
      return [];
    const end = rest.slice(skip).findIndex((word) => !content.includes(word));
    const isCount = /^(?:many|much|combien)$/.test(row[start] ?? '');
    return rest.slice(skip, isCount ? skip + 1 : end === -1 ? undefined : skip + end);
  });
  return new Set(asked);
}

/** The fact that is stored with this very question, word for word. */
export function storedFact({ story }: World, { row }: Question): Fact | undefined {
  const asked = stemSet(row);
  return story.facts.find((fact) =>
    factText(fact).questions.some((own) => own.size === asked.size && dice(asked, own) === 1),
  );
}

function asksForNumber(row: readonly string[]): boolean {
  return /(?:how many|how much|combien|percentage|\bpercent\b|\brate\b|\btaux\b|pourcentage)/.test(row.join(' '));
}

interface FactText {
  /** What the fact states, folded, with a space at either end. */
  readonly text: string;
  /** The questions that are stored with it, folded, and as sets of stems. */
  readonly asked: readonly string[];
  readonly questions: readonly ReadonlySet<string>[];
}

const texts = new WeakMap<Fact, FactText>();

function factText(fact: Fact): FactText {
  const known = texts.get(fact);
  if (known) return known;
  const { statement, questions } = fact;
  const all = [...questions.en, ...questions.fr];
  const text = ` ${[statement.en, statement.fr].map(fold).join(' ')} `;
  const made = { text, asked: all.map(fold), questions: all.map((one) => stemSet(words(one))) };
  texts.set(fact, made);
  return made;
}

function stemSet(row: readonly string[]): Set<string> {
  return new Set(row.map((word) => stemsOf(word)[1] ?? word));
}

/** The Sørensen–Dice coefficient of two sets. */
function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const item of a) if (b.has(item)) common++;
  return (2 * common) / (a.size + b.size || 1);
}
