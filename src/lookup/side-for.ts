import type { Contest, Option } from '../story/schema.ts';
import { fold } from '../text/normalize.ts';

const isFor = /^(?:vote )?(?:yes|oui|for|pour|in favou?r|approve)\b/;

/** What one votes for so that a ballot passes; `undefined` in a contest of people, parties or other options. */
export function sideFor({ options }: Pick<Contest, 'options'>): Option | undefined {
  return options.find(({ name }) => Object.values(name).some((text) => isFor.test(fold(text))));
}
