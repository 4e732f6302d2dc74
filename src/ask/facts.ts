import { bestFirst, type Hit } from '../language/hit.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Fact } from '../story/schema.ts';
import { isArithmetic } from './arithmetic-intents.ts';
import { scoreOf, type Weighed, weigh } from './feature-scores.ts';
import type { GapHit } from './gaps.ts';
import { type Met, metBy, metInParagraphs } from './paragraphs.ts';
import { penaltiesFor } from './penalties.ts';
import type { Question } from './question.ts';
import { storesFew } from './stored-few.ts';
import { tellsKind } from './tells-kind.ts';
import { weightsFor } from './weights.ts';

export interface FactHit extends Hit<Fact> {
  /** How much the question is like those stored with the fact, less the penalties, 0 to 1. */
  readonly similarity: number;
  /** What the question names and the fact does not. */
  readonly lacking: readonly string[];
}

const ranked = new WeakMap<Question, readonly FactHit[]>();

/**
 * Ranks the facts by how much of a question they account for, how alike their own questions are, and how little speaks
 * against them. The score is in the units of a logistic regression (DESIGN.md, "Free questions").
 */
export function rankFacts(context: StoryContext, question: Question): readonly FactHit[] {
  const known = ranked.get(question) ?? rank(context, question);
  ranked.set(question, known);
  return known;
}

function rank(context: StoryContext, question: Question): FactHit[] {
  const weighed = weigh(context, question);
  const { parts, total, kind } = weighed;
  if (total === 0) return [];
  // Whether something is so is asked of every fact in the same way.
  const { fact: weights, plain, costs } = weightsFor(context);
  const own = kind === 'whether' || kind === 'none' ? plain : weights;
  const reckons = isArithmetic(question);
  const all = metBy(context, parts);
  const around = aroundBy(context, question, all);
  const doubtOf = penaltiesFor({ context, question, parts }, costs);
  const hits = all.flatMap(({ fact, shares }) => {
    const coverage = shareOf(weighed, shares);
    const more = around(fact);
    if (coverage === 0 && more === 0) return [];
    const doubt = doubtOf(fact);
    const lacking = parts.filter((_, at) => shares[at] === 0).map(({ phrase }) => phrase);
    const reckoned = reckons && fact.values.length === 2 ? computable : 0;
    const score = scoreOf(context, weighed, fact, { weights: own, coverage }) + more + reckoned - doubt;
    const similarity = Math.max(0, weighed.similarity(fact) - doubt * penaltyShare);
    return [{ value: fact, lacking, score, similarity }];
  });
  return bestFirst(hits);
}

function shareOf({ parts, total }: Weighed, shares: readonly number[]): number {
  return parts.reduce((sum, { weight }, at) => sum + weight * (shares[at] ?? 0), 0) / total;
}

/** What speaks for a sentence of the article beside its own words: those of its paragraph, and that it tells what the question word asks for. */
function aroundBy(context: StoryContext, question: Question, all: readonly Met[]): (fact: Fact) => number {
  const { context: weights } = weightsFor(context);
  if (weights === undefined) return () => 0;
  const weighed = weigh(context, question);
  const inParagraph = metInParagraphs(all);
  return (fact) => {
    const share = shareOf(weighed, inParagraph(fact));
    const isTold = share > 0 && tellsKind(context, fact, question, weighed.kind);
    return weights.paragraph * share + (isTold ? weights.told : 0);
  };
}

/** How much speaks for a fact with the two figures that a question wants reckoned with. */
const computable = 1;

/** How much a doubt takes from the similarity of a fact, where that is looked at alone. */
const penaltyShare = 0.15;

/**
 * Some words are shared with anything: so much is taken for granted to speak for a gap. Where a story names as many gaps
 * as facts, they draw what it does not tell to themselves; a handful of gaps, or none, does not.
 */
const leastWithGaps = 1.8;
const leastWithoutGaps = 3.3;

function leastGapScore(story: StoryContext['story']): number {
  if (storesFew({ story })) return leastWithoutGaps;
  const { gaps, facts } = story;
  return leastWithoutGaps - (leastWithoutGaps - leastWithGaps) * Math.min(1, gaps.length / Math.max(1, facts.length));
}

/** How much more speaks for a fact as the answer than for something that the story is known not to tell. */
export function surplus({ story }: StoryContext, { score }: FactHit, gap: GapHit | undefined): number {
  return score - Math.max(gap?.score ?? 0, leastGapScore(story));
}
