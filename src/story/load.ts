import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { z } from 'zod';
import { readText } from './file-text.ts';
import { deepFreeze } from './freeze.ts';
import { parseJson } from './json.ts';
import { type Problem, StoryError } from './problem.ts';
import { paraphrasesOf, readQuestionFiles, withQuestions } from './question-files.ts';
import { checkRules } from './rules.ts';
import * as schema from './schema.ts';
import { storiesIn } from './stories.ts';
import type { Story } from './story.ts';

/**
 * Reads a story and checks all of it.
 *
 * @param folder the story's folder, such as `data/calais-2015`
 * @param changed texts that are read in place of some files: what the story would be with them
 * @throws StoryError with every problem of every file, if there is one
 */
export function loadStory(folder: string, changed: ReadonlyMap<string, string> = new Map()): Story {
  if (!existsSync(folder)) {
    throw new StoryError(basename(folder), [{ file: 'data', message: noSuchStory(folder) }]);
  }
  const reader = new Reader(folder, changed);
  const article = reader.one('article.json', schema.articleSchema);
  const results = reader.json('results.json');
  const vocabulary = reader.json('vocabulary.json');
  reader.keys('results.json', results, ['contests', 'results']);
  reader.keys('vocabulary.json', vocabulary, ['topics', 'synonyms']);
  const stored = readQuestionFiles(folder);
  const gaps = reader.optionalList('gaps.json', schema.gapSchema);
  const story = {
    people: reader.list('people.json', schema.personSchema),
    places: reader.list('places.json', schema.placeSchema),
    organizations: reader.list('organizations.json', schema.organizationSchema),
    contests: reader.part('results.json', results, 'contests', schema.contestSchema),
    results: reader.part('results.json', results, 'results', schema.resultSchema),
    quotes: reader.list('quotes.json', schema.quoteSchema),
    facts: reader.list('facts.json', schema.factSchema),
    timeline: reader.optionalList('timeline.json', schema.momentSchema),
    paraphrases: paraphrasesOf(stored.lines, gaps),
    gaps: withQuestions(gaps, stored.lines),
    topics: reader.part('vocabulary.json', vocabulary, 'topics', schema.topicSchema),
    synonyms: reader.part('vocabulary.json', vocabulary, 'synonyms', schema.synonymsSchema),
  };
  const problems = [...reader.problems, ...stored.problems];
  // The rules are checked on the records that are sound in themselves, so that all faults are told at once. Without a
  // whole list, they would only complain of what names its records.
  if (!reader.lacksList)
    problems.push(
      ...checkRules(
        {
          ...story,
          lines: stored.lines,
          paragraphs: article?.paragraphs,
          abstract: article?.abstract,
          verbatimAllowed: article?.verbatimAllowed,
        },
        reader.brokenIds,
      ),
    );
  if (!article || problems.length > 0) throw new StoryError(basename(folder), problems);
  return deepFreeze({ article, ...story });
}

/** Reads files record by record, and keeps what is wrong with those that are not as the schema has them. */
class Reader {
  readonly problems: Problem[] = [];
  /** The ids of records that are broken, which others may name all the same. */
  readonly brokenIds = new Set<string>();
  lacksList = false;
  readonly #folder: string;
  readonly #changed: ReadonlyMap<string, string>;

  constructor(folder: string, changed: ReadonlyMap<string, string>) {
    this.#folder = folder;
    this.#changed = changed;
  }

  json(file: string): unknown {
    const text = this.#changed.get(file);
    const read = text === undefined ? readText(join(this.#folder, file)) : { text };
    const { json, faults } = 'text' in read ? parseJson(read.text) : { json: undefined, faults: [read.fault] };
    if (json === undefined) this.lacksList = true;
    const advice = this.#exists(file) ? '' : '; every story has this file, see data/README.md';
    this.problems.push(...faults.map(({ line, message }) => ({ file, line, message: `${message}${advice}` })));
    return json;
  }

  one<T>(file: string, shape: z.ZodType<T>): T | undefined {
    const json = this.json(file);
    return json === undefined ? undefined : this.#parse(file, undefined, json, shape);
  }

  list<T>(file: string, shape: z.ZodType<T>): T[] {
    return this.#records(file, '', this.json(file), shape);
  }

  /** A file that a story may do without. */
  optionalList<T>(file: string, shape: z.ZodType<T>): T[] {
    return this.#exists(file) ? this.list(file, shape) : [];
  }

  #exists(file: string): boolean {
    return this.#changed.has(file) || existsSync(join(this.#folder, file));
  }

  /** One of the lists in a file that has several. */
  part<T>(file: string, json: unknown, key: string, shape: z.ZodType<T>): T[] {
    return json === undefined ? [] : this.#records(file, key, childOf(json, key), shape);
  }

  keys(file: string, json: unknown, known: readonly string[]): void {
    if (typeof json !== 'object' || json === null) return;
    for (const key of Object.keys(json)) {
      if (!known.includes(key))
        this.problems.push({ file, field: key, message: `is not known; there are: ${known.join(', ')}` });
    }
  }

  #records<T>(file: string, field: string, json: unknown, shape: z.ZodType<T>): T[] {
    if (json === undefined && field === '') return [];
    const isNeeded = field === 'contests' || field === 'topics';
    if (!Array.isArray(json) || (isNeeded && json.length === 0)) {
      this.lacksList = true;
      this.problems.push({
        file,
        field,
        message: isNeeded ? 'must be a list of one record or more' : 'must be a list of records',
      });
      return [];
    }
    return json.flatMap((entry: unknown, index) => {
      const id = childOf(entry, 'id');
      const name = typeof id === 'string' ? id : `${field || 'record'} ${index + 1}`;
      const record = this.#parse(file, name, entry, shape);
      if (record === undefined && typeof id === 'string') this.brokenIds.add(id);
      return record === undefined ? [] : [record];
    });
  }

  #parse<T>(file: string, record: string | undefined, json: unknown, shape: z.ZodType<T>): T | undefined {
    const parsed = shape.safeParse(json);
    if (parsed.success) return parsed.data;
    const problems = parsed.error.issues.map(({ path, message }) => ({ file, record, field: path.join('.'), message }));
    this.problems.push(...problems);
    return undefined;
  }
}

function noSuchStory(folder: string): string {
  const data = dirname(folder);
  if (!existsSync(join(data, 'words'))) return `there is no folder ${folder}`;
  return `has no such folder; there are: ${storiesIn(data).join(', ') || 'none'}`;
}

function childOf(value: unknown, step: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined;
}
