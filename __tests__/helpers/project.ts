import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';
import { copyVocabulary, morvikFolder, temporaryFolder } from './story-files.ts';

export interface Project {
  readonly folder: string;
  /** The folder of its story, `morvik-2031`. */
  readonly story: string;
}

/** A copy of the built project whose story may be changed. @param others further stories of the real `data/` */
export function copyOfProject(others: readonly string[] = []): Project {
  const folder = temporaryFolder();
  copyVocabulary(folder);
  for (const part of ['dist', 'package.json', ...others.map((name) => `data/${name}`)]) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const story = join(folder, 'data/morvik-2031');
  cpSync(morvikFolder, story, { recursive: true });
  return { folder, story };
}
