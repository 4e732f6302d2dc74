const firstPause = 5_000;
const longestPause = 600_000;

/** Decides when something that happens again and again is logged: at once, then after 5 seconds, 10, 20, and so on. */
export class FewerLines {
  #next = 0;
  #pause = firstPause;
  #leftOut = 0;

  /** @returns how often it happened without being logged, or `undefined` if it is not to be logged now */
  take(now: number = performance.now()): number | undefined {
    if (now < this.#next) {
      this.#leftOut += 1;
      return undefined;
    }
    const leftOut = this.#leftOut;
    this.#leftOut = 0;
    this.#next = now + this.#pause;
    this.#pause = Math.min(this.#pause * 2, longestPause);
    return leftOut;
  }

  /** It is over; the next time is a first time. */
  reset(): void {
    this.#next = 0;
    this.#pause = firstPause;
    this.#leftOut = 0;
  }
}
