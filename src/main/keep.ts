import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSettings, settingNames } from '../config.ts';
import { openDictionary } from '../search/dictionary.ts';
import { keepIndexes } from '../search/kept-indexes.ts';
import { indexesOf } from '../search/search.ts';
import { keepStory } from '../story/kept.ts';
import { StoryError } from '../story/problem.ts';
import { checkedContext } from './assemble.ts';
import { indexesFile, type KeptSettings, keptFolder, settingsFile } from './kept.ts';
import { projectFolder } from './project.ts';

const folder = projectFolder(import.meta.url);
const data = join(folder, 'data');
const dictionary = openDictionary(folder);
// What an earlier build has kept may be of other rules, and its bundles share other files.
rmSync(keptFolder(folder), { recursive: true, force: true });
const built = dirname(fileURLToPath(import.meta.url));
for (const file of readdirSync(built)) if (file.startsWith('shared-')) rmSync(join(built, file));
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
    const context = checkedContext(folder, name, '', dictionary);
    const fingerprint = keepStory(data, name, keptFolder(folder), context);
    keepIndexes(indexesFile(folder, name), fingerprint, indexesOf(context.search));
  } catch (error) {
    if (!(error instanceof StoryError)) throw error;
  }
}
