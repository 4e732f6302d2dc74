import { isTelling, type StoryContext } from '../lookup/story-context.ts';
import type { Span } from '../search/names.ts';
import { type Entity, namesOf } from '../story/story.ts';
import { words } from '../text/normalize.ts';

/** A name that is a word of questions too ("national", "author") counts as a name only with more than that word. */
export function isName(context: StoryContext, row: readonly string[], span: Span<Entity>): boolean {
  if (isNumberedOtherwise(row, span)) return false;
  const { start, end } = span;
  return row.slice(start, end).some((word) => isTelling(context, word));
}

/** "Ward 6", where the story has a Ward 4 and calls it the ward. */
function isNumberedOtherwise(row: readonly string[], { end, hits }: Span<Entity>): boolean {
  const number = /^\d{1,2}$/.test(row[end] ?? '') ? row[end] : undefined;
  if (number === undefined) return false;
  return hits.every(({ value }) => {
    const numbers = namesOf(value)
      .flatMap(words)
      .filter((word) => /^\d{1,2}$/.test(word));
    return numbers.length > 0 && !numbers.includes(number);
  });
}

/** "Town left bank": a place in front of one that lies in it only says where that one is. */
export function isAround({ end, hits }: Span<Entity>, spans: readonly Span<Entity>[]): boolean {
  const next = spans.find(({ start }) => start === end);
  const inner = next?.hits.map(({ value }) => value) ?? [];
  const around = hits.map(({ value }) => value.record.id);
  return (
    inner.length > 0 && inner.every(({ type, record }) => type === 'place' && around.includes(record.within ?? ''))
  );
}
