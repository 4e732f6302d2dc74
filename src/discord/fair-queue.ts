/** Milliseconds after which the network is read again before the next answer. */
const slice = 5;

/**
 * Lets everybody's answers take turns. Answers are made on the one thread that also reads the network, so a person's next
 * answer waits until the event loop has gone round, and until everybody else who waits has had one. Of those who wait, as
 * many are served in a round as fit into a slice of time, at least one.
 */
export class FairQueue {
  /** Whose turn is next, first. */
  readonly #waiting = new Map<string, (() => void)[]>();
  /** Who had an answer since the event loop last went round. */
  readonly #served = new Set<string>();
  readonly #now: () => number;
  #isScheduled = false;

  /** @param now milliseconds of a clock that never goes back */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Does some work for a person: at once if it is their first in this round, else when it is their turn. */
  run<T>(person: string, work: () => T): T | Promise<T> {
    if (!this.#served.has(person) && !this.#waiting.has(person)) {
      this.#serve(person);
      return work();
    }
    return new Promise((resolve, reject) => {
      const waiting = this.#waiting.get(person) ?? [];
      this.#waiting.set(person, waiting);
      waiting.push(() => {
        try {
          resolve(work());
        } catch (error) {
          reject(error);
        }
      });
    });
  }

  #serve(person: string): void {
    this.#served.add(person);
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    nextRound(() => this.#next());
  }

  #next(): void {
    this.#isScheduled = false;
    this.#served.clear();
    const end = this.#now() + slice;
    do {
      const [first] = this.#waiting;
      if (!first) return;
      const [person, [work, ...others]] = first;
      // To the end of the row.
      this.#waiting.delete(person);
      if (others.length > 0) this.#waiting.set(person, others);
      this.#serve(person);
      work?.();
    } while (this.#now() < end);
  }
}

/** When the network has been read. `setImmediate` is Node's own; elsewhere a timer does the same, a little later. */
function nextRound(work: () => void): void {
  if (typeof setImmediate === 'function') setImmediate(work);
  else setTimeout(work);
}
