import { readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import dotenv from 'dotenv';
import { exitCode, StartError } from '../errors.ts';

/**
 * Puts the settings of `.env` into the environment, where what is set already wins, even if it is empty. The file may be
 * UTF-8 or UTF-16, with or without a byte order mark, with any line ends.
 *
 * @returns the names of the settings in the file; none without a file
 * @throws StartError if there is a file and nothing can be read from it
 */
export function readEnvFile(folder: string, environment: NodeJS.ProcessEnv = process.env): readonly string[] {
  const file = join(folder, '.env');
  const bytes = bytesOf(file);
  if (bytes === undefined) return [];
  const text = textOf(bytes);
  if (text.includes('\0')) throw unreadable(file, 'is not text; save it as UTF-8');
  const read = dotenv.parse(text);
  const names = Object.keys(read);
  if (names.length === 0 && /^\s*[^#\s]/m.test(text)) throw unreadable(file, 'has no line such as NAME=value');
  for (const name of names) environment[name] ??= read[name];
  return names;
}

/** @throws StartError for what is there and is no file that can be read */
function bytesOf(file: string): Buffer | undefined {
  try {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats === undefined) return undefined;
    if (!stats.isFile()) throw unreadable(file, `${kindOf(stats)}, not a file`);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof StartError) throw error;
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    throw unreadable(file, `cannot be read: ${code === 'EACCES' ? 'this user may not (EACCES)' : code}`);
  }
}

function kindOf(stats: Stats): string {
  // Docker makes a folder where the file of a bind mount is missing.
  if (stats.isDirectory()) return 'is a folder';
  return stats.isFIFO() ? 'is a pipe' : 'is a device or socket';
}

/** Editors and shells of Windows write UTF-16 with a mark at the start. */
function textOf(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

function unreadable(file: string, reason: string): StartError {
  return new StartError(exitCode.badSettings, `The settings in ${file} cannot be used: it ${reason}.`);
}
