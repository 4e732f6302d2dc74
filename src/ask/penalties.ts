import { stemsOf } from '../language/stems.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Fact } from '../story/schema.ts';
import { isUnnamed } from './asks-name.ts';
import { factText } from './fact-text.ts';
import type { Question } from './question.ts';
import type { Part } from './weighted-terms.ts';

/** Why a fact on the subject may yet not be the answer. */
const doubts = {
  /** An attribute is asked for and not told, which leaves no answer, whatever else fits. */
  attribute: (fact: Fact, { attributes }: Question) => !attributes.every((group) => tellsAny(fact, group)),
  /** Nothing of what is asked of somebody is told here: the fact is only about the same person. */
  subjectAlone: (fact: Fact, _: Question, parts: readonly Part[]) => isOnlyNamed(fact, parts),
  /** A fact without a figure is no answer to "how many". */
  number: (fact: Fact, { row }: Question) => asksForNumber(row) && !figure.test(fact.statement.en),
  /** What stands behind "which" or "how many" is what the answer must be of. */
  unasked: (fact: Fact, _: Question, parts: readonly Part[]) => isUnasked(fact, parts),
  /** Somebody or something that is named has no part in the fact. */
  otherName: (fact: Fact, _: Question, parts: readonly Part[]) =>
    parts.some(({ isName, meets }) => isName && meets(fact) === 0),
  /** Somebody or something is to be named, and the fact has no name that the question does not have. */
  unnamed: (fact: Fact, question: Question, _: readonly Part[], context: StoryContext) =>
    isUnnamed(context, fact, question),
  /** Nobody asks for the fact with the question word that was used. */
  who: (fact: Fact, question: Question) => isOtherKind(fact, question, /^(?:who|whom|whose|qui|a qui)\b/),
  why: (fact: Fact, question: Question) => isOtherKind(fact, question, /^(?:why|pourquoi)\b/),
} as const;

type Doubt = keyof typeof doubts;

/** What each doubt costs a fact, in the units of the score; those that are left out cost nothing. */
export type Costs = Readonly<Partial<Record<Doubt, number>>>;

// A story in French alone has its statements in French on both sides.
const figure = /\d|\b(?:one|two|three|five|six|seven|une?|deux|trois|cinq|sept)\b/;

/** What all doubts together cost a fact: 0 for none. */
export function penaltyOf(
  context: StoryContext,
  fact: Fact,
  { question, parts, costs }: { readonly question: Question; readonly parts: readonly Part[]; readonly costs: Costs },
): number {
  let cost = 0;
  for (const [name, holds] of Object.entries(doubts) as [Doubt, (typeof doubts)[Doubt]][]) {
    const own = costs[name] ?? 0;
    if (own > 0 && holds(fact, question, parts, context)) cost += own;
  }
  return cost;
}

function isOnlyNamed(fact: Fact, parts: readonly Part[]): boolean {
  const others = parts.filter(({ isName }) => !isName);
  return others.length > 0 && others.every(({ meets }) => meets(fact) === 0);
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

function isOtherKind(fact: Fact, { row }: Question, asks: RegExp): boolean {
  return asks.test(row.join(' ')) && !factText(fact).asked.some((question) => asks.test(question));
}

function asksForNumber(row: readonly string[]): boolean {
  return /(?:how many|how much|combien|percentage|\bpercent\b|\brate\b|\btaux\b|pourcentage)/.test(row.join(' '));
}
