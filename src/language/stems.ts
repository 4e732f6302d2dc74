import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';

export type Language = 'en' | 'fr';

const stemmers = { en: english, fr: french } as const;

const knownIn = { en: new Map<string, string>(), fr: new Map<string, string>() } as const;
const knownForms = new Map<string, readonly string[]>();

/** Enough for every word of a story; a flood of made-up words does not grow the memory. */
const mostKnown = 20_000;

/**
 * The Snowball stem of a folded word in a language, marked with it so that an English stem never meets a French one by
 * chance. Words with a digit, and overlong ones, are their own stems.
 */
export function stemIn(language: Language, word: string): string {
  const known = knownIn[language].get(word);
  if (known !== undefined) return known;
  const stem = word.length > 40 || /\d/.test(word) ? word : `${language}:${stemmers[language](word)}`;
  if (knownIn[language].size < mostKnown) knownIn[language].set(word, stem);
  return stem;
}

/** What a folded word is found by where its language is not known: itself and its stems in both. */
export function stemsOf(word: string): readonly string[] {
  const known = knownForms.get(word);
  if (known) return known;
  const forms = [...new Set([word, stemIn('en', word), stemIn('fr', word)])];
  if (knownForms.size < mostKnown) knownForms.set(word, forms);
  return forms;
}
