import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const types = {
  'desk.js': 'text/javascript; charset=utf-8',
  'desk.css': 'text/css; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const;

export type DeskFileName = keyof typeof types;

interface DeskFile {
  readonly type: string;
  readonly content: string;
  /** Another one for another content. */
  readonly version: string;
}

export type DeskFiles = Readonly<Record<DeskFileName, DeskFile>>;

/** The files of the page, as `npm run build` makes them. @throws Error if one is not there. */
export function readDeskFiles(folder: string): DeskFiles {
  const read = (name: DeskFileName): DeskFile => {
    const content = readFileSync(join(folder, name), 'utf8');
    return { type: types[name], content, version: createHash('sha256').update(content).digest('hex').slice(0, 12) };
  };
  return { 'desk.js': read('desk.js'), 'desk.css': read('desk.css'), 'icon.svg': read('icon.svg') };
}
