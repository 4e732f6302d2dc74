import { contenderOf } from '../lookup/figures.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Row } from '../story/result-schema.ts';
import type { Story } from '../story/story.ts';

/** As many as pictures have colours. */
export const mostMarks = 6;

const kept = new WeakMap<Story, ReadonlyMap<string, number>>();

/**
 * The number by which a party, or whoever stands without one, is told apart in every picture of the story. Those of one
 * result have different ones for as long as there are any left; then those that are the least used come again.
 */
export function markOf({ story }: Pick<StoryContext, 'story'>, row: Row): number {
  const marks = kept.get(story) ?? marksOf(story);
  kept.set(story, marks);
  return marks.get(keyOf(story, row)) ?? 0;
}

function marksOf(story: Story): Map<string, number> {
  const marks = new Map<string, number>();
  const uses = Array.from({ length: mostMarks }, () => 0);
  const together = story.results.map(({ standings }) => new Set(standings.map((row) => keyOf(story, row))));
  for (const key of together.flatMap((keys) => [...keys])) {
    if (marks.has(key)) continue;
    const beside = together.filter((keys) => keys.has(key)).flatMap((keys) => [...keys]);
    const taken = new Set(beside.flatMap((other) => marks.get(other) ?? []));
    const cost = (mark: number) => (uses[mark] ?? 0) + (taken.has(mark) ? together.length * mostMarks : 0);
    const mark = uses.map((_, at) => at).reduce((best, at) => (cost(at) < cost(best) ? at : best), 0);
    marks.set(key, mark);
    uses[mark] = (uses[mark] ?? 0) + 1;
  }
  return marks;
}

/** The party, also that of a candidate whose row does not name it. */
function keyOf({ people, organizations }: Story, row: Row): string {
  if (row.party !== undefined) return row.party;
  const person = people.find(({ id }) => id === row.candidate);
  const parties = organizations.filter(({ kind }) => kind === 'party' || kind === 'list' || kind === 'coalition');
  return person?.memberOf.find((id) => parties.some((party) => party.id === id)) ?? contenderOf(row);
}
