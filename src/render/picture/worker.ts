import { parentPort } from 'node:worker_threads';
import { draw } from './draw.ts';
import type { Picture } from './picture.ts';

/** What goes to the thread that draws, and what comes back. */
export interface Order {
  readonly id: number;
  readonly picture: Picture;
}

export interface Done {
  readonly id: number;
  readonly png?: Uint8Array;
}

parentPort?.on('message', ({ id, picture }: Order) => {
  draw(picture).then(
    (png) => parentPort?.postMessage({ id, png } satisfies Done),
    // Whoever ordered it sends the text alone.
    () => parentPort?.postMessage({ id } satisfies Done),
  );
});

/** The first drawing takes twenty times as long as the others; this one nobody waits for. */
const nothing: Picture = { kind: 'timeline', title: '0', entries: [{ when: '1', text: '2' }], footer: '3', alt: '' };
draw(nothing).catch(() => undefined);
