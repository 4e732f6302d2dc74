import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DefaultSerializer, deserialize, serialize } from 'node:v8';
import type { Indexes } from '../lookup/kept-indexes.ts';
import { deepFreeze } from '../story/freeze.ts';
import type { Story } from '../story/story.ts';
import type { GeneralVocabulary } from '../story/vocabulary.ts';

/** A story that was found to be sound, with everything that was read and learnt of it. */
export interface CachedStory {
  /** What it was made of, see `cacheKey`. */
  readonly key: string;
  readonly story: Story;
  readonly vocabulary: GeneralVocabulary;
  readonly indexes: () => Indexes;
}

/** By far the longest lists, which most commands do without, so each is parsed when it is first asked for. */
const longLists = ['facts', 'paraphrases', 'gaps'] as const;
type LongList = (typeof longLists)[number];

/** JSON in UTF-8, except for `indexes`, which have typed arrays in them. */
interface Packed extends Readonly<Record<LongList | 'records' | 'indexes', Uint8Array>> {
  readonly key: string;
}

/** SHA-256 stands before everything else in the file. */
const checksumBytes = 32;

/** A story as the bytes of its cache file: a checksum, and what it is the checksum of. */
export function packStory(
  key: string,
  { story, vocabulary }: Pick<CachedStory, 'story' | 'vocabulary'>,
  indexes: Indexes,
): Buffer {
  const { facts, paraphrases, gaps, ...others } = story;
  const json = (value: unknown) => Buffer.from(JSON.stringify(value));
  const packed: Packed = {
    key,
    records: json({ story: others, vocabulary }),
    facts: json(facts),
    paraphrases: json(paraphrases),
    gaps: json(gaps),
    indexes: serialize(indexes),
  };
  return withChecksum(packed);
}

/** Written once, behind the place of its checksum: a copy of it would cost as much again. */
function withChecksum(packed: Packed): Buffer {
  const writer = new DefaultSerializer();
  writer.writeRawBytes(Buffer.alloc(checksumBytes));
  writer.writeHeader();
  writer.writeValue(packed);
  const bytes = writer.releaseBuffer();
  checksumOf(bytes.subarray(checksumBytes)).copy(bytes);
  return bytes;
}

/** The story in the bytes of a cache file; `undefined` if they are damaged. */
export function unpackStory(bytes: Uint8Array): CachedStory | undefined {
  const content = bytes.subarray(checksumBytes);
  if (!checksumOf(content).equals(bytes.subarray(0, checksumBytes))) return undefined;
  const packed: Packed = deserialize(content);
  const records: { story: Omit<Story, LongList>; vocabulary: GeneralVocabulary } = parsed(packed.records);
  const { story, vocabulary } = records;
  return {
    key: packed.key,
    vocabulary,
    story: withLongLists(deepFreeze(story), packed),
    indexes: () => deserialize(packed.indexes),
  };
}

function withLongLists(story: Omit<Story, LongList>, packed: Packed): Story {
  const read: Partial<Pick<Story, LongList>> = {};
  const list = <K extends LongList>(key: K): Story[K] => {
    read[key] ??= deepFreeze(parsed<Story[K]>(packed[key]));
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

/** Only for bytes whose checksum is right, so that they are what `packStory` wrote. */
function parsed<T>(json: Uint8Array): T {
  return JSON.parse(Buffer.from(json.buffer, json.byteOffset, json.byteLength).toString('utf8'));
}

function checksumOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** Where the build puts what it has made of the stories. */
export const cacheFolder = (folder: string) => join(folder, 'dist', 'kept');

export const cacheFile = (folder: string, name: string) => join(cacheFolder(folder), `${name}.story`);

/** What was made of a story before. @returns `damaged` if there is a file, and it is not as it was written */
export function cachedStory(folder: string, name: string): CachedStory | 'damaged' | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(cacheFile(folder, name));
  } catch {
    return undefined;
  }
  return unpackStory(bytes) ?? 'damaged';
}

/** Writes a cache file in one step, so that nobody reads half of one. @throws if the folder cannot be written to */
export function writeCache(folder: string, name: string, bytes: Uint8Array): void {
  mkdirSync(cacheFolder(folder), { recursive: true });
  const file = cacheFile(folder, name);
  const unfinished = `${file}.${process.pid}.new`;
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, file);
}
