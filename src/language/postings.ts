/** The documents of each term, by their numbers, and how much the term counts in each; as compact as they are kept. */
export interface KeptPostings {
  /** All terms, a line each. */
  readonly terms: string;
  /** Of each term, and behind the last: where its documents start. */
  readonly starts: Uint32Array;
  readonly documents: Uint16Array;
  readonly weights: Float64Array;
}

/** @param documents of each: its terms with their weights, in the order of their numbers */
export function keptPostings(documents: readonly ReadonlyMap<string, number>[]): KeptPostings {
  const rows = new Map<string, [document: number, weight: number][]>();
  for (const [document, terms] of documents.entries()) {
    for (const [term, weight] of terms) {
      const row = rows.get(term);
      if (row) row.push([document, weight]);
      else rows.set(term, [[document, weight]]);
    }
  }
  const all = [...rows.values()];
  return {
    terms: linesOf(rows.keys()),
    starts: startsOf(all.map(({ length }) => length)),
    documents: Uint16Array.from(all.flat(), ([document]) => document),
    weights: Float64Array.from(all.flat(), ([, weight]) => weight),
  };
}

/** Finds the documents that have a term. */
export class Postings {
  readonly kept: KeptPostings;
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(kept: KeptPostings) {
    this.kept = kept;
    this.#numbers = numbered(kept.terms);
  }

  /** Tells of each document that has a term, and how much the term counts in it. */
  each(term: string, tell: (document: number, weight: number) => void): void {
    const number = this.#numbers.get(term);
    if (number === undefined) return;
    const { starts, documents, weights } = this.kept;
    for (let at = starts[number] as number; at < (starts[number + 1] as number); at++) {
      tell(documents[at] as number, weights[at] as number);
    }
  }
}

/** Words, none of which holds a line break, as one text: many small texts take long to read. */
export function linesOf(words: Iterable<string>): string {
  return [...words].join('\n');
}

export function wordsIn(lines: string): string[] {
  return lines === '' ? [] : lines.split('\n');
}

/** The number of each word in its order, from 0. */
export function numbered(lines: string): Map<string, number> {
  return new Map(wordsIn(lines).map((word, number) => [word, number]));
}

/** Where each of several runs starts if they stand one behind the other, and where the last one ends. */
export function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (const [index, length] of lengths.entries()) starts[index + 1] = (starts[index] as number) + length;
  return starts;
}
