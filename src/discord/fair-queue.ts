/** Milliseconds after which the network is read again before the next answer. */
const slice = 5;

/** Milliseconds beyond which an answer is costly. */
const costly = 10;
/** Milliseconds that a person rests at most after a costly answer. */
const longestRest = 250;

/**
 * Lets everybody's answers take turns. Answers are made on the one thread that also reads the network, so a person's next
 * answer waits until the event loop has gone round, and until everybody else who waits has had one. Of those who wait, as
 * many are served in a round as fit into a slice of time, at least one. After a costly answer a person rests twice as
 * long as it took: to read another person's question, the event loop has to go round several times.
 */
export class FairQueue {
  /** Whose turn is next, first. */
  readonly #waiting = new Map<string, (() => void)[]>();
  /** Who had an answer since the event loop last went round. */
  readonly #served = new Set<string>();
  readonly #resting = new Set<string>();
  readonly #now: () => number;
  #isScheduled = false;

  /** @param now milliseconds of a clock that never goes back */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Does some work for a person: at once if it is their first in this round, else when it is their turn. */
  run<T>(person: string, work: () => T): T | Promise<T> {
    if (![this.#served, this.#waiting, this.#resting].some((one) => one.has(person))) {
      this.#serve(person);
      return this.#timed(person, work);
    }
    return new Promise((resolve, reject) => {
      const waiting = this.#waiting.get(person) ?? [];
      this.#waiting.set(person, waiting);
      waiting.push(() => {
        try {
          resolve(this.#timed(person, work));
        } catch (error) {
          reject(error);
        }
      });
    });
  }

  #timed<T>(person: string, work: () => T): T {
    const begun = this.#now();
    try {
      return work();
    } finally {
      const taken = this.#now() - begun;
      if (taken > costly) this.#rest(person, Math.min(2 * taken, longestRest));
    }
  }

  #rest(person: string, milliseconds: number): void {
    this.#resting.add(person);
    setTimeout(() => {
      this.#resting.delete(person);
      this.#schedule();
    }, milliseconds);
  }

  #serve(person: string): void {
    this.#served.add(person);
    this.#schedule();
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    nextRound(() => this.#next());
  }

  #next(): void {
    this.#isScheduled = false;
    this.#served.clear();
    const end = this.#now() + slice;
    do {
      const first = [...this.#waiting].find(([one]) => !this.#resting.has(one));
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
