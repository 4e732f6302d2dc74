import { readdirSync } from 'node:fs';

/** The names of the stories in a folder: every folder in it but the one with the words of all stories. */
export function storiesIn(data: string): string[] {
  return readdirSync(data, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'words')
    .map(({ name }) => name);
}
