import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { loadStory } from '../../src/story/load.ts';
import { describeProblem, StoryError } from '../../src/story/problem.ts';
import { vocabularyFiles } from '../../src/story/vocabulary.ts';
import { keepOneLanguage } from '../../tools/evaluation/one-language.ts';
import { root } from './root.ts';

/** An invented story: a harbour town that elects its council against the wish of its province. */
export const morvikFolder = join(root, '__tests__/stories/morvik-2031');
export const morvikArticle = join(morvikFolder, 'article.txt');

/** Gives a project of a test the words of every story. */
export function copyVocabulary(folder: string): void {
  for (const file of vocabularyFiles) cpSync(join(root, 'data', file), join(folder, 'data', file));
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder, removed when the test file is through. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'scrutin-test-'));
  folders.push(folder);
  return folder;
}

/** The new text of a file from its old one; `undefined` removes the file. */
export type Change = (text: string) => string | undefined;

/** A copy of the invented story in which some files are changed. */
export function broken(changes: Readonly<Record<string, Change>>, folder: string = temporaryFolder()): string {
  cpSync(morvikFolder, folder, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const path = join(folder, file);
    const text = change(readFileSync(path, 'utf8'));
    rmSync(path);
    if (text !== undefined) writeFileSync(path, text);
  }
  return folder;
}

/** A copy of the invented story with its texts in one language alone. */
export function inOneLanguage(language: 'en' | 'fr'): string {
  const folder = broken({});
  keepOneLanguage(folder, language);
  rmSync(join(folder, 'questions'), { recursive: true, force: true });
  return folder;
}

/** Every fault of the story with these changes, a line each. */
export function faultsOf(changes: Readonly<Record<string, Change>>): string[] {
  try {
    loadStory(broken(changes));
  } catch (error) {
    if (error instanceof StoryError) return error.problems.map(describeProblem);
    throw error;
  }
  return [];
}

/** Where a value stands in a file: keys, places in a list, or the ids of the records there. */
export type At = readonly (string | number)[];

/** Sets one value of a JSON file; a value of `undefined` removes it. */
export function set(at: At, value: unknown): (text: string) => string {
  return (text) => {
    const json: unknown = JSON.parse(text);
    const parent = at.slice(0, -1).reduce(child, json) as Record<string | number, unknown>;
    parent[keyIn(parent, at.at(-1) ?? '')] = value;
    return JSON.stringify(json);
  };
}

function child(value: unknown, step: string | number): unknown {
  const found = (value as Record<string | number, unknown>)[keyIn(value, step)];
  if (found === undefined) throw new Error(`nothing stands at ${step}`);
  return found;
}

function keyIn(value: unknown, step: string | number): string | number {
  return Array.isArray(value) && typeof step === 'string' ? value.findIndex(({ id }) => id === step) : step;
}

/** One change after another to the same file. */
export function both(...changes: readonly ((text: string) => string)[]): Change {
  return (text) => changes.reduce((result, change) => change(result), text);
}
