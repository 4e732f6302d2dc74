import { words } from '../fold.ts';
import { stemIn } from './stems.ts';

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
  readonly #groupOf = new Map<string, string>();
  readonly #related = new Map<string, string[]>();
  /** The first stem of every phrase → the number of words in the longest one. */
  readonly #longest = new Map<string, number>();
  readonly #ignored: ReadonlySet<string>;

  /** @param related of a word: the words and phrases that people say for it, or that come near to it */
  constructor(
    groups: readonly (readonly string[])[],
    related: Readonly<Record<string, readonly string[]>>,
    ignored: ReadonlySet<string>,
  ) {
    this.#ignored = ignored;
    for (const [index, group] of groups.entries()) {
      for (const phrase of group) this.#groupOf.set(this.#key(phrase), `=${index}`);
    }
    for (const [word, others] of Object.entries(related)) {
      for (const other of others) {
        const key = this.#key(other);
        const meant = this.#related.get(key);
        if (meant) meant.push(word);
        else this.#related.set(key, [word]);
      }
    }
  }

  #key(phrase: string): string {
    const row = words(phrase);
    const first = stemOf(row[0] ?? '');
    this.#longest.set(first, Math.max(row.length, this.#longest.get(first) ?? 0));
    return stemKey(row);
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
    return this.#related.get(stemKey([word])) ?? [];
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
      const related = wide ? (this.#related.get(key) ?? []) : [];
      const isKnown = group !== undefined || (related.length > 0 && !this.#ignored.has(run.join(' ')));
      if (isKnown) return { typed: run.join(' '), row: run, group, related };
    }
    const word = row[start];
    return word === undefined || this.#ignored.has(word) ? undefined : { typed: word, row: [word], related: [] };
  }
}

function stemKey(row: readonly string[]): string {
  return row.length === 1 ? stemOf(row[0] ?? '') : row.map(stemOf).join(' ');
}

function stemOf(word: string): string {
  return stemIn('en', word);
}
