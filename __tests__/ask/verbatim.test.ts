import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ask } from '../../src/ask/ask.ts';
import { rankFacts } from '../../src/ask/facts.ts';
import { isVerbatim } from '../../src/ask/stored-few.ts';
import { tellsKind } from '../../src/ask/tells-kind.ts';
import { draftPack } from '../../src/draft/draft-pack.ts';
import type { StoryContext } from '../../src/lookup/story-context.ts';
import { kindOf } from '../../src/search/question-kind.ts';
import { questionIn } from '../helpers/read.ts';
import { storyContextOf } from '../helpers/story-context.ts';

const article = `Voters in Ashby choose a new mayor
By Ada Quill
12 May 2031
Anna Berg won the vote in Ashby on Sunday. She beat Tom Reed, the baker, by 212 votes.
The old bridge in Colby has been shut since a barge struck it. Work on it would take 14 months. The town put off the repair because the money was gone.
The market hall reopened on 3 March. Three hundred people came to the first day.
`;

function drafted(): StoryContext {
  const { files } = draftPack({ id: 'ashby', content: article, name: 'a.txt', verbatim: true, today: '2031-06-01' });
  const folder = mkdtempSync(join(tmpdir(), 'scrutin-verbatim-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(content));
    return storyContextOf(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const ashby = drafted();
const morvik = storyContextOf();

test('the facts of a draft are sentences of the article, and those of a writer are not', () => {
  expect([isVerbatim(ashby), isVerbatim(morvik)]).toEqual([true, false]);
});

test.each<[reason: string, question: string, told: string]>([
  ['the sentence before it has the words', 'how long for the old bridge', '14 months'],
  ['a reason is asked for', 'why was the old bridge not mended', 'because the money was gone'],
  ['a time is asked for', 'when could people go to the market hall again', '3 March'],
])('what brings a sentence among the first two: %s', (_, question, told) => {
  const shown = rankFacts(ashby, questionIn(ashby, question)).slice(0, 2);
  expect(shown.some(({ value }) => value.statement.en.includes(told))).toBe(true);
});

describe('whether a sentence tells what the question word asks for', () => {
  test.each<[question: string, start: string, isTold: boolean]>([
    ['how many people came', 'Three hundred', true],
    ['how many of the 14 months are over', 'Work on it', false],
    ['when did it reopen', 'The market hall', true],
    ['when is the work done', 'The town put', false],
    ['where is the bridge', 'The old bridge', true],
    ['where in colby is the bridge', 'The old bridge', false],
    ['why was it put off', 'The town put', true],
    ['what was put off', 'The town put', false],
  ])('%s: "%s …": %p', (question, start, isTold) => {
    const read = questionIn(ashby, question);
    const fact = ashby.story.facts.find(({ statement }) => statement.en.startsWith(start));
    expect(fact && tellsKind(ashby, fact, read, kindOf(read.row))).toBe(isTold);
  });
});

test('sentences are only the closest that there is, and none is told twice', () => {
  const { finding } = ask(ashby, 'who beat tom reed the baker');
  const told = finding.kind === 'facts' ? finding.records.map(({ statement }) => statement.en) : [];
  expect(finding.isClosest).toBe(true);
  expect(told[0]).toMatch(/^Anna Berg won .* by 212 votes\.$/);
  expect(told.filter((text) => text.includes('Anna Berg won'))).toHaveLength(1);
});

test('somebody of whom a draft knows only the name is told of by sentences', () => {
  const { finding } = ask(ashby, 'who is anna berg');
  expect([finding.kind, finding.records.length > 0]).toEqual(['facts', true]);
});
