import { words } from '../../fold.ts';
import { bestFirst, type Hit } from '../../search/hit.ts';
import { kindOf } from '../../search/question-kind.ts';
import type { Likeness } from '../../search/questions.ts';
import { stemIn } from '../../search/stems.ts';
import type { Fact, Gap } from '../../story/schema.ts';
import type { World } from '../world.ts';
import { doubtOf } from './doubts.ts';
import { isArithmetic, partsOf } from './parts.ts';
import type { Question } from './question.ts';

export interface FactHit extends Hit<Fact> {
  /** How much the question is like those stored with the fact, less the doubts, 0 to 1. */
  readonly likeness: number;
  /** What the question names and the fact does not. */
  readonly lacking: readonly string[];
}

const alikes = new WeakMap<Question, ReadonlyMap<Fact | Gap, Likeness>>();

/** How much a question is like those that are stored with each fact and gap. */
function likenessTo({ search }: World, question: Question): ReadonlyMap<Fact | Gap, Likeness> {
  const known = alikes.get(question) ?? search.questions.likeness(question.row);
  alikes.set(question, known);
  return known;
}

const ranked = new WeakMap<Question, readonly FactHit[]>();

/**
 * Ranks the facts by how much of a question they account for, how alike their own questions are, and how little speaks
 * against them. The score is in the units of a logistic regression (DESIGN.md, "Free questions").
 */
export function rankFacts(world: World, question: Question): readonly FactHit[] {
  const known = ranked.get(question) ?? rank(world, question);
  ranked.set(question, known);
  return known;
}

function rank(world: World, question: Question): FactHit[] {
  const { search } = world;
  const kind = kindOf(question.row);
  const parts = partsOf(world, question);
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const alike = likenessTo(world, question);
  const hits = world.story.facts.flatMap((fact) => {
    const met = parts.reduce((sum, { weight, meets }) => sum + weight * meets(fact), 0);
    if (met === 0) return [];
    const doubt = doubtOf(fact, question, parts);
    const reckoned = isArithmetic(question) && fact.values.length === 2 ? weights.computable : 0;
    const likeness = alike.get(fact) ?? unlike;
    const lacking = parts.filter(({ meets }) => meets(fact) === 0).map(({ phrase }) => phrase);
    const askedFor = scoreOf(weights, likeness, search.questions.kindFit(fact, kind));
    const score = askedFor + weights.coverage * (met / total) + reckoned - doubt;
    return [{ value: fact, lacking, score, likeness: Math.max(0, likeness.best - doubt * doubtShare) }];
  });
  return bestFirst(hits);
}

/**
 * Fitted by a conditional logit in which the facts, the gaps and "nothing" compete for each question that was developed
 * on.
 */
const weights = { bias: 1.05, coverage: 4, best: 4.05, some: 5.8, kind: 0.7, computable: 1 };
const gapWeights = { bias: 0.7, best: 10, some: 7.05, kind: 1.7 };

/** How much a doubt takes from the likeness of a fact, where that is looked at alone. */
const doubtShare = 0.15;

/** What likeness to stored questions, and their being of the same kind, say for a fact or a gap. */
function scoreOf(own: typeof gapWeights, { best, some }: Likeness, kindFit: number): number {
  return own.bias + own.best * best + own.some * some + own.kind * kindFit;
}

const unlike: Likeness = { best: 0, some: 0 };

/** Some words are shared with anything: so much is taken for granted to speak for a gap, also in a story without gaps. */
const leastGapScore = 3;

/** How much more speaks for a fact as the answer than for something that the story is known not to tell. */
export function surplus({ score }: FactHit, gap: GapHit | undefined): number {
  return score - Math.max(gap?.score ?? 0, leastGapScore);
}

const stored = new WeakMap<World['story'], ReadonlyMap<string, Fact | Gap>>();

/** The fact or the gap that is stored with this very question, word for word but for their order. */
export function storedSubject({ story }: World, { row }: Question): Fact | Gap | undefined {
  const known = stored.get(story) ?? subjectsByQuestion(story);
  stored.set(story, known);
  return known.get(questionKey(row));
}

/** A question that is stored with several belongs to the first, facts before gaps. */
function subjectsByQuestion({ facts, gaps }: World['story']): Map<string, Fact | Gap> {
  const byQuestion = new Map<string, Fact | Gap>();
  for (const subject of [...facts, ...gaps]) {
    for (const asked of [...subject.questions.en, ...subject.questions.fr]) {
      const key = questionKey(words(asked));
      if (!byQuestion.has(key)) byQuestion.set(key, subject);
    }
  }
  return byQuestion;
}

function questionKey(row: readonly string[]): string {
  return [...new Set(row.map((word) => stemIn('en', word)))].sort().join(' ');
}

/** Something that the story is known not to tell, with the likeness of its likest question. */
export interface GapHit extends Hit<Gap> {
  readonly likeness: number;
}

const nearest = new WeakMap<Question, { readonly gap: GapHit | undefined }>();

/** What the story is known not to tell that a question is most like. */
export function nearestGap(world: World, question: Question): GapHit | undefined {
  const known = nearest.get(question) ?? { gap: findGap(world, question) };
  nearest.set(question, known);
  return known.gap;
}

function findGap(world: World, question: Question): GapHit | undefined {
  let gap: GapHit | undefined;
  const kind = kindOf(question.row);
  for (const [value, likeness] of likenessTo(world, question)) {
    if (!('missing' in value)) continue;
    const score = scoreOf(gapWeights, likeness, world.search.questions.kindFit(value, kind));
    if (score > (gap?.score ?? Number.NEGATIVE_INFINITY)) gap = { value, score, likeness: likeness.best };
  }
  return gap;
}
