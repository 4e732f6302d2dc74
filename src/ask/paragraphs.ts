import type { StoryContext } from '../lookup/story-context.ts';
import type { Fact } from '../story/schema.ts';
import type { Part } from './weighted-terms.ts';

/** A fact with how far it meets each part of a question, 0 to 1. */
export interface Met {
  readonly fact: Fact;
  readonly shares: readonly number[];
}

export function metBy({ story }: StoryContext, parts: readonly Part[]): Met[] {
  return story.facts.map((fact) => ({ fact, shares: parts.map(({ meets }) => meets(fact)) }));
}

/** How far each part is met by any of the facts that stand in a paragraph of the article: a sentence leans on those around it. */
export function metInParagraphs(facts: readonly Met[]): (fact: Fact) => readonly number[] {
  const met = new Map<number, number[]>();
  for (const { fact, shares } of facts) {
    const known = met.get(paragraphOf(fact));
    met.set(paragraphOf(fact), known ? known.map((share, at) => Math.max(share, shares[at] ?? 0)) : [...shares]);
  }
  return (fact) => met.get(paragraphOf(fact)) ?? [];
}

function paragraphOf({ evidence }: Fact): number {
  return evidence[0]?.paragraph ?? 0;
}
