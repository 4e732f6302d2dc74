/** The answer to a message that waited behind too many others in its channel. */
export class Dropped extends Error {
  constructor() {
    super('too many answers wait in this channel');
    this.name = 'Dropped';
  }
}

interface Waiting {
  start(): void;
  drop(error: Dropped): void;
}

/** Discord takes about five messages in five seconds in a channel, so these wait five seconds or so. */
const mostWaiting = 5;

/** Sends one message after another in each channel. Of those that wait, only the newest are kept. */
export class ChannelQueue {
  readonly #waiting = new Map<string, Waiting[]>();

  /** @throws Dropped when newer answers have taken its place */
  async run<T>(channel: string, send: () => Promise<T>): Promise<T> {
    const waiting = this.#waiting.get(channel);
    if (waiting) await place(waiting);
    else this.#waiting.set(channel, []);
    try {
      return await send();
    } finally {
      this.#next(channel);
    }
  }

  #next(channel: string): void {
    const next = this.#waiting.get(channel)?.shift();
    if (next) next.start();
    else this.#waiting.delete(channel);
  }
}

function place(waiting: Waiting[]): Promise<void> {
  return new Promise((resolve, reject) => {
    waiting.push({ start: resolve, drop: reject });
    if (waiting.length > mostWaiting) waiting.shift()?.drop(new Dropped());
  });
}
