import { contenderOf } from '../lookup/figures.ts';
import { standsAsOne } from '../lookup/result-rows.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Row } from '../story/result-schema.ts';
import type { Story } from '../story/story.ts';

/** As many as pictures have colours. */
export const mostMarks = 12;

const kept = new WeakMap<Story, ReadonlyMap<Row, number>>();

/**
 * The number by which a party, or whoever stands without one, is told apart in every picture of the story. Those of one
 * result have different ones for as long as there are any left; then those that are the least used come again.
 */
export function markOf({ story }: Pick<StoryContext, 'story'>, row: Row): number {
  const marks = kept.get(story) ?? marksOf(story);
  kept.set(story, marks);
  return marks.get(row) ?? 0;
}

function marksOf(story: Story): Map<Row, number> {
  const keys = keysOf(story);
  const marks = new Map<string, number>();
  const uses = Array.from({ length: mostMarks }, () => 0);
  const together = story.results.map(({ standings }) => new Set(standings.map((row) => keys.get(row) ?? '')));
  for (const key of together.flatMap((one) => [...one])) {
    if (marks.has(key)) continue;
    const beside = together.filter((one) => one.has(key)).flatMap((one) => [...one]);
    const taken = new Set(beside.flatMap((other) => marks.get(other) ?? []));
    const cost = (mark: number) => (uses[mark] ?? 0) + (taken.has(mark) ? together.length * mostMarks : 0);
    const mark = uses.map((_, at) => at).reduce((best, at) => (cost(at) < cost(best) ? at : best), 0);
    marks.set(key, mark);
    uses[mark] = (uses[mark] ?? 0) + 1;
  }
  return new Map([...keys].map(([row, key]) => [row, marks.get(key) ?? 0]));
}

/** What each row is told apart by: its party, or who it is where that party stands against itself. */
function keysOf(story: Story): Map<Row, string> {
  const parties = new Map(
    story.results.flatMap(({ standings }) => standings.map((row) => [row, partyOf(story, row)] as const)),
  );
  const split = new Set(
    story.results.flatMap(({ standings }) => {
      const own = standings.map((row) => parties.get(row));
      return own.filter((party, at) => own.indexOf(party) !== at);
    }),
  );
  return new Map(
    [...parties].map(([row, party]) => [row, party === undefined || split.has(party) ? contenderOf(row) : party]),
  );
}

/** Also that of a candidate whose row does not name it. */
function partyOf({ people, organizations }: Story, row: Row): string | undefined {
  if (row.party !== undefined) return row.party;
  const person = people.find(({ id }) => id === row.candidate);
  const parties = organizations.filter(standsAsOne);
  return person?.memberOf.find((id) => parties.some((party) => party.id === id));
}
