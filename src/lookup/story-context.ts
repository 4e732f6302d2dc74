import type { Story } from '../story/story.ts';
import type { GeneralVocabulary } from '../story/vocabulary.ts';
import type { Search } from './search.ts';

/** One story and what is known of its words: what every answer is found in. It never changes. */
export interface StoryContext {
  readonly story: Story;
  readonly search: Search;
  readonly vocabulary: GeneralVocabulary;
  /** The part of `/ask` that is switched off; set by measurements alone. */
  readonly off?: string;
}

/** Whether a word says something of a subject, and does not only ask. */
export function isTelling({ search, vocabulary }: StoryContext, word: string): boolean {
  return !search.stopWords.has(word) && !vocabulary.questionWords.includes(word);
}
