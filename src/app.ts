import type { Dictionary } from './search/dictionary.ts';
import { createSearch, type Search } from './search/search.ts';
import type { Story } from './story/story.ts';
import type { GeneralVocabulary } from './story/vocabulary.ts';

/** Everything that a command may use. It holds one story and never changes. */
export interface App {
  readonly story: Story;
  readonly search: Search;
  readonly vocabulary: GeneralVocabulary;
  readonly version: string;
}

export function createApp(story: Story, vocabulary: GeneralVocabulary, dictionary: Dictionary, version: string): App {
  return { story, vocabulary, version, search: createSearch(story, vocabulary, dictionary) };
}
