import type { Quote } from '../../story/schema.ts';
import { fold } from '../../text/normalize.ts';
import type { StoryContext } from '../story-context.ts';
import type { QuoteFinding } from './quote-finding.ts';

export function byWords(context: StoryContext, row: readonly string[]): QuoteFinding | undefined {
  const hits = context.search.quotes.all(row).filter(({ corrections }) => corrections.length === 0);
  const quotes = phraseFirst(
    row,
    hits.map(({ value }) => value),
  );
  return quotes.length > 0 ? { kind: 'found', quotes } : undefined;
}

/** So many words in a row are no coincidence. */
const leastPhrase = 3;

/** Words of a quotation as they were said. */
export function byPhrase({ story }: StoryContext, row: readonly string[]): QuoteFinding | undefined {
  const quotes = row.length < leastPhrase ? [] : story.quotes.filter((quote) => hasPhrase(quote, row));
  return quotes.length > 0 ? { kind: 'found', quotes } : undefined;
}

function hasPhrase({ exact }: Quote, row: readonly string[]): boolean {
  return ` ${exact.map(fold).join(' ')} `.includes(` ${row.join(' ')} `);
}

/** Quotations in which the words stand side by side come before those that have them here and there. */
function phraseFirst(row: readonly string[], quotes: readonly Quote[]): Quote[] {
  const has = (quote: Quote) => hasPhrase(quote, row);
  return [...quotes.filter(has), ...quotes.filter((quote) => !has(quote))];
}

export function byMendedWords(context: StoryContext, row: readonly string[]): QuoteFinding | undefined {
  const hits = context.search.quotes.all(row);
  return hits.length > 0
    ? { kind: 'found', quotes: hits.map(({ value }) => value), readAs: mendedWords(hits) }
    : undefined;
}

/** How the words were read, where they were not met as they are. */
export function mendedWords(
  hits: readonly { readonly corrections: readonly { readonly read: string }[] }[],
): string | undefined {
  const read = hits[0]?.corrections.map((slip) => slip.read).join(' ');
  return read === '' ? undefined : read;
}

/** Whether a word only asks for words that were said. */
export function isFrame({ search, vocabulary }: StoryContext, word: string): boolean {
  return search.stopWords.has(word) || vocabulary.frames.quote.includes(word);
}
