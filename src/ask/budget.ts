/** Work that a text can ask for again and again, and that takes long enough to be counted. */
const most = {
  /** Words that the story does not have: each is looked up in the dictionaries, then held against all known words. */
  unknownWord: 8,
  /** Places where a text may be cut in two, each of which is answered like two more questions. */
  cut: 3,
  /** Statements that are checked, and clauses of them that are checked by themselves: each is held against a dozen records. */
  clause: 28,
  /** Clauses that are read once more with the one before or behind them. */
  run: 6,
} as const;

type Work = keyof typeof most;

/**
 * How much work one question may ask for. It is counted, not timed, so that the same question has the same answer on every
 * machine; with these bounds the slowest question takes some ten times as long as a usual one.
 */
export class Budget {
  readonly #most: Readonly<Record<Work, number>>;
  readonly #spent: Record<Work, number> = { unknownWord: 0, cut: 0, clause: 0, run: 0 };
  readonly #refused = new Set<Work>();

  constructor(bounds: Readonly<Partial<Record<Work, number>>> = {}) {
    this.#most = { ...most, ...bounds };
  }

  /** Takes one piece of work; `false` if none is left, and it must not be done. */
  take(work: Work): boolean {
    if (this.#spent[work] >= this.#most[work]) {
      this.#refused.add(work);
      return false;
    }
    this.#spent[work] += 1;
    return true;
  }

  /** Whether something was left undone. */
  get isExceeded(): boolean {
    return this.#refused.size > 0;
  }

  /** Whether a piece of this work was left undone. */
  hasRefused(work: Work): boolean {
    return this.#refused.has(work);
  }

  get spent(): Readonly<Record<Work, number>> {
    return this.#spent;
  }
}
