import { type Fitted, oddsBy } from '../lookup/decision.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import fitted from './decision.json' with { type: 'json' };
import type { FactHit } from './facts.ts';
import { type Weighed, weigh } from './feature-scores.ts';
import { isMeasured } from './measured.ts';
import type { Question } from './question.ts';
import { isVerbatim } from './stored-few.ts';
import type { Part } from './weighted-terms.ts';

/** What tells whether the best fact answers a question, beside all that speaks for the fact alone. */
export type Signals = Readonly<Record<keyof typeof signals, number>>;

interface Seen {
  readonly context: StoryContext;
  readonly question: Question;
  readonly weighed: Weighed;
  readonly best: FactHit;
  /** The best one that is not shown with it. */
  readonly next: FactHit | undefined;
}

const signals = {
  /** What speaks for the fact. */
  score: ({ best }: Seen) => best.score,
  /** How much more that is than for the next one that is not shown. */
  lead: ({ best, next }: Seen) => Math.min(mostLead, best.score - (next?.score ?? nothing)),
  /** How much there is that could be met: half of much tells more than half of little. */
  parts: ({ weighed }: Seen) => Math.log(weighed.parts.length),
  /** The share of the question that the fact meets in its own words, 0 to 1. */
  metAsItIs: (seen: Seen) => shareOf(seen, ({ meets }) => meets(seen.best.value) >= asItIs),
  /** The share of it in words that no fact has, 0 to 1. */
  unknown: (seen: Seen) => shareOf(seen, ({ isUnknown }) => isUnknown === true),
  /** Whether the fact has nothing of the most telling word, beside names. */
  mainUnmet: (seen: Seen) => (mostTelling(seen.weighed.parts)?.meets(seen.best.value) === 0 ? 1 : 0),
  /** Whether that is a rare word that no fact has: "what does the ZEPPELIN cost". */
  mainUnknown: (seen: Seen) => (mostTelling(seen.weighed.parts)?.isUnknown === true ? 1 : 0),
  /** Whether the fact states what stands behind "which" or "how many". */
  askedStated: (seen: Seen) => ofAsked(seen, ({ states }) => states?.(seen.best.value) === true),
  /** Whether it has none of it at all. */
  askedUnmet: (seen: Seen) => ofAsked(seen, ({ meets }) => meets(seen.best.value) === 0),
  /** Whether a question of this kind is stored with the fact. */
  kindStored: ({ context, weighed, best }: Seen) =>
    context.search.questions.isAskedSo(best.value, weighed.kind) ? 1 : 0,
  /** Whether somebody is named who has no part in the fact, which tells of somebody else. */
  exchanged,
  reason: ({ weighed }: Seen) => (weighed.kind === 'why' ? 1 : 0),
} as const;

/** "What did REED's campaign cost?", of a fact about somebody else's. */
function exchanged({ context, weighed, best, question }: Seen): number {
  const isUnmet = weighed.parts.some(({ isPerson, meets }) => isPerson === true && meets(best.value) === 0);
  if (!isUnmet) return 0;
  const named = new Set(question.named.flatMap(({ hits }) => hits.map(({ value }) => value.record.id)));
  const others = best.value.about.filter(
    (id) => context.search.entityById.get(id)?.type === 'person' && !named.has(id),
  );
  return others.length > 0 ? 1 : 0;
}

/** So many facts are shown at most. */
export const mostFacts = 3;

/** A lead beyond this tells no more: mostly no other fact has a word of the question. */
const mostLead = 3;

/** The score of a fact for which nothing speaks. */
const nothing = -3;

/** A form of the same word, and not another word for it. */
const asItIs = 0.9;

/** The part that weighs most, beside names. */
export function mostTelling(parts: readonly Part[]): Part | undefined {
  return parts.filter(({ isName }) => isName !== true).sort((a, b) => b.weight - a.weight)[0];
}

function shareOf({ weighed }: Seen, holds: (part: Part) => boolean): number {
  const met = weighed.parts.filter(holds).reduce((sum, { weight }) => sum + weight, 0);
  return met / (weighed.total || 1);
}

function ofAsked({ weighed }: Seen, holds: (part: Part) => boolean): number {
  const asked = weighed.parts.filter(({ isAsked }) => isAsked);
  return asked.length > 0 && asked.every(holds) ? 1 : 0;
}

/** @param hits the best first, at least one */
export function signalsOf(context: StoryContext, question: Question, hits: readonly FactHit[]): Signals {
  const [best] = hits;
  if (!best) throw new RangeError('no fact to decide on');
  const next = hits[isVerbatim(context) ? mostFacts : 1];
  const seen = { context, question, weighed: weigh(context, question), best, next };
  return Object.fromEntries(Object.entries(signals).map(([name, of]) => [name, of(seen)])) as Signals;
}

/**
 * How likely the best of some facts answers a question, as the logarithm of the odds: a logistic regression over the
 * signals, fitted on all stories with a book, or on drafts of them, each in turn left out to measure it (`npm run fit`).
 *
 * @param hits the best first, at least one
 */
export function oddsOf(context: StoryContext, question: Question, hits: readonly FactHit[]): number {
  // There is one for facts in somebody's own words, and one for the article's sentences.
  const own: Fitted = isVerbatim(context) ? fitted.verbatim : fitted.told;
  return oddsBy(own, signalsOf(context, question, hits));
}

/**
 * What tells whether the best fact is meant by a topic: few words, of which it matters how much they tell, and whether what
 * is to be told of a thing is, "the BUDGET of the hospital".
 *
 * @param hits the best first, at least one
 */
export function topicSignalsOf(context: StoryContext, question: Question, [best]: readonly FactHit[]) {
  if (!best) throw new RangeError('no fact to decide on');
  const { parts, total } = weigh(context, question);
  const met = parts.reduce((sum, { weight, meets }) => sum + weight * meets(best.value), 0);
  const measures = parts.filter(({ phrase }) => isMeasured(phrase)).map(({ meets }) => meets(best.value) >= leastTold);
  return {
    score: best.score,
    met,
    unmet: total - met,
    measureTold: Number(measures.includes(true)),
    measureUntold: Number(measures.includes(false)),
  };
}

/** So far a fact must meet a word to tell what it stands for. */
const leastTold = 0.5;

/** The same as `oddsOf` for a topic. */
export function topicOddsOf(context: StoryContext, question: Question, hits: readonly FactHit[]): number {
  return isVerbatim(context)
    ? oddsOf(context, question, hits)
    : oddsBy(fitted.topic, topicSignalsOf(context, question, hits));
}
