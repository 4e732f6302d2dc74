import type { NameHit } from '../search/names.ts';
import type { Entity } from '../story/story.ts';
import { hasResult } from './result-rows.ts';
import type { StoryContext } from './story-context.ts';

/**
 * Whom or what words mean past a slip, among all that has a result: the words together ("gilian troughtn"), else each of
 * them alone ("troughtn coplend"). Nothing where one of them is no name even so.
 */
export function mendedNames(context: StoryContext, row: readonly string[]): NameHit<Entity>[] {
  if (row.length === 0 || row.length > mostWords) return [];
  const whole = nearest(context, row.join(' '));
  if (whole.length > 0 || row.length === 1) return whole;
  const hits: NameHit<Entity>[] = [];
  for (const word of row) {
    const near = nearest(context, word);
    if (near.length === 0) return [];
    hits.push(...near);
  }
  return hits;
}

/** More words than these, of which the story has none, are no names with slips in them. */
const mostWords = 8;

/** By its letters, else by its sound ("rivertn" for "Riverton"). */
function nearest(context: StoryContext, phrase: string): NameHit<Entity>[] {
  const { entities, nameWords } = context.search;
  const useful = ({ value }: NameHit<Entity>) => hasResult(context, value.record.id);
  const near = entities.near(phrase).filter(useful);
  const best = near.filter(({ score }) => score === near[0]?.score);
  if (best.length > 0 || phrase.includes(' ') || context.search.isWord(phrase)) return best;
  const sounding = nameWords.soundingLike(phrase);
  if (sounding === undefined) return [];
  return entities
    .exact(sounding)
    .filter(useful)
    .map((hit) => ({ ...hit, how: 'near' as const }));
}
