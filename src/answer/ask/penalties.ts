import { stemsOf } from '../../language/stems.ts';
import type { Fact } from '../../story/schema.ts';
import { factText } from './fact-text.ts';
import type { Question } from './question.ts';
import type { Part } from './weighted-terms.ts';

/**
 * Why a fact on the subject may yet not be the answer, and how much each reason costs it. The costs are in the units of
 * the score (DESIGN.md, "Free questions").
 */
const penalties: readonly {
  readonly cost: number;
  readonly holds: (fact: Fact, question: Question, parts: readonly Part[]) => boolean;
}[] = [
  // An attribute that is asked for and not told leaves no answer, whatever else fits.
  { cost: 2.2, holds: (fact, { attributes }) => !attributes.every((group) => tellsAny(fact, group)) },
  // A name that the story does not know.
  { cost: 0.45, holds: (_, __, parts) => parts.some(({ isStrange }) => isStrange) },
  { cost: 0.7, holds: (fact, { row }) => asksHowLong(row) && !duration.test(fact.statement.en) },
  // Telling words that no fact has, nor any word that comes near to them.
  { cost: 4, holds: (_, __, parts) => unknownShare(parts) > 0.5 },
  // Nothing of what is asked of somebody is told here: the fact is only about the same person.
  { cost: 1.15, holds: (fact, _, parts) => isOnlyNamed(fact, parts) },
  // A fact without a figure is no answer to "how many".
  { cost: 0.9, holds: (fact, { row }) => asksForNumber(row) && !figure.test(fact.statement.en) },
  // What stands behind "which" or "how many" is what the answer must be of.
  { cost: 0.4, holds: (fact, _, parts) => isUnasked(fact, parts) },
  // Somebody or something that is named has no part in the fact.
  { cost: 0.75, holds: (fact, _, parts) => parts.some(({ isName, meets }) => isName && meets(fact) === 0) },
];

/** What it costs a fact that nobody asks for it with the question word that was used: who, where, why. */
const kinds: readonly { readonly cost: number; readonly asks: RegExp }[] = [
  { cost: 2, asks: /^(?:who|whom|whose|qui|a qui)\b/ },
  { cost: 1.5, asks: /^(?:where|ou|in which (?:bar|place|city|town))\b/ },
  { cost: 2, asks: /^(?:why|pourquoi)\b/ },
];

const figure = /\d|\b(?:one|two|three|five|six|seven)\b/;
const duration = /\b(?:years?|decade|months?|week|hours?|summer)\b/;

/** What all penalties together cost a fact: 0 for none. */
export function penaltyOf(fact: Fact, question: Question, parts: readonly Part[]): number {
  const cost = penalties.reduce((sum, doubt) => sum + (doubt.holds(fact, question, parts) ? doubt.cost : 0), 0);
  return cost + otherKind(fact, question);
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

function tellsAny(fact: Fact, phrases: readonly string[]): boolean {
  const { text, stems } = factText(fact);
  return phrases.some((phrase) =>
    phrase.includes(' ') || phrase.length < 5
      ? text.includes(` ${phrase} `)
      : stemsOf(phrase).some((stem) => stems.has(stem)),
  );
}

function isUnasked(fact: Fact, parts: readonly Part[]): boolean {
  const asked = parts.filter(({ isAsked }) => isAsked);
  return asked.length > 0 && asked.every(({ states }) => states?.(fact) !== true);
}

function asksHowLong(row: readonly string[]): boolean {
  return /\b(?:how long|combien de temps)\b/.test(row.join(' '));
}

function otherKind(fact: Fact, { row }: Question): number {
  const text = row.join(' ');
  const kind = kinds.find(({ asks }) => asks.test(text));
  return kind === undefined || factText(fact).asked.some((question) => kind.asks.test(question)) ? 0 : kind.cost;
}

function asksForNumber(row: readonly string[]): boolean {
  return /(?:how many|how much|combien|percentage|\bpercent\b|\brate\b|\btaux\b|pourcentage)/.test(row.join(' '));
}
