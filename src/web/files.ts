import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of the page, as `npm run build` makes them. */
const types = {
  'embed.js': 'text/javascript; charset=utf-8',
  'frame.js': 'text/javascript; charset=utf-8',
  'style.css': 'text/css; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const;

export type FileName = keyof typeof types;

export const fileNames = Object.keys(types) as readonly FileName[];

interface WebFile {
  readonly type: string;
  readonly content: string;
  /** Another one for another content. */
  readonly version: string;
}

export type WebFiles = Readonly<Record<FileName, WebFile>>;

/** Reads all files once. @throws Error if one is not there. */
export function readWebFiles(folder: string): WebFiles {
  const read = (name: FileName): WebFile => {
    const content = readFileSync(join(folder, name), 'utf8');
    return { type: types[name], content, version: createHash('sha256').update(content).digest('hex').slice(0, 12) };
  };
  return {
    'embed.js': read('embed.js'),
    'frame.js': read('frame.js'),
    'style.css': read('style.css'),
    'icon.svg': read('icon.svg'),
  };
}
