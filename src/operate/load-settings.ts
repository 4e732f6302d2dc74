import { readSettings, type SettingName, type Settings } from './config.ts';
import { readEnvFile } from './env-file.ts';
import { describeLookalikes, lookalikes } from './lookalikes.ts';

/** The settings that a command uses, and a word on names that look like settings and are none. */
export interface LoadedSettings {
  readonly settings: Settings;
  /** One line; `undefined` if every name is in order. */
  readonly doubt: string | undefined;
}

/** The settings of the environment and of `.env`. @throws StartError that names each wrong one, or a `.env` that cannot be read */
export function loadSettings(folder: string, used: () => readonly SettingName[]): LoadedSettings {
  const inFile = readEnvFile(folder);
  const settings = readSettings(process.env, used());
  const found = lookalikes(process.env, inFile);
  return { settings, doubt: found.length === 0 ? undefined : describeLookalikes(found) };
}

/** Which story is set, for commands that read no other setting. */
export function storySetting(folder: string): string {
  return loadSettings(folder, () => ['STORIES', 'STORY']).settings.story;
}
