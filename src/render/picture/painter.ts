import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Picture } from './picture.ts';
import type { Done, Order } from './worker.ts';

export interface PainterOptions {
  /** The module that draws, `worker.js`. */
  readonly worker: URL;
  /** After so many milliseconds a reply goes out without its picture. */
  readonly budget?: number;
  /** How many pictures are kept. */
  readonly mostKept?: number;
}

/** A picture of figures is about 40 kB, so these are about 10 MB. */
const mostKept = 256;

/** Discord waits three seconds for an answer, of which the way there and back takes a part. */
const budget = 1200;

/**
 * Draws pictures in a thread of its own, so that no other reply waits for one, and keeps the last ones. The thread is
 * started for the first picture, and anew if it ends.
 */
export class Painter {
  readonly #options: Required<PainterOptions>;
  readonly #kept = new Map<string, Uint8Array>();
  readonly #waiting = new Map<number, (png: Uint8Array | undefined) => void>();
  #worker: Worker | undefined;
  #last = 0;

  constructor(options: PainterOptions) {
    this.#options = { budget, mostKept, ...options };
  }

  /** The picture as a PNG; `undefined` if it cannot be drawn, or not in time. Never throws. */
  async paint(picture: Picture): Promise<Uint8Array | undefined> {
    const key = JSON.stringify(picture);
    const kept = this.#kept.get(key);
    if (kept) {
      this.#keep(key, kept);
      return kept;
    }
    const limit = new AbortController();
    const tooLate = setTimeout(this.#options.budget, undefined, { signal: limit.signal }).catch(() => undefined);
    // What comes too late for this reply is kept for the next one.
    const drawn = this.#draw(picture).then((png) => (png ? this.#keep(key, png) : undefined));
    const png = await Promise.race([drawn, tooLate]);
    limit.abort();
    return png;
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
  }

  #draw(picture: Picture): Promise<Uint8Array | undefined> {
    return new Promise((resolve) => {
      const id = ++this.#last;
      this.#waiting.set(id, resolve);
      this.#thread().postMessage({ id, picture } satisfies Order);
    });
  }

  #thread(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(this.#options.worker);
    this.#worker = worker;
    worker.unref();
    worker.on('message', ({ id, png }: Done) => {
      this.#waiting.get(id)?.(png);
      this.#waiting.delete(id);
    });
    // An error in the thread ends it; `exit` follows.
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      for (const give of this.#waiting.values()) give(undefined);
      this.#waiting.clear();
      this.#worker = undefined;
    });
    return worker;
  }

  /** Keeps a picture as the newest one, and lets the oldest go. */
  #keep(key: string, png: Uint8Array): Uint8Array {
    this.#kept.delete(key);
    this.#kept.set(key, png);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.#options.mostKept && oldest !== undefined) this.#kept.delete(oldest);
    return png;
  }
}
