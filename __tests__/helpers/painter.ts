import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PictureRenderer } from '../../src/render/picture/picture-renderer.ts';
import { root } from './root.ts';

/** The real painter, with the thread that was built. @param budget milliseconds, generous for a busy machine */
export function realPainter(budget = 20_000): PictureRenderer {
  return new PictureRenderer({ worker: pathToFileURL(join(root, 'dist/src/render/picture/worker.js')), budget });
}

/** One transparent pixel. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** Draws every picture at once, as one pixel, for tests that are not about what it shows. */
export function dotPainter(): PictureRenderer {
  class DotPainter extends PictureRenderer {
    override paint(): Promise<Uint8Array> {
      return Promise.resolve(dot);
    }
  }
  return new DotPainter({ worker: new URL('data:text/javascript,') });
}
