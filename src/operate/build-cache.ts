import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoryError } from '../story/problem.ts';
import { storiesIn } from '../story/stories.ts';
import { codeKey, codeKeyFile, fitsKey } from './cache-key.ts';
import { makeStory } from './make-story.ts';
import { projectFolder } from './project.ts';
import { cachedStory, cacheFiles, cacheFolder, writeCache } from './story-cache.ts';

const folder = projectFolder(import.meta.url);

mkdirSync(cacheFolder(folder), { recursive: true });
writeFileSync(codeKeyFile(folder), codeKey(folder));
const data = join(folder, 'data');
const stories = existsSync(data) ? storiesIn(data) : [];
const wanted = new Set([codeKeyFile(folder), ...stories.flatMap((name) => Object.values(cacheFiles(folder, name)))]);
for (const file of readdirSync(cacheFolder(folder))) {
  const path = join(cacheFolder(folder), file);
  if (!wanted.has(path)) rmSync(path, { recursive: true });
}
for (const name of stories) keep(name);

/** Learning takes most of a build, so what was made of the same files by the same code stays. */
function keep(name: string): void {
  const cached = cachedStory(folder, name);
  const isWhole = typeof cached === 'object' && cached.indexes() !== undefined;
  if (isWhole && [true, false].some((drafts) => fitsKey(cached.key, folder, name, drafts))) return;
  try {
    writeCache(folder, name, makeStory({ folder, name, drafts: false }));
  } catch (error) {
    // Whoever starts a story with faults is told of them.
    if (!(error instanceof StoryError)) throw error;
    for (const file of Object.values(cacheFiles(folder, name))) rmSync(file, { force: true });
  }
}
