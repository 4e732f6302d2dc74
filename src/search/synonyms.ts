import { words } from '../fold.ts';
import { stemsOf } from './stems.ts';

/** One or more words of a search that stand for one thing. */
export interface Unit {
  readonly typed: string;
  readonly row: readonly string[];
  readonly group?: string | undefined;
}

/** Words and phrases that mean the same, known by a group name that no word can be. */
export class SynonymGroups {
  readonly #groupOf = new Map<string, string>();
  readonly #longest: number;
  readonly #ignored: ReadonlySet<string>;

  constructor(groups: readonly (readonly string[])[], ignored: ReadonlySet<string>) {
    this.#ignored = ignored;
    const phrases = groups.flatMap((group, index) =>
      group.map((phrase) => ({ row: words(phrase), name: `=${index}` })),
    );
    for (const { row, name } of phrases) this.#groupOf.set(stemKey(row), name);
    this.#longest = Math.max(1, ...phrases.map(({ row }) => row.length));
  }

  /** Whether a word carries no meaning of its own. */
  ignores(word: string): boolean {
    return this.#ignored.has(word);
  }

  /** Cuts a row of words into units: known phrases first, then single words that carry meaning. */
  units(row: readonly string[]): Unit[] {
    const found: Unit[] = [];
    for (let start = 0; start < row.length; ) {
      const unit = this.#unitAt(row, start);
      if (unit) found.push(unit);
      start += unit?.row.length ?? 1;
    }
    return found;
  }

  #unitAt(row: readonly string[], start: number): Unit | undefined {
    for (let length = Math.min(this.#longest, row.length - start); length > 0; length--) {
      const run = row.slice(start, start + length);
      const group = this.#groupOf.get(stemKey(run));
      if (group !== undefined) return { typed: run.join(' '), row: run, group };
    }
    const word = row[start];
    return word === undefined || this.#ignored.has(word) ? undefined : { typed: word, row: [word] };
  }
}

function stemKey(row: readonly string[]): string {
  return row.map((word) => stemsOf(word)[1] ?? word).join(' ');
}
