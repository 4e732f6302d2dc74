import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOf } from './fingerprint.ts';
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

/** By far the longest lists, which most commands do without; paraphrases are read only where no index is kept. */
const longLists = ['facts', 'paraphrases', 'gaps'] as const;
type LongList = (typeof longLists)[number];

interface Records {
  /** Of the files that it was made of. */
  readonly fingerprint: string;
  readonly stamp: string;
  readonly story: Omit<Story, LongList>;
  readonly vocabulary: GeneralVocabulary;
}

/** Keeps what was checked, so that it need not be checked again. @returns the fingerprint of its files */
export function keepStory(data: string, name: string, folder: string, { story, vocabulary }: Sound): string {
  const { facts, paraphrases, gaps, ...others } = story;
  const fingerprint = fingerprintOf(data, filesOf(data, name));
  const records: Records = { fingerprint, stamp: stampOf(data, name), story: others, vocabulary };
  mkdirSync(folder, { recursive: true });
  writeFileSync(recordsFile(folder, name), JSON.stringify(records));
  for (const list of longLists) writeFileSync(listFile(folder, name, list), JSON.stringify(story[list]));
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
    const records: Records = JSON.parse(readFileSync(recordsFile(folder, name), 'utf8'));
    const { fingerprint, stamp, story, vocabulary } = records;
    if (stamp !== stampOf(data, name) && fingerprint !== fingerprintOf(data, filesOf(data, name))) return undefined;
    return { fingerprint, vocabulary, story: withLongLists(deepFreeze(story), folder, name) };
  } catch {
    return undefined;
  }
}

function withLongLists(story: Records['story'], folder: string, name: string): Story {
  const read: Partial<Pick<Story, LongList>> = {};
  const list = <K extends LongList>(key: K): Story[K] => {
    read[key] ??= deepFreeze(JSON.parse(readFileSync(listFile(folder, name, key), 'utf8')));
    return read[key] as Story[K];
  };
  return {
    ...story,
    get facts() {
      return list('facts');
    },
    get paraphrases() {
      return list('paraphrases');
    },
    get gaps() {
      return list('gaps');
    },
  };
}

/** What the file system tells of the files of a story; while it is the same, none was written, and they need not be read. */
function stampOf(data: string, name: string): string {
  const stamps = filesOf(data, name).map((file) => {
    const { ino, size, mtimeNs, ctimeNs } = statSync(join(data, file), { bigint: true });
    return [file, ino, size, mtimeNs, ctimeNs].join(' ');
  });
  return stamps.join('\n');
}

function filesOf(data: string, name: string): string[] {
  const own = readdirSync(join(data, name)).sort();
  return [...own.map((file) => join(name, file)), 'vocabulary.json'];
}

function recordsFile(folder: string, name: string): string {
  return join(folder, `${name}.json`);
}

function listFile(folder: string, name: string, list: LongList): string {
  return join(folder, `${name}.${list}.json`);
}
