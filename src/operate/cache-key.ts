import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOf } from '../story/fingerprint.ts';
import { questionFiles } from '../story/question-files.ts';
import { storyFolder } from '../story/stories.ts';
import { vocabularyFiles } from '../story/vocabulary.ts';
import { cacheFolder } from './story-cache.ts';

/** What decides how a story is read: the code, and the packages that it calls. */
const sources = ['dist/src', 'dist/commands', 'package-lock.json'] as const;

const bundle = join('dist', 'src', 'bundle');

/** The code in short, as the build found it. */
export function codeKey(folder: string): string {
  const files = sources.flatMap((source) => filesOf(folder, source));
  return fingerprintOf(folder, files);
}

export const codeKeyFile = (folder: string) => join(cacheFolder(folder), 'code');

/** Which records are in it: those that somebody signed, the drafts as well, or all, since none is a draft. */
export type KeptRecords = 'signed' | 'with drafts' | 'all signed';

/**
 * What a story is made of, in short: every byte of its files and of the words of every story, the code at the build,
 * which of its records are told, and the engine, which decides how indexes are written.
 *
 * @throws if a file cannot be read
 */
export function cacheKey(folder: string, name: string, records: KeptRecords): string {
  const data = join(folder, 'data');
  // Nothing but files is read of a story, and a pipe would never end.
  const own = storyFolder(folder, name);
  const files = [...readdirSync(own), ...questionFiles(own)].filter((file) => statSync(join(own, file)).isFile());
  const story = `${fingerprintOf(own, files.sort())} ${fingerprintOf(data, vocabularyFiles)}`;
  const code = existsSync(codeKeyFile(folder)) ? readFileSync(codeKeyFile(folder), 'utf8') : '';
  return [process.version, code, story, records].join(' ');
}

/** Whether a kept story is made of what is there now, and tells what is wanted. */
export function fitsKey(key: string, folder: string, name: string, drafts: boolean): boolean {
  const wanted = ['all signed', drafts ? 'with drafts' : 'signed'] as const;
  try {
    return wanted.some((records) => key === cacheKey(folder, name, records));
  } catch {
    return false;
  }
}

function filesOf(folder: string, source: string): string[] {
  const path = join(folder, source);
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [source];
  return (
    readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => ({ name, inside: join(source, parentPath.slice(path.length)) }))
      // The bundle is made of the same code.
      .filter(({ inside }) => !inside.startsWith(bundle))
      .map(({ name, inside }) => join(inside, name))
      .sort()
  );
}
