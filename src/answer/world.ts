import type { Search } from '../search/search.ts';
import type { Story } from '../story/story.ts';
import type { GeneralVocabulary } from '../story/vocabulary.ts';

/** What every answer is found in. */
export interface World {
  readonly story: Story;
  readonly search: Search;
  readonly vocabulary: GeneralVocabulary;
}
