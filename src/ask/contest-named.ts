import { contestSaid } from '../lookup/contest-words.ts';
import { hasResult } from '../lookup/result-rows.ts';
import { isTelling, type StoryContext } from '../lookup/story-context.ts';
import type { Span } from '../search/names.ts';
import type { Entity } from '../story/story.ts';
import { words } from '../text/normalize.ts';
import { idsOf } from './figure-contenders.ts';

/**
 * "The yes to the tunnel": something that has no result, and by whose name one contest is called, which is meant where a
 * result is asked for.
 *
 * @param contest the contest that is named in other words, which is the only one that can be meant then
 */
export function contestBehind(
  context: StoryContext,
  row: readonly string[],
  { start, end, hits }: Span<Entity>,
  contest: string | undefined,
): string | undefined {
  const phrase = row.slice(start, end);
  const isOther = hits.some(
    ({ value }) => isByRole(value, phrase) || idsOf(context, [value]).some((id) => hasResult(context, id)),
  );
  if (isOther) return undefined;
  const telling = phrase.filter((word) => isTelling(context, word));
  const said = contestSaid(context.story, contest === undefined ? [] : [contest], telling);
  return telling.length > 0 && said.words.length === telling.length ? (contest ?? said.contest) : undefined;
}

/** "The governor" is somebody, whom an election for governor is not called by. */
function isByRole({ type, record }: Entity, phrase: readonly string[]): boolean {
  if (type !== 'person') return false;
  const own = words(record.name ?? '');
  return !phrase.some((word) => own.includes(word));
}
