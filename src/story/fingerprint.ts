import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The SHA-256 of every byte of some files, and of their names. Of what is no file the name alone. @param files from the folder */
export function fingerprintOf(folder: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    const path = join(folder, file);
    // To read a named pipe would wait for somebody to write.
    const bytes = statSync(path).isFile() ? readFileSync(path) : Buffer.alloc(0);
    hash.update(`${file} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}
