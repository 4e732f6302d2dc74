import type { StoryContext } from '../../lookup/story-context.ts';
import type { Reading } from '../reading.ts';

/** What was expected of a vote is none of its results. */
export const isOfPolls =
  /\b(?:(?:in|by|of|latest|recent|opinion|exit|most|every|each|all(?: the)?|any|no) polls?|polling (?:average|at|says|shows)|pollsters?|surveys?|sondages?)\b(?! (?:stations?|day|closed|opened|workers?))/;

/** "Nationally", where no result is of a country. */
export function isOfCountry({ story }: StoryContext, { text }: Reading): boolean {
  const country = (id: string) => story.places.find((one) => one.id === id)?.kind === 'country';
  return (
    / (?:nationally|nationwide|countrywide|across the country|throughout the country|au niveau national|nationalement|a l echelle nationale|dans tout le pays) /.test(
      text,
    ) && !story.results.some(({ place }) => country(place))
  );
}

/** Whether a place is one of those, a hall or a street of one, or holds one. */
export function isNear({ search }: StoryContext, ids: ReadonlySet<string>, results: readonly string[]): boolean {
  const within = (id: string, depth = 0): string[] => {
    const entity = search.entityById.get(id);
    const up = entity?.type === 'place' && depth < mostNested ? entity.record.within : undefined;
    return up === undefined ? [id] : [id, ...within(up, depth + 1)];
  };
  const isSpot = (id: string) => {
    const entity = search.entityById.get(id);
    return entity?.type === 'place' && /^(?:venue|street|water)$/.test(entity.record.kind);
  };
  const own = [...ids].flatMap((id) => (isSpot(id) ? within(id) : [id]));
  return results.some((id) => own.includes(id) || within(id).some((up) => ids.has(up)));
}

const mostNested = 8;
