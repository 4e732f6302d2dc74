import { bestFirst, type Hit } from '../../search/hit.ts';
import type { Fact } from '../../story/schema.ts';
import type { World } from '../world.ts';
import { fitness } from './doubts.ts';
import { dice, factText, stemSet } from './fact-text.ts';
import { partsOf } from './parts.ts';
import type { Question } from './question.ts';

export interface FactHit extends Hit<Fact> {
  /** The share of the question's meaning that the fact accounts for, 0 to 1. */
  readonly coverage: number;
  /** What the question names and the fact does not. */
  readonly lacking: readonly string[];
}

/** Ranks the facts by how much of a question they account for, and among those by how alike their own questions are. */
export function rankFacts(world: World, question: Question): FactHit[] {
  const parts = partsOf(world, question);
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

/** The fact that is stored with this very question, word for word. */
export function storedFact({ story }: World, { row }: Question): Fact | undefined {
  const asked = stemSet(row);
  return story.facts.find((fact) =>
    factText(fact).questions.some((own) => own.size === asked.size && dice(asked, own) === 1),
  );
}
