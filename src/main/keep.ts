import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings, settingNames } from '../config.ts';
import { keepStory } from '../story/kept.ts';
import { StoryError } from '../story/problem.ts';
import { loadContext } from './assemble.ts';
import { type KeptSettings, keptFolder, settingsFile } from './kept.ts';
import { projectFolder } from './project.ts';

const folder = projectFolder(import.meta.url);
const data = join(folder, 'data');
// What an earlier build has kept may be of other rules.
rmSync(keptFolder(folder), { recursive: true, force: true });
mkdirSync(keptFolder(folder), { recursive: true });
writeFileSync(
  settingsFile(folder),
  JSON.stringify({ names: settingNames, usual: readSettings({}) } satisfies KeptSettings),
);
const entries = existsSync(data) ? readdirSync(data, { withFileTypes: true }) : [];
for (const entry of entries) if (entry.isDirectory()) keep(entry.name);

/** A story with faults is not kept: whoever starts it is told of them. */
function keep(name: string): void {
  try {
    keepStory(data, name, keptFolder(folder), loadContext(folder, name, ''));
  } catch (error) {
    if (!(error instanceof StoryError)) throw error;
  }
}
