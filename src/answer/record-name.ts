import type { Search } from '../lookup/search.ts';
import { nameOf } from '../story/story.ts';
import type { Locale } from '../text/locale.ts';

/** What to call the record with this id in a language. Ids are checked when a story is loaded. */
export function nameById(search: Search, id: string, locale: Locale): string {
  const entity = search.entityById.get(id);
  return entity === undefined ? id : nameOf(entity, locale);
}
