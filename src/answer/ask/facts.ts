import { bestFirst, type Hit } from '../../search/hit.ts';
import type { Likeness } from '../../search/questions.ts';
import type { Fact, Gap } from '../../story/schema.ts';
import type { World } from '../world.ts';
import { fitness } from './doubts.ts';
import { dice, factText, stemSet } from './fact-text.ts';
import { partsOf } from './parts.ts';
import type { Question } from './question.ts';

export interface FactHit extends Hit<Fact> {
  /** How much the question is like those stored with the fact, less the doubts, 0 to 1. */
  readonly likeness: number;
  /** What the question names and the fact does not. */
  readonly lacking: readonly string[];
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
  const parts = partsOf(world, question);
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const alike = world.search.questions.likeness(question.row);
  const hits = world.story.facts.flatMap((fact) => {
    const met = parts.reduce((sum, { weight, meets }) => sum + weight * meets(fact), 0);
    if (met === 0) return [];
    const left = fitness(fact, question, parts);
    const likeness = likenessOf(alike.get(fact));
    const lacking = parts.filter(({ meets }) => meets(fact) === 0).map(({ phrase }) => phrase);
    const score = weights.coverage * (met / total) + weights.likeness * likeness + weights.doubt * Math.log(left);
    return [{ value: fact, lacking, score, likeness: likeness * left }];
  });
  return bestFirst(hits);
}

/** Fitted on the questions that were developed on; a gap counts against a fact as its own likeness counts for it. */
const weights = { coverage: 2, likeness: 8, doubt: 2.5, gap: 8.5 };

/** Some words are shared with anything: so much likeness to a gap is taken for granted, also in a story without gaps. */
const leastGapLikeness = 0.3;

/** How much more speaks for a fact as the answer than for something that the story is known not to tell. */
export function surplus({ score }: FactHit, gap: Hit<Gap> | undefined): number {
  return score - weights.gap * Math.max(gap?.score ?? 0, leastGapLikeness);
}

function likenessOf(likeness: Likeness | undefined): number {
  return likeness ? likeness.best * 0.7 + likeness.some * 0.3 : 0;
}

/** The fact that is stored with this very question, word for word. */
export function storedFact({ story }: World, { row }: Question): Fact | undefined {
  const asked = stemSet(row);
  return story.facts.find((fact) =>
    factText(fact).questions.some((own) => own.size === asked.size && dice(asked, own) === 1),
  );
}

/** Something that the story is known not to tell; `best` is the likeness of its likest question. */
export interface GapHit extends Hit<Gap> {
  readonly best: number;
}

/** What the story is known not to tell that a question is most like. */
export function nearestGap(world: World, question: Question): GapHit | undefined {
  const hits = [...world.search.questions.likeness(question.row)].flatMap(([value, likeness]) =>
    'missing' in value ? [{ value, score: likenessOf(likeness), best: likeness.best }] : [],
  );
  return bestFirst(hits)[0];
}
