import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deepFreeze } from './freeze.ts';
import type { Story } from './story.ts';
import type { GeneralVocabulary } from './vocabulary.ts';

/** A story with the words of every story, as they were when all of it was found to be sound. */
export interface Kept extends Sound {
  /** Of the files that it was made of. */
  readonly fingerprint: string;
}

interface Sound {
  readonly story: Story;
  readonly vocabulary: GeneralVocabulary;
}

/** By far the longest lists, which most commands do without. */
type LongList = 'facts' | 'paraphrases' | 'gaps';

interface Records {
  /** Of the files that it was made of. */
  readonly fingerprint: string;
  readonly story: Omit<Story, LongList>;
  readonly vocabulary: GeneralVocabulary;
}

/** Keeps what was checked, so that it need not be checked again. @returns the fingerprint of its files */
export function keepStory(data: string, name: string, folder: string, { story, vocabulary }: Sound): string {
  const { facts, paraphrases, gaps, ...others } = story;
  const fingerprint = fingerprintOf(data, name);
  const records: Records = { fingerprint, story: others, vocabulary };
  mkdirSync(folder, { recursive: true });
  writeFileSync(recordsFile(folder, name), JSON.stringify(records));
  writeFileSync(listsFile(folder, name), JSON.stringify({ facts, paraphrases, gaps }));
  return fingerprint;
}

/**
 * What was kept of a story, if none of its files has changed since.
 *
 * @param data the folder with all stories and the words of every story
 * @param folder where stories are kept
 */
export function keptStory(data: string, name: string, folder: string): Kept | undefined {
  try {
    const { fingerprint, story, vocabulary }: Records = JSON.parse(readFileSync(recordsFile(folder, name), 'utf8'));
    if (fingerprint !== fingerprintOf(data, name)) return undefined;
    return { fingerprint, vocabulary, story: withLongLists(deepFreeze(story), listsFile(folder, name)) };
  } catch {
    return undefined;
  }
}

function withLongLists(story: Records['story'], file: string): Story {
  let read: Pick<Story, LongList> | undefined;
  const lists = () => {
    read ??= deepFreeze(listsIn(file));
    return read;
  };
  return {
    ...story,
    get facts() {
      return lists().facts;
    },
    get paraphrases() {
      return lists().paraphrases;
    },
    get gaps() {
      return lists().gaps;
    },
  };
}

function listsIn(file: string): Pick<Story, LongList> {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Of every byte that a story is made of, and of the names of its files. */
function fingerprintOf(data: string, name: string): string {
  const files = readdirSync(join(data, name))
    .sort()
    .map((file) => join(name, file));
  const hash = createHash('sha256');
  for (const file of [...files, 'vocabulary.json']) {
    const bytes = readFileSync(join(data, file));
    hash.update(`${file} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

function recordsFile(folder: string, name: string): string {
  return join(folder, `${name}.json`);
}

function listsFile(folder: string, name: string): string {
  return join(folder, `${name}.lists.json`);
}
