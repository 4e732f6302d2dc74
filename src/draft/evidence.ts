import type { Evidence } from '../story/schema-parts.ts';

/** A stretch of the article: `paragraph` counts from 1, `start` and `end` are places in its text. */
export interface Span {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

const [mostWords, mostLetters] = [12, 120];

/**
 * A few words of the article, around a stretch of it, that stand there only once: three words at least, twelve at
 * most, 120 characters at most. A longer stretch is named by its beginning.
 *
 * @returns nothing where no such words are to be had
 */
export function evidenceFor(paragraphs: readonly string[], { paragraph, start, end }: Span): Evidence | undefined {
  const text = paragraphs[paragraph - 1] ?? '';
  const words = [...text.matchAll(/\S+/g)].map((match) => [match.index, match.index + match[0].length] as const);
  const first = words.findIndex(([, to]) => to > start);
  if (first === -1) return undefined;
  const after = words.findIndex(([from]) => from >= end);
  const last = Math.max(first, (after === -1 ? words.length : after) - 1);
  const all = paragraphs.join('\n');
  for (const [from, to] of widenings(first, Math.min(last, first + mostWords - 1), words.length)) {
    const exact = trimmed(text.slice(words[from]?.[0], words[to]?.[1]));
    if (exact.length > mostLetters || exact.split(/\s+/).length > mostWords) continue;
    if (exact === text || all.split(exact).length === 2) return { paragraph, exact };
  }
  return undefined;
}

/** Punctuation at the ends says nothing; what has a partner inside stays. */
function trimmed(text: string): string {
  const cut = text.replace(/[\s,;:—–-]+$/u, '').replace(/^[\s,;:—–-]+/u, '');
  return cut.split(/\s+/).length >= 3 ? cut : text;
}

/** Ever wider stretches of words around one: to the right and to the left in turn, and shorter ones if it is too long. */
function* widenings(first: number, last: number, count: number): Generator<readonly [number, number]> {
  const least = Math.min(3, count);
  for (let more = 0; more <= mostWords; more++) {
    for (let left = 0; left <= more; left++) {
      const [from, to] = [Math.max(0, first - left), Math.min(count - 1, last + more - left)];
      if (to - from + 1 >= least && to - from < mostWords) yield [from, to];
    }
  }
  for (let to = last; to >= first + 1; to--) yield [first, to];
}

/** Evidence for the first of some stretches that can have it. */
export function anyEvidence(paragraphs: readonly string[], spans: readonly Span[]): Evidence | undefined {
  for (const span of spans) {
    const found = evidenceFor(paragraphs, span);
    if (found) return found;
  }
  return undefined;
}
