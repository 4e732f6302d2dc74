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

function fulfil({ id, picture }: Order): Promise<void> {
  return draw(picture).then(
    (png) => parentPort?.postMessage({ id, png } satisfies Done),
    // Whoever ordered it sends the text alone.
    () => parentPort?.postMessage({ id } satisfies Done),
  );
}

parentPort?.on('message', fulfil);

/**
 * The first drawing takes twenty times as long as the others. This one nobody waits for; it says that the thread is
 * ready.
 */
const nothing: Picture = { kind: 'timeline', title: '0', entries: [{ when: '1', text: '2' }], footer: '3', alt: '' };
void fulfil({ id: 0, picture: nothing });
