import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Painter } from '../../src/render/picture/painter.ts';
import { root } from './context.ts';

/** The real painter, with the thread that was built. @param budget milliseconds, generous for a busy machine */
export function realPainter(budget = 20_000): Painter {
  return new Painter({ worker: pathToFileURL(join(root, 'dist/src/render/picture/worker.js')), budget });
}
