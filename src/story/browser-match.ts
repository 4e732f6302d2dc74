import type { TextDirective } from './text-fragment.ts';

/** A stretch of a page as a browser searches it; `to` is the place behind its last letter. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Which ends of a stretch must be ends of words. */
interface Bounds {
  readonly start: boolean;
  readonly end: boolean;
}

/**
 * Finds words in a page as browsers do (URL Fragment Text Directives, "find a range from a text directive"): case,
 * accents and the shape of quotation marks do not count, words are whole words, and each part lies in one paragraph.
 */
export class BrowserPage {
  readonly #text: string;
  /** Where each paragraph starts in the text, ascending. */
  readonly #starts: readonly number[];
  readonly #boundaries: ReadonlySet<number>;

  constructor(paragraphs: readonly string[]) {
    const folded = paragraphs.map(foldForSearch);
    this.#text = folded.join('\n');
    let start = 0;
    this.#starts = folded.map((paragraph) => {
      const at = start;
      start += paragraph.length + 1;
      return at;
    });
    const segments = new Intl.Segmenter('en', { granularity: 'word' }).segment(this.#text);
    this.#boundaries = new Set([...Array.from(segments, ({ index }) => index), this.#text.length]);
  }

  /** The number of the paragraph that the first match starts in, from 1; `undefined` if there is no match. */
  firstMatch({ prefix, start, end, suffix }: TextDirective): number | undefined {
    for (const { from, to } of this.#occurrences(start, {
      start: prefix === undefined,
      end: end !== undefined || suffix === undefined,
    })) {
      if (prefix !== undefined && !this.#standsBefore(from, prefix)) continue;
      const last = end === undefined ? to : this.#endOf(end, to, suffix === undefined);
      if (last === undefined) continue;
      if (suffix === undefined || this.#standsBehind(last, suffix)) return this.#paragraphAt(from);
    }
    return undefined;
  }

  *#occurrences(words: string, bounds: Bounds, after = 0): Generator<Stretch> {
    const wanted = foldForSearch(words);
    for (let at = this.#text.indexOf(wanted, after); at !== -1; at = this.#text.indexOf(wanted, at + 1)) {
      const stretch = { from: at, to: at + wanted.length };
      if (this.#keeps(stretch, bounds)) yield stretch;
    }
  }

  #keeps({ from, to }: Stretch, { start, end }: Bounds): boolean {
    return (!start || this.#boundaries.has(from)) && (!end || this.#boundaries.has(to));
  }

  #standsBefore(place: number, prefix: string): boolean {
    const before = this.#text.slice(0, place).trimEnd();
    const wanted = foldForSearch(prefix);
    return before.endsWith(wanted) && this.#boundaries.has(before.length - wanted.length);
  }

  #standsBehind(place: number, suffix: string): boolean {
    const behind = this.#text.slice(place).trimStart();
    const wanted = foldForSearch(suffix);
    return behind.startsWith(wanted) && this.#boundaries.has(this.#text.length - behind.length + wanted.length);
  }

  #endOf(words: string, after: number, whole: boolean): number | undefined {
    const [first] = this.#occurrences(words, { start: true, end: whole }, after);
    return first?.to;
  }

  #paragraphAt(place: number): number {
    return this.#starts.filter((start) => start <= place).length;
  }
}

function foldForSearch(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
