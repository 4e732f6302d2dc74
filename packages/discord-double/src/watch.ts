export interface WaitOptions {
  readonly timeout?: number;
  /** Named in the error when the wait ends in vain. */
  readonly what?: string;
}

/** Lets tests wait for something to happen without polling: every change makes the waiting look again. */
export class Watch {
  readonly #looks = new Set<() => void>();
  readonly #timers = new Set<NodeJS.Timeout>();

  changed(): void {
    for (const look of [...this.#looks]) look();
  }

  until<T>(
    read: () => T | undefined | false,
    { timeout = 30_000, what = 'the expected event' }: WaitOptions = {},
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const value = read();
        if (value === undefined || value === false) return;
        end();
        resolve(value);
      };
      const end = () => {
        clearTimeout(timer);
        this.#timers.delete(timer);
        this.#looks.delete(look);
      };
      const timer = setTimeout(() => {
        end();
        reject(new Error(`Waited ${timeout} ms in vain for ${what}`));
      }, timeout);
      this.#timers.add(timer);
      this.#looks.add(look);
      look();
    });
  }

  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    this.#looks.clear();
  }
}
