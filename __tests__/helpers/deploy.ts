import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings, type Settings } from '../../src/operate/config.ts';
import { root } from './root.ts';

export function readProject(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Every setting that there is, as the example of a `.env` has them. */
const known = new Set([...readProject('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name));

/** Names that Node and the C library read. */
const ofTheEngine: ReadonlySet<string> = new Set(['NODE_ENV', 'NODE_OPTIONS', 'MALLOC_ARENA_MAX']);

/** The settings that a container gets, which must all exist. @throws Error that names one which does not */
export function settingsFrom(environment: Readonly<Record<string, string>>): Settings {
  const stranger = Object.keys(environment).find((name) => !known.has(name) && !ofTheEngine.has(name));
  if (stranger !== undefined) throw new Error(`${stranger} is no setting`);
  return readSettings(environment);
}
