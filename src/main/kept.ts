import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../commands/index.ts';
import { createApp } from '../app.ts';
import type { Context } from '../command.ts';
import type { Settings } from '../config.ts';
import type { Dictionary } from '../search/dictionary.ts';
import { keptIndexes } from '../search/kept-indexes.ts';
import { keptStory } from '../story/kept.ts';

/** What `npm run build` has checked beforehand, so that nothing is checked or made twice. */
export const keptFolder = (folder: string) => join(folder, 'dist', 'kept');

/** What settings there are, and what they are where none is made. */
export interface KeptSettings {
  readonly names: readonly string[];
  readonly usual: Settings;
}

export const settingsFile = (folder: string) => join(keptFolder(folder), 'settings.json');

/** The settings of the environment and of `.env`. @throws StartError that names each wrong one */
export async function loadSettings(folder: string): Promise<Settings> {
  const file = join(folder, '.env');
  if (existsSync(file)) {
    const { default: dotenv } = await import('dotenv');
    dotenv.config({ path: file, quiet: true });
  }
  const kept = keptSettings(folder);
  if (kept?.names.every((name) => (process.env[name] ?? '').trim() === '')) return kept.usual;
  const { readSettings } = await import('../config.ts');
  return readSettings(process.env);
}

function keptSettings(folder: string): KeptSettings | undefined {
  const file = settingsFile(folder);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Where the indexes of a story are kept. */
export const indexesFile = (folder: string, name: string) => join(keptFolder(folder), `${name}.indexes`);

/**
 * What was kept of a story at the build, with its indexes: it was found to be sound then, and is not checked again while
 * none of its files has changed. `undefined` if nothing fits.
 */
export function keptContext(
  folder: string,
  name: string,
  version: string,
  dictionary: Dictionary,
): Context | undefined {
  const kept = keptStory(join(folder, 'data'), name, keptFolder(folder));
  if (!kept) return undefined;
  const { story, vocabulary, fingerprint } = kept;
  const indexes = () => keptIndexes(indexesFile(folder, name), fingerprint);
  return { ...createApp({ story, vocabulary, dictionary, version, indexes }), commands };
}
