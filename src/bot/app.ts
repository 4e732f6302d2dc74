import type { Dictionary } from '../language/dictionary.ts';
import { createSearch, type Indexes, type Search } from '../lookup/indexes.ts';
import type { Story } from '../story/story.ts';
import type { GeneralVocabulary } from '../story/vocabulary.ts';

/** Everything that a command may use. It holds one story and never changes. */
export interface App {
  readonly story: Story;
  readonly search: Search;
  readonly vocabulary: GeneralVocabulary;
  readonly version: string;
}

export interface AppParts extends Omit<App, 'search'> {
  readonly dictionary: Dictionary;
  /** Gives what was read of the story before, if anything was. */
  readonly indexes?: () => Indexes | undefined;
}

export function createApp({ story, vocabulary, version, dictionary, indexes }: AppParts): App {
  return { story, vocabulary, version, search: createSearch(story, vocabulary, dictionary, indexes) };
}
