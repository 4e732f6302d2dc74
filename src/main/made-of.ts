import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOf } from '../story/fingerprint.ts';

/** What decides what is kept at the build: the stories, the code, and the packages that it calls. */
const sources = ['data', 'dist/src', 'dist/commands', 'package-lock.json'] as const;

/** All of it in short, behind the engine, which decides how indexes are written. */
export function madeOf(folder: string): string {
  const files = sources.flatMap((source) => filesOf(folder, source));
  return `${process.version} ${fingerprintOf(folder, files)}`;
}

function filesOf(folder: string, source: string): string[] {
  const path = join(folder, source);
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [source];
  const inside = readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => join(source, file));
  return inside.filter((file) => statSync(join(folder, file)).isFile()).sort();
}
