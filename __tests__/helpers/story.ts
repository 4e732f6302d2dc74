import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { commands } from '../../commands/index.ts';
import type { Reply } from '../../src/answer/reply.ts';
import type { Call } from '../../src/bot/call.ts';
import type { Command, Context } from '../../src/bot/command.ts';
import { Dispatcher } from '../../src/bot/dispatch.ts';
import { openDictionary } from '../../src/language/dictionary.ts';
import { createSearch } from '../../src/lookup/indexes.ts';
import { loadStory } from '../../src/story/load.ts';
import { describeProblem, StoryError } from '../../src/story/problem.ts';
import { loadVocabulary, vocabularyFiles } from '../../src/story/vocabulary.ts';
import type { CommandName } from '../../src/text/command-texts.ts';
import type { Locale } from '../../src/text/locale.ts';
import { keepOneLanguage } from '../../tools/evaluation/one-language.ts';
import { root } from './context.ts';

/** An invented story: a harbour town that elects its council against the wish of its province. */
export const morvikFolder = join(root, '__tests__/stories/morvik-2031');
export const morvikArticle = join(morvikFolder, 'article.txt');

/** Gives a project of a test the words of every story. */
export function copyVocabulary(folder: string): void {
  for (const file of vocabularyFiles) cpSync(join(root, 'data', file), join(folder, 'data', file));
}

/** A context over one story, with the real words of every story and the real commands. */
export function contextOf(folder: string = morvikFolder, list: readonly Command[] = commands): Context {
  const vocabulary = loadVocabulary(join(root, 'data/vocabulary.json'));
  const story = loadStory(folder);
  const search = createSearch(story, vocabulary, openDictionary(root));
  return { story, search, vocabulary, commands: list, version: '0.0.0-test' };
}

export type Asked = Partial<Omit<Call, 'command' | 'options'>>;

/** A call of a command, by one person in a room that speaks the same language unless told otherwise. */
export function callOf(command: string, options: Call['options'], locale: Locale = 'en', more: Asked = {}): Call {
  return { command, options, locales: { asker: locale, room: locale }, ...more };
}

/** Asks through the real dispatcher. Whatever a handler throws is thrown on, not hidden in an apology. */
export function ask(context: Context, command: CommandName, options: Call['options'], locale: Locale = 'en'): Reply {
  return dispatcherOf(context).answer(callOf(command, options, locale), (reply) => reply).reply;
}

/** The real dispatcher, which fails loudly. */
export function dispatcherOf(context: Context): Dispatcher {
  return new Dispatcher(context, ({ error }) => {
    throw error;
  });
}

/** Every string in a reply, for "does it tell of …". */
export function wordsOf(reply: Reply): string {
  const strings: string[] = [];
  JSON.stringify(reply, (_, value) => {
    if (typeof value === 'string') strings.push(value);
    return value;
  });
  return strings.join('\n');
}

/** A command whose handler is made up, under a real name. */
export function commandOf(change: Partial<Command>): Command {
  const base: Command = { name: 'about', options: {}, examples: () => [''], run: () => bareAnswer };
  return { ...base, ...change };
}

export const bareAnswer = { status: 'exact', title: 'A title', blocks: [], sources: [], actions: [] } as const;

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
