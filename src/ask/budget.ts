/** Work that a text can ask for again and again, and that takes long enough to be counted. */
const most = {
  /** Words that the story does not have: each is looked up in the dictionaries, then held against all known words. */
  unknownWord: 8,
  /** Places where a text may be cut in two, each of which is answered like two more questions. */
  cut: 3,
} as const;

type Work = keyof typeof most;

/**
 * How much work one question may ask for. It is counted, not timed, so that the same question has the same answer on every
 * machine; with these bounds the slowest question takes some ten times as long as a usual one.
 */
export class Budget {
  readonly #most: Readonly<Record<Work, number>>;
  readonly #spent: Record<Work, number> = { unknownWord: 0, cut: 0 };
  #isExceeded = false;

  constructor(bounds: Readonly<Record<Work, number>> = most) {
    this.#most = bounds;
  }

  /** Takes one piece of work; `false` if none is left, and it must not be done. */
  take(work: Work): boolean {
    if (this.#spent[work] >= this.#most[work]) {
      this.#isExceeded = true;
      return false;
    }
    this.#spent[work] += 1;
    return true;
  }

  /** Whether something was left undone. */
  get isExceeded(): boolean {
    return this.#isExceeded;
  }

  get spent(): Readonly<Record<Work, number>> {
    return this.#spent;
  }
}
