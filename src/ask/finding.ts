import type { Fact, Quote, Result } from '../story/schema.ts';
import type { Entity } from '../story/story.ts';

type StoryRecord = Fact | Quote | Result | Entity['record'];

/**
 * What every finding has. It tells records as a whole, so that the same ones once more would add nothing; or a part of
 * them, such as an age or a figure; or nothing, and then says what the story does not tell.
 */
export interface Finding<
  Kind extends string,
  Tells extends 'whole' | 'part' | 'nothing',
  R extends StoryRecord = StoryRecord,
> {
  readonly kind: Kind;
  readonly tells: Tells;
  /** What it tells; neither what only comes near nor what stands beside it, such as reasons. */
  readonly records: readonly R[];
  /** They are the closest that there are, and may be beside the point. */
  readonly isClosest?: boolean;
}

/** A finding that the story does not tell what is asked for. */
export type Untold<Kind extends string> = Finding<Kind, 'nothing', never>;

export function untold<const F extends { readonly kind: string }>(finding: F): F & Untold<F['kind']> {
  return { ...finding, tells: 'nothing', records: [] };
}
