import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder with the project's package.json, from a file inside it: sources and build lie at different depths. */
export function projectFolder(url: string): string {
  for (let folder = dirname(fileURLToPath(url)); ; folder = dirname(folder)) {
    if (isProject(folder) || folder === dirname(folder)) return folder;
  }
}

function isProject(folder: string): boolean {
  try {
    return nameAndVersion(folder).name === 'scrutin';
  } catch {
    return false;
  }
}

export function nameAndVersion(folder: string): { readonly name: string; readonly version: string } {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
