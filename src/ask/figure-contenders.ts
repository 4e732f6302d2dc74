import { hasResult, standsAsOne } from '../lookup/result-rows.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Entity } from '../story/story.ts';
import { fold } from '../text/normalize.ts';

interface Called {
  /** Each who stands in a result, as the ids that they may be meant by: their own first. */
  readonly standing: readonly (readonly string[])[];
  /** Parties and people who stand in none. */
  readonly strangers: readonly string[];
  /** A coalition is named beside those whom it joins. */
  readonly areJoined: boolean;
}

/** Who stands for something, of what is named; nothing where something is named that cannot stand. */
export function contendersIn(context: StoryContext, named: readonly (readonly Entity[])[]): Called | undefined {
  const others = named
    .map((some) => some.filter((one) => !isPlace(one) && !isInContest(context, one)))
    .filter(({ length }) => length > 0);
  const groups = others.map((some) => idsOf(context, some));
  const standing = groups.filter((ids) => ids.some((id) => hasResult(context, id)));
  if (groups.length > standing.length && others.some((some) => !some.every(canStand))) return undefined;
  // "A coalition of A and B" names no third one.
  const isCoalition = (at: number) => standing.length > 1 && others[at]?.every(isOfKindCoalition) === true;
  return {
    standing,
    strangers: groups
      .filter((ids, at) => !standing.includes(ids) && !isCoalition(at))
      .flatMap((ids) => ids.slice(0, 1)),
    areJoined: groups.some((ids, at) => !standing.includes(ids) && isCoalition(at)),
  };
}

/**
 * Whoever is named. Who stands in no result themselves is meant by their party's row, as its leader is; a party also by
 * those of its people who stand.
 */
export function idsOf(context: StoryContext, entities: readonly Entity[]): string[] {
  const { story } = context;
  const own = entities.map(({ record }) => record.id);
  if (own.some((id) => hasResult(context, id))) return own;
  const parties = story.people
    .filter(({ id }) => own.includes(id))
    .flatMap(({ memberOf }) => memberOf.filter((party) => hasOwnRow(context, party)));
  const members = story.people.filter(({ memberOf }) => memberOf.some((id) => own.includes(id))).map(({ id }) => id);
  return [...own, ...parties, ...members];
}

/** Where a party stands by its candidates alone, what they got is nobody else's. */
function hasOwnRow({ story }: StoryContext, id: string): boolean {
  return story.results.some(({ standings }) =>
    standings.some(({ party, candidate }) => party === id && candidate === undefined),
  );
}

/** "The Reform Party primary": a party that is in the name of a contest and stands in it against no other. */
function isInContest(context: StoryContext, { type, record }: Entity): boolean {
  if (type !== 'organization' || standsApart(context, record.id)) return false;
  const names = Object.values(record.name).map(fold);
  return context.story.contests.some(({ name }) =>
    Object.values(name).some((own) => names.some((one) => fold(own).includes(one))),
  );
}

/** Whether some rows of a result are those of a party and others are not. */
function standsApart({ story }: StoryContext, id: string): boolean {
  return story.results.some(
    ({ standings }) => standings.some(({ party }) => party === id) && standings.some(({ party }) => party !== id),
  );
}

export function isPlace({ type }: Entity): boolean {
  return type === 'place';
}

function isOfKindCoalition({ type, record }: Entity): boolean {
  return type === 'organization' && record.kind === 'coalition';
}

function canStand(entity: Entity): boolean {
  return entity.type === 'organization' && standsAsOne(entity.record);
}
