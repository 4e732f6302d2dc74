import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** The names of the stories in a folder: every folder in it but the one with the words of all stories. */
export function storiesIn(data: string): string[] {
  return readdirSync(data, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'words')
    .map(({ name }) => name);
}

/** Where a story lies: `my-story` is a folder in `data/`, and what has a slash is the path of one that lies elsewhere. */
export function storyFolder(folder: string, story: string): string {
  return resolve(folder, 'data', story);
}

/** A story as it is given, in a setting or a command: the absolute path of one that lies elsewhere, or its name. */
export function storyGiven(given: string): string {
  return isStoryPath(given) ? resolve(given) : given;
}

/** A story as a message names it. */
export function storyShown(given: string): string {
  return isStoryPath(given) ? given : `data/${given}`;
}

export function isStoryPath(story: string): boolean {
  return /[/\\]/.test(story);
}
