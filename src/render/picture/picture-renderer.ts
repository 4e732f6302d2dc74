import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { LRUCache } from 'lru-cache';
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

/** A picture is about 40 kB, so these are about 10 MB. */
const mostKept = 256;

/** An answer does not wait longer for its picture, which is added to it when it is ready. */
const budget = 700;

/** A thread that has finished nothing for so many milliseconds, though something was ordered, hangs. */
const longestDrawing = 5000;

/** On a busy machine a thread may take so many milliseconds to start; ending it for that would never let one start. */
const longestStart = 30_000;

/**
 * In MB. The thread needs some 40; near the limit the engine collects garbage sooner, and beyond it the thread ends and
 * another is started.
 */
const memory = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 } as const;

/**
 * Draws pictures in a thread of its own, so that no other reply waits for one, and keeps the last ones. The thread is
 * started with the first picture, and anew after it has ended or did not answer in time.
 */
export class PictureRenderer {
  readonly #options: Required<PainterOptions>;
  readonly #kept: LRUCache<string, Uint8Array>;
  /** What is being drawn: the same picture, ordered twice at a time, is drawn once. */
  readonly #drawing = new Map<string, Promise<Uint8Array | undefined>>();
  readonly #waiting = new Map<number, (png: Uint8Array | undefined) => void>();
  #worker: Worker | undefined;
  /** When the thread last took or finished an order; while it starts, when it must be ready. */
  #sign = 0;
  #last = 0;

  constructor(options: PainterOptions) {
    this.#options = { budget, mostKept, ...options };
    this.#kept = new LRUCache({ max: this.#options.mostKept });
  }

  /** The picture as a PNG; `undefined` if it cannot be drawn, or not in time. Never throws. */
  async paint(picture: Picture): Promise<Uint8Array | undefined> {
    const key = JSON.stringify(picture);
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const limit = new AbortController();
    const tooLate = setTimeout(this.#options.budget, 'late' as const, { signal: limit.signal }).catch(() => undefined);
    const png = await Promise.race([this.#drawnOnce(key, picture), tooLate]);
    limit.abort();
    if (png !== 'late') return png;
    this.#endIfStuck();
    return undefined;
  }

  /** The same however long it takes. */
  finished(picture: Picture): Promise<Uint8Array | undefined> {
    const key = JSON.stringify(picture);
    const kept = this.#kept.get(key);
    return kept ? Promise.resolve(kept) : this.#drawnOnce(key, picture);
  }

  /** Starts the thread, so that the first picture does not wait for it. */
  start(): void {
    this.#thread();
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
  }

  #drawnOnce(key: string, picture: Picture): Promise<Uint8Array | undefined> {
    const running = this.#drawing.get(key);
    if (running !== undefined) return running;
    // What comes too late for this reply is kept for the next one.
    const drawn = this.#draw(picture).then((png) => {
      this.#drawing.delete(key);
      if (png) this.#kept.set(key, png);
      return png;
    });
    this.#drawing.set(key, drawn);
    return drawn;
  }

  #draw(picture: Picture): Promise<Uint8Array | undefined> {
    return new Promise((resolve) => {
      const id = ++this.#last;
      if (this.#waiting.size === 0) this.#sign = Math.max(this.#sign, Date.now());
      this.#waiting.set(id, resolve);
      this.#thread().postMessage({ id, picture } satisfies Order);
    });
  }

  /** Whoever waits for a thread that hangs gets no picture. */
  #endIfStuck(): void {
    if (Date.now() - this.#sign >= longestDrawing) void this.#worker?.terminate();
  }

  #thread(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(this.#options.worker, { resourceLimits: memory });
    this.#worker = worker;
    this.#sign = Date.now() + longestStart;
    worker.on('message', ({ id, png }: Done) => {
      this.#sign = Date.now();
      this.#waiting.get(id)?.(png);
      this.#waiting.delete(id);
    });
    // An error in the thread ends it; `exit` follows.
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      this.#worker = undefined;
      for (const give of this.#waiting.values()) give(undefined);
      this.#waiting.clear();
    });
    // Last, because listening for messages takes it back.
    worker.unref();
    return worker;
  }
}
