import { faultsIn, readSettings, type SettingName, type Settings, settingNames } from './config.ts';
import { readEnvFile } from './env-file.ts';
import { describeLookalikes, lookalikes, strangers } from './lookalikes.ts';

/** The settings that a command uses, and a word on what else is set and cannot be meant. */
export interface LoadedSettings {
  readonly settings: Settings;
  /** One line; `undefined` if there is nothing to say. */
  readonly doubt: string | undefined;
}

/** The settings of the environment and of `.env`. @throws StartError that names each wrong one, or a `.env` that cannot be read */
export function loadSettings(folder: string, used: () => readonly SettingName[]): LoadedSettings {
  const inFile = readEnvFile(folder);
  const names = used();
  const settings = readSettings(process.env, names);
  const found = lookalikes(process.env, inFile);
  // The file is ours alone; in the environment, other software sets HOST and PORT for itself.
  const unused = settingNames.filter((name) => inFile.includes(name) && !names.includes(name));
  const doubts = [
    ...(found.length === 0 ? [] : [describeLookalikes(found)]),
    ...strangers(inFile, found).map((name) => `.env: ${name} is not a setting.`),
    ...faultsIn(process.env, unused).map((fault) => `.env: ${fault} (not used here).`),
  ];
  return { settings, doubt: doubts.length === 0 ? undefined : doubts.join(' ') };
}

/** Which story is set, for commands that read no other setting. */
export function storySetting(folder: string): string {
  return loadSettings(folder, () => ['STORIES', 'STORY']).settings.story;
}
