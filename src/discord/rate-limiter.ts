import { LRUCache } from 'lru-cache';

/** So many answers at once, which come back evenly within so many seconds. */
export interface Limit {
  readonly answers: number;
  readonly seconds: number;
}

interface Bucket {
  /** How many answers are left, in parts. */
  left: number;
  /** When `left` was right, in milliseconds. */
  at: number;
  told: boolean;
}

/** Whether somebody is answered: at once, or only in so many seconds. */
export type Turn =
  | { readonly granted: true }
  | { readonly granted: false; readonly wait: number; readonly first: boolean };

/** About 100 bytes each. Who was not seen for longest is forgotten first, which gives a full bucket at the next time. */
const mostKept = 20_000;

const granted: Turn = { granted: true };

/** Milliseconds of the processor that one answer may cost; a usual one takes two. */
const share = 10;

/** The most answers that one may count as. */
const mostShares = 10;

/** Milliseconds of the processor that this process has used: on a busy machine, waiting is nobody's fault. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export interface Clocks {
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** Milliseconds of work done so far. */
  readonly spent: () => number;
}

const realClocks: Clocks = { now: () => performance.now(), spent: processorTime };

/**
 * A token bucket for each person, so that nobody takes the turn of others. An answer that costs much time counts as
 * several. It is kept in memory alone.
 */
export class RateLimiter {
  readonly #limit: Limit;
  readonly #clocks: Clocks;
  readonly #most: number;
  readonly #share: number;
  readonly #buckets: LRUCache<string, Bucket>;

  /**
   * @param most people who are remembered
   * @param milliseconds that one answer may cost
   */
  constructor(limit: Limit, clocks: Clocks = realClocks, most: number = mostKept, milliseconds: number = share) {
    this.#limit = limit;
    this.#share = milliseconds;
    this.#clocks = clocks;
    this.#most = most;
    this.#buckets = new LRUCache({ max: most });
  }

  /** Takes one answer for a person. `first` says that the refusal is the first one in a row. */
  take(person: string): Turn {
    const bucket = this.#bucketOf(person);
    if (bucket.left >= 1) {
      bucket.left -= 1;
      bucket.told = false;
      return granted;
    }
    const first = !bucket.told;
    bucket.told = true;
    return { granted: false, first, wait: Math.ceil((1 - bucket.left) / this.#perSecond) };
  }

  /** Does the work for an answer that was granted, and counts it as more than one if it costs more than its share. */
  measured<T>(person: string, work: () => T): T {
    const begun = this.#clocks.spent();
    try {
      return work();
    } finally {
      const shares = (this.#clocks.spent() - begun) / this.#share;
      this.#bucketOf(person).left -= Math.min(Math.max(0, shares - 1), mostShares - 1);
    }
  }

  /** Another limiter with so many times as many answers, each of which may cost as much less. */
  times(factor: number): RateLimiter {
    const { answers, seconds } = this.#limit;
    return new RateLimiter({ answers: answers * factor, seconds }, this.#clocks, this.#most, this.#share / factor);
  }

  get #perSecond(): number {
    return this.#limit.answers / this.#limit.seconds;
  }

  #bucketOf(person: string): Bucket {
    const now = this.#clocks.now();
    const known = this.#buckets.get(person);
    if (!known) {
      const bucket = { left: this.#limit.answers, at: now, told: false };
      this.#buckets.set(person, bucket);
      return bucket;
    }
    known.left = Math.min(this.#limit.answers, known.left + ((now - known.at) / 1000) * this.#perSecond);
    known.at = now;
    return known;
  }
}
