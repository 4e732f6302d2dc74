import { stemsOf } from '../language/stems.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Fact } from '../story/schema.ts';
import { isUnnamed } from './asks-name.ts';
import { factText } from './fact-text.ts';
import type { Question } from './question.ts';
import type { Part } from './weighted-terms.ts';

/** What a question is read as, which every fact is held against. */
interface Asking {
  readonly context: StoryContext;
  readonly question: Question;
  readonly parts: readonly Part[];
}

/** Of one question: whether there is reason to doubt that a fact on the subject is the answer. */
type Reader = (asking: Asking) => (fact: Fact) => boolean;

const never = () => false;

/** Why a fact on the subject may yet not be the answer. What depends on the question alone is read once. */
const doubts = {
  /** An attribute is asked for and not told, which leaves no answer, whatever else fits. */
  attribute: ({ question: { attributes } }) => {
    if (attributes.length === 0) return never;
    const groups = attributes.map(phrasesOf);
    return (fact) => !groups.every((phrases) => tellsAny(fact, phrases));
  },
  /** Nothing of what is asked of somebody is told here: the fact is only about the same person. */
  subjectAlone: ({ parts }) => {
    const others = parts.filter(({ isName }) => !isName);
    return others.length === 0 ? never : (fact) => others.every(({ meets }) => meets(fact) === 0);
  },
  /** A fact without a figure is no answer to "how many". */
  number: ({ question: { row } }) => (asksForNumber(row) ? (fact) => !figure.test(fact.statement.en) : never),
  /** What stands behind "which" or "how many" is what the answer must be of. */
  unasked: ({ parts }) => {
    const asked = parts.filter(({ isAsked }) => isAsked);
    return asked.length === 0 ? never : (fact) => asked.every(({ states }) => states?.(fact) !== true);
  },
  /** Somebody or something that is named has no part in the fact. */
  otherName: ({ parts }) => {
    const names = parts.filter(({ isName }) => isName);
    return (fact) => names.some(({ meets }) => meets(fact) === 0);
  },
  /** Somebody or something is to be named, and the fact has no name that the question does not have. */
  unnamed:
    ({ context, question }) =>
    (fact) =>
      isUnnamed(context, fact, question),
  /** Nobody asks for the fact with the question word that was used. */
  who: ({ question }) => isOtherKind(question, /^(?:who|whom|whose|qui|a qui)\b/),
  why: ({ question }) => isOtherKind(question, /^(?:why|pourquoi)\b/),
} as const satisfies Record<string, Reader>;

type Doubt = keyof typeof doubts;

/** What each doubt costs a fact, in the units of the score; those that are left out cost nothing. */
export type Costs = Readonly<Partial<Record<Doubt, number>>>;

// A story in French alone has its statements in French on both sides.
const figure = /\d|\b(?:one|two|three|five|six|seven|une?|deux|trois|cinq|sept)\b/;

/** What all doubts together cost a fact as the answer to a question: 0 for none. */
export function penaltiesFor(asking: Asking, costs: Costs): (fact: Fact) => number {
  const held = Object.entries(costs)
    .filter(([, cost]) => cost > 0)
    .map(([name, cost]) => ({ cost, holds: doubts[name as Doubt](asking) }))
    .filter(({ holds }) => holds !== never);
  return (fact) => held.reduce((sum, { cost, holds }) => sum + (holds(fact) ? cost : 0), 0);
}

interface Phrase {
  readonly phrase: string;
  /** Of a word, in which it may be told; none of several words, which are told as they are. */
  readonly stems: readonly string[];
}

const read = new WeakMap<readonly string[], readonly Phrase[]>();

/** The phrases of an attribute of the vocabulary, read once. */
function phrasesOf(group: readonly string[]): readonly Phrase[] {
  const known =
    read.get(group) ??
    group.map((phrase) => ({ phrase, stems: phrase.includes(' ') || phrase.length < 5 ? [] : stemsOf(phrase) }));
  read.set(group, known);
  return known;
}

function tellsAny(fact: Fact, phrases: readonly Phrase[]): boolean {
  const { text, stems } = factText(fact);
  return phrases.some(({ phrase, stems: forms }) =>
    forms.length === 0 ? text.includes(` ${phrase} `) : forms.some((form) => stems.has(form)),
  );
}

function isOtherKind({ row }: Question, asks: RegExp): (fact: Fact) => boolean {
  if (!asks.test(row.join(' '))) return never;
  return (fact) => !factText(fact).asked.some((question) => asks.test(question));
}

function asksForNumber(row: readonly string[]): boolean {
  return /(?:how many|how much|combien|percentage|\bpercent\b|\brate\b|\btaux\b|pourcentage)/.test(row.join(' '));
}
