import type { StoryContext } from '../lookup/story-context.ts';
import type { Span } from '../search/names.ts';
import type { Entity } from '../story/story.ts';
import { fold } from '../text/normalize.ts';

const heads = 'boss|head|chief|director|president|leader|ceo|chair|chairman|chairwoman|manager';
const frenchHeads = 'patron|patronne|chef|cheffe|directeur|directrice|president|presidente|dirigeante?|responsable';
const behind = new RegExp(`^(?:s )?(?:${heads})\\b`);
const before = new RegExp(`\\b(?:(?:${heads}) of(?: the)?|(?:${frenchHeads}) (?:d|du|des|de(?: la| l)?))$`);
const isHead = new RegExp(`\\b(?:${heads}|${frenchHeads}|heads|runs|leads|owner|owns)\\b`);

/** "The company's boss", "la directrice de la société": the one of its people who heads it, in the place of what they head. */
export function withHolders(
  context: StoryContext,
  row: readonly string[],
  spans: readonly Span<Entity>[],
): readonly Span<Entity>[] {
  return spans.map((span) => holderOf(context, row, span) ?? span);
}

function holderOf(
  { story, search }: StoryContext,
  row: readonly string[],
  { start, end, hits }: Span<Entity>,
): Span<Entity> | undefined {
  const [hit, ...others] = hits;
  if (hit?.value.type !== 'organization' || others.length > 0) return undefined;
  const role = behind.exec(row.slice(end).join(' '))?.[0];
  const of = role === undefined ? before.exec(row.slice(0, start).join(' '))?.[0] : undefined;
  if (role === undefined && of === undefined) return undefined;
  const { id } = hit.value.record;
  const all = story.people.filter(
    ({ memberOf, role: own }) => memberOf.includes(id) && Object.values(own).some((text) => isHead.test(fold(text))),
  );
  const [only, ...more] = all.map((person) => search.entityById.get(person.id));
  if (!only || more.length > 0) return undefined;
  return {
    start: start - (of?.split(' ').length ?? 0),
    end: end + (role?.split(' ').length ?? 0),
    hits: [{ ...hit, value: only }],
  };
}
