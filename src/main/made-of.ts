import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What decides what is kept at the build: the stories, the code, and the packages that it calls. */
const sources = ['data', 'dist/src', 'dist/commands', 'package-lock.json'] as const;

/** The SHA-256 of all of it, and of the engine, which decides how indexes are written. */
export function madeOf(folder: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of sources.flatMap((source) => filesOf(folder, source))) {
    const bytes = readFileSync(join(folder, file));
    hash.update(`${file} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

function filesOf(folder: string, source: string): string[] {
  const path = join(folder, source);
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [source];
  const inside = readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => join(source, file));
  return inside.filter((file) => statSync(join(folder, file)).isFile()).sort();
}
