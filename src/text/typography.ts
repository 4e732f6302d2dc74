import type { Locale } from './locale.ts';

/** Narrow, and no line breaks there. */
const narrow = '\u202F';

/** What is no prose of ours: an address, and words between guillemets, whose apostrophes are those of the article. */
const leftAlone = /https?:\/\/\S+|«[^»]*»/gu;

/**
 * A text as the language is printed. French has a narrow no-break space before `: ; ! ? %` and inside guillemets, where
 * keyboards and records have any space, and curved apostrophes. English is left as it is.
 */
export function typeset(locale: Locale, text: string): string {
  if (locale !== 'fr') return text;
  let [printed, end] = ['', 0];
  for (const found of text.matchAll(leftAlone)) {
    printed += curved(text.slice(end, found.index)) + found[0];
    end = found.index + found[0].length;
  }
  return spaced(printed + curved(text.slice(end)));
}

function curved(text: string): string {
  return text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}

/** A colon is one only at the end of a word: `:)` is none. */
function spaced(text: string): string {
  return text.replace(/(?<=\S)[ \u00A0](?=[;!?%»]|:(?:\s|$))/gu, narrow).replace(/«[ \u00A0](?=\S)/gu, `«${narrow}`);
}

/** The same for every text in a value, however deep, but for those under the keys that are named. */
export function typesetIn<T>(locale: Locale, value: T, except: ReadonlySet<string>): T {
  if (locale !== 'fr') return value;
  if (typeof value === 'string') return typeset(locale, value) as T;
  if (Array.isArray(value)) return value.map((one) => typesetIn(locale, one, except)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, except.has(key) ? inner : typesetIn(locale, inner, except)]),
  ) as T;
}
