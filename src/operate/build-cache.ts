import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoryError } from '../story/problem.ts';
import { storiesIn } from '../story/stories.ts';
import { codeKey, codeKeyFile, fitsKey } from './cache-key.ts';
import { makeStory } from './make-story.ts';
import { projectFolder } from './project.ts';
import { cachedStory, cacheFile, cacheFolder, writeCache } from './story-cache.ts';

const folder = projectFolder(import.meta.url);

mkdirSync(cacheFolder(folder), { recursive: true });
writeFileSync(codeKeyFile(folder), codeKey(folder));
const data = join(folder, 'data');
const stories = existsSync(data) ? storiesIn(data) : [];
const wanted = new Set([codeKeyFile(folder), ...stories.map((name) => cacheFile(folder, name))]);
for (const file of readdirSync(cacheFolder(folder))) {
  const path = join(cacheFolder(folder), file);
  if (!wanted.has(path)) rmSync(path, { recursive: true });
}
for (const name of stories) keep(name);

/** Learning takes most of a build, so what was made of the same files by the same code stays. */
function keep(name: string): void {
  const cached = cachedStory(folder, name);
  if (typeof cached === 'object' && [true, false].some((drafts) => fitsKey(cached.key, folder, name, drafts))) return;
  try {
    writeCache(folder, name, makeStory({ folder, name, drafts: false }));
  } catch (error) {
    // Whoever starts a story with faults is told of them.
    if (!(error instanceof StoryError)) throw error;
    rmSync(cacheFile(folder, name), { force: true });
  }
}
