import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

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

const project = z.object({ repository: z.union([z.string(), z.object({ url: z.string() })]).optional() });

/** The web address of the project's repository, if package.json names one. */
export function repositoryOf(folder: string): string | undefined {
  const { repository } = project.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const named = typeof repository === 'string' ? repository : repository?.url;
  const address = named
    ?.replace(/^git\+/, '')
    .replace(/\.git$/, '')
    .replace(/^github:/, 'https://github.com/');
  return address !== undefined && /^https?:\/\//.test(address) ? address : undefined;
}

export function nameAndVersion(folder: string): { readonly name: string; readonly version: string } {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
