import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadStory } from '../../src/story/load.ts';
import { describeProblem, StoryError } from '../../src/story/problem.ts';
import { broken, temporaryFolder } from '../helpers/story-files.ts';

/** The invented story with some lines of questions in place of its own. */
function withLines(text: string): string {
  const folder = broken({}, temporaryFolder());
  mkdirSync(join(folder, 'questions'), { recursive: true });
  writeFileSync(join(folder, 'questions/facts.tsv'), text);
  writeFileSync(join(folder, 'questions/gaps.tsv'), '');
  return folder;
}

function faultsOf(text: string): string[] {
  try {
    loadStory(withLines(text));
  } catch (error) {
    if (error instanceof StoryError) return error.problems.map(describeProblem);
    throw error;
  }
  return [];
}

const story = loadStory(withLines(''));
const [fact] = story.facts;
const [gap] = story.gaps;
if (!fact || !gap) throw new Error('the invented story has facts and gaps');

test('lines of facts and of gaps are added to their questions, in both languages', () => {
  const text = `# a note\n\n${fact.id}\ten\tWhat about it?\r\n${fact.id}\tfr\tEt ça ?\n${gap.id}\ten\tWhat else?\n`;
  const loaded = loadStory(withLines(text));
  expect(loaded.paraphrases).toEqual([{ fact: fact.id, en: ['What about it?'], fr: ['Et ça ?'] }]);
  expect(loaded.gaps[0]?.questions.en).toEqual([...gap.questions.en, 'What else?']);
});

describe('a line that cannot be used is a fault with its number', () => {
  test.each([
    ['without a tab', `${fact.id} en What?`, 'must be a subject, a language and a question, with a tab between'],
    ['with a fourth cell', `${fact.id}\ten\tWhat?\tWhy?`, 'must be a subject, a language and a question'],
    ['in another language', `${fact.id}\tde\tWas?`, 'has the language "de"; write en or fr'],
    ['of no fact', 'f-none\ten\tWhat?', 'names "f-none", which no fact or gap has as id'],
  ])('%s', (_, line, message) => {
    expect(faultsOf(`\n${line}\n`)).toEqual([expect.stringContaining(`questions/facts.tsv, line 2: ${message}`)]);
  });
});

test('a question that two subjects answer is a fault, whatever its capitals and signs', () => {
  const [own = ''] = fact.questions.en;
  expect(faultsOf(`${gap.id}\ten\t${own.toUpperCase()}!`)).toEqual([
    expect.stringContaining(`line 1: asks "${own.toUpperCase()}!", and so does ${fact.id}`),
  ]);
});
