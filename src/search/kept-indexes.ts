import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Indexes } from './search.ts';

interface File {
  /** Of the story that the indexes were made of. */
  readonly fingerprint: string;
  readonly indexes: Indexes;
}

/** Keeps indexes, so that they need not be made again while the story stays the same. */
export function keepIndexes(file: string, fingerprint: string, indexes: Indexes): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, serialize({ fingerprint, indexes } satisfies File));
}

/** What was kept of a story with this fingerprint; `undefined` if nothing was, or if it cannot be read. */
export function keptIndexes(file: string, fingerprint: string): Indexes | undefined {
  try {
    const kept: File = deserialize(readFileSync(file));
    return kept.fingerprint === fingerprint ? kept.indexes : undefined;
  } catch {
    return undefined;
  }
}
