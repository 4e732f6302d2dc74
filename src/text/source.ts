import { formatDate } from './format.ts';
import type { Locale } from './locale.ts';

/** What a story is told by: as much as it gives. */
export interface Told {
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  readonly datePublished: string;
  readonly locale?: string | undefined;
}

/** "The Lantern, 3 June 2031": where an article stood and when, with what there is of it. */
export function sourceOf({ publisher, datePublished, locale: tag }: Told, locale: Locale): string {
  const date = formatDate(locale, datePublished, tag);
  return publisher === undefined ? date : `${publisher}, ${date}`;
}
