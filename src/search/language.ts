import type { GeneralVocabulary } from '../story/vocabulary.ts';

type Words = Pick<GeneralVocabulary, 'stopWords' | 'chat'>;

/** A small word that French has and English has not, and that is no chat spelling either. */
function isOnlyFrench({ stopWords, chat }: Words, word: string): boolean {
  return stopWords.fr.includes(word) && !stopWords.en.includes(word) && !Object.hasOwn(chat, word);
}

/** The language that folded words are written in, by their small words; English where they do not tell. */
export function languageOf(vocabulary: Words, row: readonly string[]): 'en' | 'fr' {
  return row.some((word) => isOnlyFrench(vocabulary, word)) ? 'fr' : 'en';
}
