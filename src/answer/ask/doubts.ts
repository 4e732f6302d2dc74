import type { Fact } from '../../story/schema.ts';
import { factText } from './fact-text.ts';
import { isArithmetic, type Part } from './parts.ts';
import type { Question } from './question.ts';

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
  // A telling word that no fact has, nor any word that comes near to it.
  { left: 0.7, holds: (_, __, parts) => unknownShare(parts) > 0 },
  { left: 0.3, holds: (_, __, parts) => unknownShare(parts) > 0.5 },
  // Nothing of what is asked of somebody is told here: the fact is only about the same person.
  { left: 0.7, holds: (fact, _, parts) => isOnlyNamed(fact, parts) },
  // A figure that others tell.
  { left: 0.4, holds: (fact, { row }, parts) => lacksFigure(fact, row, parts) },
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

/** What is left of the score of a fact after all doubts: 1 for none, more where it has the figures to reckon with. */
export function fitness(fact: Fact, question: Question, parts: readonly Part[]): number {
  const left = doubts.reduce((product, doubt) => product * (doubt.holds(fact, question, parts) ? doubt.left : 1), 1);
  return isArithmetic(question) && fact.values.length > 1 ? left * computableFactor : left;
}

function isOnlyNamed(fact: Fact, parts: readonly Part[]): boolean {
  const others = parts.filter(({ isName }) => !isName);
  return others.length > 0 && others.every(({ meets }) => meets(fact) === 0);
}

/** The part of a question's meaning that lies in words which no fact has, nor any word that comes near to them. */
function unknownShare(parts: readonly Part[]): number {
  const weigh = (some: readonly Part[]) => some.reduce((sum, { weight }) => sum + weight, 0);
  return weigh(parts.filter(({ isUnknown }) => isUnknown)) / (weigh(parts) || 1);
}

/** The question gives a figure that is told elsewhere and not here. */
function lacksFigure(fact: Fact, row: readonly string[], parts: readonly Part[]): boolean {
  const figures = row.filter((word) => /^\d[\d.]+$/.test(word));
  return parts.some(({ phrase, meets, isTold }) => figures.includes(phrase) && isTold && meets(fact) === 0);
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

function asksForNumber(row: readonly string[]): boolean {
  return /(?:how many|how much|combien|percentage|\bpercent\b|\brate\b|\btaux\b|pourcentage)/.test(row.join(' '));
}
