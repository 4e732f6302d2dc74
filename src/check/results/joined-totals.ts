import { totalsOf } from '../../lookup/figures.ts';
import type { StoryContext } from '../../lookup/story-context.ts';
import type { Result } from '../../story/schema.ts';
import type { MeasureName } from '../../story/total-fields.ts';
import type { Reading } from '../reading.ts';
import { between, type Candidate } from './candidate.ts';

const joining = /^(?:or|and|and or|ou|et|plus)$/;

/** "Over 300 were blank or spoiled": the measure that is counted with another one. */
export function joinedWith({ search }: StoryContext, { row }: Reading, measure: MeasureName): MeasureName | undefined {
  const spans = search.measures.spans(row);
  const at = spans.findIndex(({ hits }) => hits[0]?.value === measure);
  const [own, next] = [spans[at], spans[at + 1]];
  const isJoined = own && next && joining.test(row.slice(own.end, next.start).join(' '));
  const other = isJoined ? next.hits[0]?.value : undefined;
  return other === measure ? undefined : other;
}

/** What two measures of a result are together. */
export function joinedTotals(results: readonly Result[], one: MeasureName, other: MeasureName): Candidate[] {
  return results.flatMap((result) => {
    const [own, next] = [one, other].map((name) =>
      totalsOf(result).find(({ field, unit }) => field === name && unit !== 'percent' && unit !== 'points'),
    );
    if (!own || !next) return [];
    const told = { ...between(own, next), value: own.value + next.value };
    return [{ result, rows: [], told }];
  });
}
