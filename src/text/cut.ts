/** The most characters of what somebody typed that a reply repeats. */
const mostEchoed = 80;

/** Words that somebody typed, as a reply may repeat them. */
export function echoed(words: string): string {
  return cut(words, mostEchoed);
}

/**
 * Cuts at the end, between characters as people see them, and says so with an ellipsis. Quotations never come here.
 */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let end = 0;
  for (const { index, segment } of graphemes.segment(text.slice(0, most + 1))) {
    if (index + segment.length > most - 1) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end).trimEnd()}…`;
}

/**
 * The same, but between words, unless a single word is too long; at a hyphen where little would be left: "Back to the
 * so-and-so…".
 */
export function cutWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const before = (end: number) => text.slice(0, Math.max(end, 0)).replace(/[\s,;:–—-]+$/u, '');
  const start = text.slice(0, most);
  const words = before(start.search(/\s+\S*$/u));
  const kept = 2 * words.length < most ? before(start.search(/(?<=\p{L})-[^-]*$/u)) || words : words;
  return kept === '' ? cut(text, most) : `${kept}…`;
}
