interface Arrival {
  readonly bytes: number;
  readonly giveWay: () => void;
}

/**
 * Bounds the bytes of all bodies that are arriving at once. A request of Discord arrives within milliseconds, so where
 * there is no room the body that has been arriving for longest gives way, and not the new one.
 */
export class Intake {
  readonly #most: number;
  /** The oldest first. */
  readonly #arriving = new Set<Arrival>();
  #bytes = 0;

  /** @param most bytes */
  constructor(most: number) {
    this.#most = most;
  }

  /**
   * Reads a body; `undefined` if it had to give way.
   *
   * @param bytes the most that it can be, at most the bytes of the whole intake
   * @throws whatever `read` throws
   */
  read<T>(bytes: number, read: () => Promise<T>): Promise<T | undefined> {
    for (const oldest of this.#arriving) {
      if (this.#bytes + bytes <= this.#most) break;
      oldest.giveWay();
    }
    return new Promise((resolve, reject) => {
      const arrival: Arrival = {
        bytes,
        giveWay: () => {
          this.#leave(arrival);
          resolve(undefined);
        },
      };
      this.#arriving.add(arrival);
      this.#bytes += bytes;
      read()
        .finally(() => this.#leave(arrival))
        .then(resolve, reject);
    });
  }

  #leave(arrival: Arrival): void {
    if (this.#arriving.delete(arrival)) this.#bytes -= arrival.bytes;
  }
}
