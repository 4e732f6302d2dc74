import type { StoryContext } from '../lookup/story-context.ts';
import type { NamedAt, Reading } from './reading.ts';
import type { TellingRecord } from './records.ts';

/** Whether a record names what a clause names, or is about it and names no other one in its place. */
export function isIn(
  context: StoryContext,
  one: NamedAt,
  clause: Reading,
  { about }: TellingRecord,
  told: Reading,
): boolean {
  const { story, search } = context;
  const { ids, phrase } = one;
  const isOf = (id: string) => ids.has(id) || ids.has(townOf(search, id) ?? '');
  const stated = namedIn(told);
  if (stated.some(isOf) || told.text.includes(` ${phrase} `)) return true;
  // A record may be about more than it names; but whom it names is not to be exchanged for another of those.
  if (about.some(isOf)) return !told.named.some((other) => isExchanged(one, other, clause));
  const others = [...about, ...stated];
  // Most of what is told is told of the main place, without a word of it.
  const main = story.results.find(({ contest }) => contest === story.contests[0]?.id)?.place;
  const isPlace = (id: string) => search.entityById.get(id)?.type === 'place';
  return main !== undefined && ids.has(main) && !others.some(isPlace);
}

const named = new WeakMap<Reading, readonly string[]>();

/** The ids of all that a record names. */
function namedIn(told: Reading): readonly string[] {
  const known = named.get(told) ?? told.named.flatMap(({ ids }) => [...ids]);
  named.set(told, known);
  return known;
}

/** Something of the kind of a name that stands in a record and not in the clause. */
function isExchanged({ entities: [own] }: NamedAt, other: NamedAt, clause: Reading): boolean {
  return (
    own !== undefined &&
    other.entities.every(({ type }) => type === own.type) &&
    // "The mayor" may be several of them.
    !clause.named.some(({ ids }) => ids.size === 1 && [...ids].some((id) => other.ids.has(id)))
  );
}

/** The town of a hall or a street, which is as good as named with it. */
function townOf({ entityById }: StoryContext['search'], id: string): string | undefined {
  const entity = entityById.get(id);
  return entity?.type === 'place' && /^(?:venue|street)$/.test(entity.record.kind) ? entity.record.within : undefined;
}
