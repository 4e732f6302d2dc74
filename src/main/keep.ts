import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSettings, settingNames } from '../config.ts';
import { type Dictionary, openDictionary } from '../search/dictionary.ts';
import { keepIndexes } from '../search/kept-indexes.ts';
import { indexesOf } from '../search/search.ts';
import { keepStory } from '../story/kept.ts';
import { StoryError } from '../story/problem.ts';
import { checkedContext } from './assemble.ts';
import { indexesFile, type KeptSettings, keptFolder, settingsFile } from './kept.ts';
import { madeOf } from './made-of.ts';
import { projectFolder } from './project.ts';

const folder = projectFolder(import.meta.url);
const kept = keptFolder(folder);
// The bundles of an earlier build share other files.
const built = dirname(fileURLToPath(import.meta.url));
for (const file of readdirSync(built)) if (file.startsWith('shared-')) rmSync(join(built, file));
// Learning takes most of a build, so what was made of the same files stays.
const key = madeOf(folder);
const keyFile = join(kept, 'made-of');
if (!existsSync(keyFile) || readFileSync(keyFile, 'utf8') !== key) keepAll();

function keepAll(): void {
  rmSync(kept, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  writeFileSync(
    settingsFile(folder),
    JSON.stringify({ names: settingNames, usual: readSettings({}) } satisfies KeptSettings),
  );
  const data = join(folder, 'data');
  const dictionary = openDictionary(folder);
  const entries = existsSync(data) ? readdirSync(data, { withFileTypes: true }) : [];
  for (const entry of entries) if (entry.isDirectory()) keep(data, entry.name, dictionary);
  writeFileSync(keyFile, key);
}

/** A story with faults is not kept: whoever starts it is told of them. */
function keep(data: string, name: string, dictionary: Dictionary): void {
  try {
    const context = checkedContext(folder, name, '', dictionary);
    const fingerprint = keepStory(data, name, kept, context);
    keepIndexes(indexesFile(folder, name), fingerprint, indexesOf(context.search));
  } catch (error) {
    if (!(error instanceof StoryError)) throw error;
  }
}
