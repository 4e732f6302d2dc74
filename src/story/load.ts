import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { type Problem, StoryError } from './problem.ts';
import { checkRules } from './rules.ts';
import * as schema from './schema.ts';
import type { Story } from './story.ts';

const files = {
  'article.json': schema.articleSchema,
  'people.json': z.array(schema.personSchema),
  'places.json': z.array(schema.placeSchema),
  'organizations.json': z.array(schema.organizationSchema),
  'results.json': schema.resultsFileSchema,
  'quotes.json': z.array(schema.quoteSchema),
  'facts.json': z.array(schema.factSchema),
  'vocabulary.json': schema.vocabularySchema,
} as const;

type FileName = keyof typeof files;

/**
 * Reads a story and checks all of it.
 *
 * @param folder the story's folder, such as `data/calais-2015`
 * @throws StoryError with every problem of every file, if there is one
 */
export function loadStory(folder: string): Story {
  if (!existsSync(folder)) throw new StoryError(basename(folder), [{ file: 'data', message: noSuchStory(folder) }]);
  const problems: Problem[] = [];
  const read = <F extends FileName>(file: F) => readFile(folder, file, problems);
  const article = read('article.json');
  const people = read('people.json');
  const places = read('places.json');
  const organizations = read('organizations.json');
  const results = read('results.json');
  const quotes = read('quotes.json');
  const facts = read('facts.json');
  const vocabulary = read('vocabulary.json');
  if (!article || !people || !places || !organizations || !results || !quotes || !facts || !vocabulary) {
    throw new StoryError(basename(folder), problems);
  }
  const story: Story = { article, people, places, organizations, ...results, quotes, facts, ...vocabulary };
  problems.push(...checkRules(story));
  if (problems.length > 0) throw new StoryError(basename(folder), problems);
  return deepFreeze(story);
}

function noSuchStory(folder: string): string {
  const data = dirname(folder);
  const entries = existsSync(data) ? readdirSync(data, { withFileTypes: true }) : [];
  const stories = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return `has no such folder; there are: ${stories.join(', ') || 'none'}`;
}

function readFile<F extends FileName>(
  folder: string,
  file: F,
  problems: Problem[],
): z.output<(typeof files)[F]> | undefined {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  } catch (error) {
    const reason = error instanceof SyntaxError ? `is not valid JSON: ${error.message}` : 'cannot be read';
    problems.push({ file, message: `${reason}; every story has this file, see data/README.md` });
    return undefined;
  }
  const parsed = files[file].safeParse(json);
  if (parsed.success) return parsed.data as z.output<(typeof files)[F]>;
  problems.push(...parsed.error.issues.map((issue) => problemOf(file, json, issue)));
  return undefined;
}

function problemOf(file: string, json: unknown, issue: z.core.$ZodIssue): Problem {
  const { record, field } = locate(json, issue.path);
  return { file, record, field, message: issue.message };
}

/** Names the record by its id where it has one, else by its place in the list, counted from 1. */
function locate(json: unknown, path: readonly PropertyKey[]) {
  const at = path.findIndex((step) => typeof step === 'number');
  if (at === -1) return { field: path.join('.') };
  const list = path.slice(0, at).reduce<unknown>((value, step) => childOf(value, step), json);
  const index = path[at] as number;
  const id = childOf(childOf(list, index), 'id');
  const record = typeof id === 'string' ? id : `record ${index + 1}`;
  return { record, field: path.slice(at + 1).join('.') };
}

function childOf(value: unknown, step: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const child of Object.values(value)) deepFreeze(child);
  }
  return value;
}
