import type { StoryContext } from '../lookup/story-context.ts';
import type { Entity } from '../story/story.ts';
import { isPlace } from './figure-contenders.ts';

/** The ids of the places that are named; the whole country needs no name. `undefined` where the story has no country. */
export function placesIn(
  { story }: StoryContext,
  entities: readonly (readonly Entity[])[],
  whole: string,
): readonly string[] | undefined {
  const named = entities.flatMap((some) => some.filter(isPlace)).map(({ record }) => record.id);
  if (named.length > 0 || !nationwide.test(whole)) return named;
  const country = story.places.find(({ kind }) => kind === 'country');
  return country && [country.id];
}

const nationwide =
  /\b(?:nationwide|nationally|country ?wide|(?:across|in) the (?:whole )?country|au niveau national|a l echelle nationale|dans tout le pays)\b/;
