import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../commands/index.ts';
import { createApp } from '../app.ts';
import type { Context } from '../command.ts';
import type { Settings } from '../config.ts';
import { openDictionary } from '../search/dictionary.ts';
import { keptStory } from '../story/kept.ts';

/** What `npm run build` has checked beforehand, so that a single line in the terminal need not load zod for it. */
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

/**
 * A story for answers in the terminal: one that was checked at the build and has not changed since is not checked
 * again. Online, all of it is checked at every start.
 *
 * @throws StoryError when it is broken
 */
export async function terminalContext(folder: string, name: string, version: string): Promise<Context> {
  const kept = keptStory(join(folder, 'data'), name, keptFolder(folder));
  if (kept) return { ...createApp(kept.story, kept.vocabulary, openDictionary(folder), version), commands };
  const { loadContext } = await import('./assemble.ts');
  return loadContext(folder, name, version);
}
