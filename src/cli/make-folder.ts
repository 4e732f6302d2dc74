import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder with those above it. Node's own way of doing so does not end where the system lets nobody make one, as
 * in /proc.
 *
 * @throws if it cannot be made
 */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const above = dirname(resolve(folder));
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || above === resolve(folder)) throw error;
    makeFolder(above);
    mkdirSync(folder);
  }
}
