import type { KeptSynonyms } from './kept-synonyms.ts';
import { stemKey, stemOf } from './phrase-key.ts';
import { wordsIn } from './postings.ts';

/** One or more words of a search that stand for one thing. */
export interface Unit {
  readonly typed: string;
  readonly row: readonly string[];
  readonly group?: string | undefined;
  /** Words that this may be meant for: "kids" for children, "boozer" for a bar. */
  readonly related: readonly string[];
}

/** Words and phrases that mean the same, known by a group name that no word can be, and words that only come near. */
export class SynonymGroups {
  readonly kept: KeptSynonyms;
  readonly #groupOf = new Map<string, string>();
  /** The words that a word is related to, with tabs between them. */
  readonly #related = new Map<string, string>();
  /** The first stem of every phrase → the number of words in the longest one. */
  readonly #longest = new Map<string, number>();
  readonly #ignored: ReadonlySet<string>;

  constructor(kept: KeptSynonyms, ignored: ReadonlySet<string>) {
    this.kept = kept;
    this.#ignored = ignored;
    this.#file(kept.groups, this.#groupOf);
    this.#file(kept.related, this.#related);
  }

  #file(lines: string, byKey: Map<string, string>): void {
    for (const line of wordsIn(lines)) {
      const end = line.indexOf('\t');
      const key = line.slice(0, end);
      byKey.set(key, line.slice(end + 1));
      const space = key.indexOf(' ');
      const first = space === -1 ? key : key.slice(0, space);
      const length = space === -1 ? 1 : key.split(' ').length;
      if (length > (this.#longest.get(first) ?? 0)) this.#longest.set(first, length);
    }
  }

  #relatedTo(key: string): readonly string[] {
    return this.#related.get(key)?.split('\t') ?? [];
  }

  /** Whether a word carries no meaning of its own. */
  ignores(word: string): boolean {
    return this.#ignored.has(word);
  }

  /** The group that a single word belongs to. */
  groupOf(word: string): string | undefined {
    return this.#groupOf.get(stemKey([word]));
  }

  /** The words that a single word may be meant for. */
  related(word: string): readonly string[] {
    return this.#relatedTo(stemKey([word]));
  }

  /** Every single word that is related to others, by its stem, with those. */
  pairs(): (readonly [word: string, related: readonly string[]])[] {
    const single = [...this.#related.keys()].filter((key) => !key.includes(' '));
    return single.map((key) => [key.replace(/^en:/, ''), this.#relatedTo(key)]);
  }

  /** The groups that words and phrases of a row belong to. */
  groupsIn(row: readonly string[]): string[] {
    const found: string[] = [];
    for (let start = 0; start < row.length; ) {
      const unit = this.#longest.has(stemOf(row[start] ?? '')) ? this.#unitAt(row, start, false) : undefined;
      if (unit?.group !== undefined) found.push(unit.group);
      start += unit?.row.length ?? 1;
    }
    return found;
  }

  /**
   * Cuts a row of words into units: known phrases first, then single words that carry meaning. `wide` takes related
   * words as known, too.
   */
  units(row: readonly string[], wide = false): Unit[] {
    const found: Unit[] = [];
    for (let start = 0; start < row.length; ) {
      const unit = this.#unitAt(row, start, wide);
      if (unit) found.push(unit);
      start += unit?.row.length ?? 1;
    }
    return found;
  }

  #unitAt(row: readonly string[], start: number, wide: boolean): Unit | undefined {
    const longest = this.#longest.get(stemOf(row[start] ?? '')) ?? 0;
    for (let length = Math.min(longest, row.length - start); length > 0; length--) {
      const run = row.slice(start, start + length);
      const key = stemKey(run);
      const group = this.#groupOf.get(key);
      const related = wide ? this.#relatedTo(key) : [];
      const isKnown = group !== undefined || (related.length > 0 && !this.#ignored.has(run.join(' ')));
      if (isKnown) return { typed: run.join(' '), row: run, group, related };
    }
    const word = row[start];
    return word === undefined || this.#ignored.has(word) ? undefined : { typed: word, row: [word], related: [] };
  }
}
