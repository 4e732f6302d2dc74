import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readState } from '../../src/desk/state.ts';
import { StoryFiles } from '../../src/desk/story-files.ts';
import { describeProblem } from '../../src/story/problem.ts';
import { verifyStory } from '../../src/story/verify.ts';
import { calais } from '../helpers/context.ts';
import { root } from '../helpers/root.ts';

/** The article is not ours to publish: it lies beside the repository, and may be absent. */
const file = join(root, '../shared/story/article.txt');
const whereItLies = existsSync(file) ? test : test.skip;

whereItLies('every quotation and every anchor stands in the paragraph of the article that it names', () => {
  expect(verifyStory(calais().story, readFileSync(file, 'utf8')).map(describeProblem)).toEqual([]);
});

whereItLies('every paragraph of the article has a record, or a reason to have none', () => {
  const { left } = readState(new StoryFiles(join(root, 'data/calais-2015')), readFileSync(file, 'utf8'));
  expect(left.paragraphs).toEqual([]);
  expect(left.figures).toEqual([]);
  expect(left.quotations).toEqual([]);
});
