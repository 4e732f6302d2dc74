import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';

const known = new Map<string, readonly string[]>();

/** Enough for every word of a story; a flood of made-up words does not grow the memory. */
const mostKnown = 20_000;

/**
 * What a folded word is found by: itself and its Snowball stems in both languages, marked with the language so that
 * an English stem never meets a French one by chance.
 */
export function stemsOf(word: string): readonly string[] {
  const cached = known.get(word);
  if (cached) return cached;
  const stems = word.length > 40 || /\d/.test(word) ? [word] : [word, `en:${english(word)}`, `fr:${french(word)}`];
  if (known.size < mostKnown) known.set(word, stems);
  return stems;
}
