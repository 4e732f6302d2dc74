import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as schema from '../../src/story/schema.ts';
import { root } from '../helpers/root.ts';

/** The examples of the guide, each with the heading that it stands under. */
const guide = readFileSync(join(root, 'data/README.md'), 'utf8');
const sections = guide.split(/^## /m).map((section) => ({
  heading: section.split('\n')[0] ?? '',
  examples: [...section.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']): unknown => JSON.parse(json)),
}));

const shapes = {
  'people.json': schema.personSchema,
  'places.json': schema.placeSchema,
  'organizations.json': schema.organizationSchema,
  'quotes.json': schema.quoteSchema,
  'facts.json': schema.factSchema,
  'timeline.json': schema.momentSchema,
  'gaps.json': schema.gapSchema,
} as const;

function examplesOf(file: string): unknown[] {
  return sections.filter(({ heading }) => heading.startsWith(file)).flatMap(({ examples }) => examples.flat());
}

describe('what the guide shows is as the schema has it', () => {
  test.each(Object.entries(shapes))('%s', (file, shape) => {
    const examples = examplesOf(file);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(shape.safeParse(example).error?.issues).toBeUndefined();
  });

  test('article.json', () => {
    for (const example of examplesOf('article.json')) {
      expect(schema.articleSchema.safeParse(example).error?.issues).toBeUndefined();
    }
  });

  test('results.json, with its contests and results alone or together', () => {
    const listed = (example: unknown, key: string): unknown[] =>
      typeof example === 'object' && example !== null && key in example ? Object(example)[key] : [];
    const examples = examplesOf('results.json');
    const contests = examples.flatMap((example) => listed(example, 'contests'));
    const results = examples.flatMap((example) => {
      const own = listed(example, 'results');
      return own.length > 0 ? own : [example];
    });
    expect(contests.length).toBeGreaterThan(3);
    expect(results.length).toBeGreaterThan(7);
    for (const contest of contests) expect(schema.contestSchema.safeParse(contest).error?.issues).toBeUndefined();
    for (const result of results) expect(schema.resultSchema.safeParse(result).error?.issues).toBeUndefined();
  });
});
