import type { StoryContext } from '../lookup/story-context.ts';
import type { Fact, Gap } from '../story/schema.ts';
import { words } from '../text/normalize.ts';
import { mostFacts, oddsOf } from './decision.ts';
import { type FactHit, rankFacts, surplus } from './facts.ts';
import { type Finding, type Untold, untold } from './finding.ts';
import { type GapHit, nearestGap } from './gaps.ts';
import type { Question } from './question.ts';
import { isVerbatim, storesFew } from './stored-few.ts';
import { isOff } from './switches.ts';

export type FactsFinding =
  | Finding<'facts', 'whole', Fact>
  | (Untold<'gap'> & { readonly gap: Gap; readonly near: readonly Fact[] })
  | (Untold<'nothing'> & { readonly lacking: readonly string[]; readonly near: readonly Fact[] });

/** How much more must speak for a fact than for a gap of the story for it to be the answer. */
const leastSurplus = 0.6;

/** Facts that come this near to the best one belong to the answer too; reasons are told more widely. */
const besideBest = 1;
const besideReason = 1.6;

/** A wrong answer weighs more than a silence, so odds that are even are not enough. */
const leastOdds = 0.1;

/** Below this a fact is the closest that the story has, and those near it are shown with it; so is any sentence of an article. */
const leastSureOdds = 0.8;

/** A gap that is alike so much, and so much more than any fact, is what the question asks for. */
const leastSureGap = 0.62;
const sureGapLead = 0.15;

/** Something that the story is known not to tell, if the question is so much like it that nothing else can be meant. */
export function sureGap(context: StoryContext, question: Question): FactsFinding | undefined {
  const gap = isOff(context, 'sure gap') ? undefined : nearestGap(context, question);
  const most = Math.max(0, ...rankFacts(context, question).map(({ similarity }) => similarity));
  const isSure = gap !== undefined && gap.similarity >= leastSureGap && gap.similarity > most + sureGapLead;
  return isSure ? gapFinding(context, gap.value) : undefined;
}

/** These facts, and nothing else. */
export function answeredBy(facts: readonly Fact[]): FactsFinding {
  return { kind: 'facts', tells: 'whole', records: facts };
}

/** What the story is known not to tell, with the facts that come near. */
export function gapFinding({ story }: StoryContext, gap: Gap): FactsFinding {
  return untold({ kind: 'gap', gap, near: story.facts.filter(({ id }) => gap.near.includes(id)) });
}

/**
 * The facts that answer a question, else what is known to be untold, else nothing with what comes near.
 *
 * @param least the odds that the best fact needs
 * @param oddsBy how they are reckoned
 */
export function factsFinding(
  context: StoryContext,
  question: Question,
  least: number = leastOdds,
  oddsBy: typeof oddsOf = oddsOf,
): FactsFinding {
  const hits = rankFacts(context, question);
  const [best] = hits;
  const gap = nearestGap(context, question);
  const odds = isDecided(context, hits) ? oddsBy(context, question, hits) : Number.POSITIVE_INFINITY;
  if (!best || odds < least || !isBeyond(context, best, gap)) return untoldBy(context, question, hits, gap);
  const isClosest = (odds < leastSureOdds || isVerbatim(context)) && !isOff(context, 'closest facts');
  const beside = isClosest ? Number.POSITIVE_INFINITY : asksWhy(question) ? besideReason : besideBest;
  const near = hits.filter(({ score }) => score >= best.score - beside).map(({ value }) => value);
  return { ...answeredBy(distinct(near).slice(0, mostFacts)), isClosest };
}

/** Of two facts of which one has all words of the other, the longer one, in the place of the better one. */
function distinct(facts: readonly Fact[]): readonly Fact[] {
  const kept: Fact[] = [];
  for (const fact of facts) {
    const at = kept.findIndex((one) => isWithin(one, fact) || isWithin(fact, one));
    if (at === -1) kept.push(fact);
    else if (isWithin(kept[at] as Fact, fact)) kept[at] = fact;
  }
  return kept;
}

function isWithin({ statement: inner }: Fact, { statement: outer }: Fact): boolean {
  return outer.en.includes(inner.en) && outer.fr.includes(inner.fr);
}

/** Whether the odds of the best fact decide; elsewhere they are no bar. */
function isDecided(context: StoryContext, hits: readonly FactHit[]): boolean {
  return hits.length > 0 && storesFew(context) && !isOff(context, 'decision');
}

function untoldBy(
  context: StoryContext,
  question: Question,
  hits: readonly FactHit[],
  gap: GapHit | undefined,
): FactsFinding {
  const isAlike = gap !== undefined && gap.similarity > Math.max(leastGap, hits[0]?.similarity ?? 0);
  if (isAlike && !asksForStrange(context, question) && !isOfOther(context, question, gap.value))
    return gapFinding(context, gap.value);
  const near = hits.slice(0, 3).map(({ value }) => value);
  return untold({ kind: 'nothing', lacking: hits[0]?.lacking ?? [], near });
}

/** Whether more speaks for a fact than for what the story is known not to tell; where many questions are stored, and for nothing. */
function isBeyond(context: StoryContext, best: FactHit, gap: GapHit | undefined): boolean {
  if (!storesFew(context)) return surplus(context, best, gap) >= leastSurplus;
  return gap === undefined || best.score - gap.score >= leastSurplus;
}

/** Whether a gap is about people or groups of whom the question names none: "what the FN holds" for "what the mayor earns". */
function isOfOther({ search }: StoryContext, { named }: Question, { missing }: Gap): boolean {
  const ids = new Set(named.flatMap(({ hits }) => hits.map(({ value }) => value.record.id)));
  const about = search.entities
    .spans(words(missing.en))
    .filter(({ hits }) => hits.every(({ value, how }) => how === 'exact' && value.type !== 'place'));
  return about.length > 0 && !about.some(({ hits }) => hits.some(({ value }) => ids.has(value.record.id)));
}

/** "What does the zeppelin cost": a thing that no stored question speaks of is no gap that has the other words. */
function asksForStrange({ search }: StoryContext, { content, named }: Question): boolean {
  return named.length === 0 && content.some((word) => !search.questions.knows(word) && !search.isCommon(word));
}

/** How alike a gap must be to be named as what the question asks for. */
const leastGap = 0.45;

/** So much speaks for a fact that every word of the question is in it, where many questions are stored. */
const leastToTellMore = 2.2;

/** Whether a fact answers the question so well, and is asked for in words so much like it, that nothing else is meant. */
export function tellsMore(context: StoryContext, question: Question, leastSimilarity: number): boolean {
  const hits = rankFacts(context, question);
  const [best] = hits;
  if (best === undefined || isOff(context, 'facts before rules') || best.similarity < leastSimilarity) return false;
  if (storesFew(context)) return oddsOf(context, question, hits) >= leastSureOdds;
  return surplus(context, best, nearestGap(context, question)) >= leastToTellMore;
}

export function asksWhy({ row }: Pick<Question, 'row'>): boolean {
  return /\b(?:why|pourquoi)\b/.test(row.join(' '));
}
