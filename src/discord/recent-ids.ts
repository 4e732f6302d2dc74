import { LRUCache } from 'lru-cache';

/** Remembers the last ids that came in, and no more of them than it was told to. */
export class RecentIds {
  readonly #ids: LRUCache<string, true>;

  constructor(most: number) {
    this.#ids = new LRUCache({ max: most });
  }

  /** Whether an id comes for the first time, as far as is remembered. */
  isNew(id: string): boolean {
    if (this.#ids.has(id)) return false;
    this.#ids.set(id, true);
    return true;
  }
}
