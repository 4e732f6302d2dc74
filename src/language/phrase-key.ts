import { stemIn } from './stems.ts';

/** What phrases are compared by: the English stems of their words, whichever language they are in. */
export function stemKey(row: readonly string[]): string {
  return row.length === 1 ? stemOf(row[0] ?? '') : row.map(stemOf).join(' ');
}

/** What single words are compared by, see `stemKey`. */
export function stemOf(word: string): string {
  return stemIn('en', word);
}
