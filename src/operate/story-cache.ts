import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DefaultSerializer, deserialize } from 'node:v8';
import type { Indexes } from '../lookup/kept-indexes.ts';
import { lazily, withLazy } from '../search/lazy.ts';
import { deepFreeze } from '../story/freeze.ts';
import type { Story } from '../story/story.ts';
import type { GeneralVocabulary } from '../story/vocabulary.ts';

/** A story that was found to be sound, with everything that was read and learnt of it. */
export interface CachedStory {
  /** What it was made of, see `cacheKey`. */
  readonly key: string;
  readonly story: Story;
  readonly vocabulary: GeneralVocabulary;
  /** Read when they are first needed; `undefined` if they are damaged. */
  readonly indexes: () => Indexes | undefined;
}

type LongList = 'facts' | 'paraphrases' | 'gaps';
type WordList = 'thesaurus' | 'translations';

/**
 * By far the longest lists, so each is parsed when it is first asked for: those of the story, which most commands do
 * without, and those of words, which are needed only to learn it.
 */
type Lists = Pick<Story, LongList> & Pick<GeneralVocabulary, WordList>;

interface Records {
  readonly story: Omit<Story, LongList>;
  readonly vocabulary: Omit<GeneralVocabulary, WordList>;
}

/** JSON in UTF-8. */
interface Packed extends Readonly<Record<keyof Lists | 'records', Uint8Array>> {
  readonly key: string;
}

interface PackedIndexes {
  readonly key: string;
  readonly indexes: Indexes;
}

/** The bytes of the cache files of a story: one line in the terminal mostly does without the indexes, which are longer. */
export interface StoryBytes {
  readonly story: Uint8Array;
  readonly indexes: Uint8Array;
}

export function packStory(
  key: string,
  { story, vocabulary }: Pick<CachedStory, 'story' | 'vocabulary'>,
  indexes: Indexes,
): StoryBytes {
  const { facts, paraphrases, gaps, ...others } = story;
  const { thesaurus, translations, ...general } = vocabulary;
  const json = (value: unknown) => Buffer.from(JSON.stringify(value));
  return {
    story: pack<Packed>({
      key,
      records: json({ story: others, vocabulary: general } satisfies Records),
      facts: json(facts),
      paraphrases: json(paraphrases),
      gaps: json(gaps),
      thesaurus: json(thesaurus),
      translations: json(translations),
    }),
    indexes: pack<PackedIndexes>({ key, indexes }),
  };
}

/** SHA-256 stands before everything else in a file. */
const checksumBytes = 32;

/** Written once, behind the place of its checksum: a copy of it would cost as much again. */
function pack<T>(value: T): Buffer {
  const writer = new DefaultSerializer();
  writer.writeRawBytes(Buffer.alloc(checksumBytes));
  writer.writeHeader();
  writer.writeValue(value);
  const bytes = writer.releaseBuffer();
  checksumOf(bytes.subarray(checksumBytes)).copy(bytes);
  return bytes;
}

/** What `pack` made bytes of; `undefined` if they are damaged. */
function unpack<T>(bytes: Uint8Array): T | undefined {
  const content = bytes.subarray(checksumBytes);
  return checksumOf(content).equals(bytes.subarray(0, checksumBytes)) ? deserialize(content) : undefined;
}

/** The story in the bytes of its cache files; `undefined` if they are damaged. @param indexes gives those of the second one */
export function unpackStory(bytes: Uint8Array, indexes: () => Uint8Array): CachedStory | undefined {
  const packed = unpack<Packed>(bytes);
  if (!packed) return undefined;
  const { key } = packed;
  const { story, vocabulary }: Records = parsed(packed.records);
  const list =
    <K extends keyof Lists>(name: K) =>
    (): Lists[K] =>
      deepFreeze(parsed(packed[name]));
  const long = { facts: list('facts'), paraphrases: list('paraphrases'), gaps: list('gaps') };
  const words = { thesaurus: list('thesaurus'), translations: list('translations') };
  return {
    key,
    vocabulary: withLazy(vocabulary, lazily(words)),
    story: withLazy({ ...deepFreeze(story) }, lazily(long)),
    indexes: () => {
      const read = unpack<PackedIndexes>(indexes());
      // Of another making, if somebody has written the file meanwhile.
      return read?.key === key ? read.indexes : undefined;
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

/** The cache files of a story. The name of one that lies elsewhere is its path, of which they have what names a file. */
export function cacheFiles(folder: string, name: string): Readonly<Record<keyof StoryBytes, string>> {
  const file = join(cacheFolder(folder), name.replaceAll(/[^\w-]+/g, '.'));
  return { story: `${file}.story`, indexes: `${file}.indexes` };
}

/** What was made of a story before. @returns `damaged` if there is a file, and it is not as it was written */
export function cachedStory(folder: string, name: string): CachedStory | 'damaged' | undefined {
  const files = cacheFiles(folder, name);
  const bytes = bytesOf(files.story);
  return bytes && (unpackStory(bytes, () => bytesOf(files.indexes) ?? Buffer.alloc(0)) ?? 'damaged');
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Writes each cache file in one step, so that nobody reads half of one. @throws if the folder cannot be written to */
export function writeCache(folder: string, name: string, bytes: StoryBytes): void {
  mkdirSync(cacheFolder(folder), { recursive: true });
  const files = cacheFiles(folder, name);
  for (const part of ['indexes', 'story'] as const) {
    const unfinished = `${files[part]}.${process.pid}.new`;
    writeFileSync(unfinished, bytes[part]);
    renameSync(unfinished, files[part]);
  }
}
