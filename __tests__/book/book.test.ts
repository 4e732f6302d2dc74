import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createDispatcher } from '../../src/operate/dispatcher.ts';
import { plainText } from '../../src/render/terminal.ts';
import { type Question, readBook } from '../../tools/evaluation/book.ts';
import { judge, type Verdict } from '../../tools/evaluation/judge.ts';
import { calais, root } from '../helpers/context.ts';

const context = calais();
const dispatcher = createDispatcher(context, () => {
  throw new Error('no command may fail');
});

function ask(question: Question): Verdict {
  const locale = question.kind.startsWith('french') ? ('fr' as const) : ('en' as const);
  const option = Object.keys(context.commands.find(({ name }) => name === question.command)?.options ?? {})[0] ?? '';
  const call = {
    command: question.command,
    options: { [option]: question.input },
    locales: { asker: locale, room: locale },
  };
  const { reply, rendered: text } = dispatcher.answer(call, (one) => plainText(one, context.story.article));
  return judge(question, { status: reply.status, text });
}

/** Rates in percent of the questions that the story answers, and of those that it does not. */
function rates(file: string) {
  const book = readBook(file, readFileSync(join(root, '__tests__', 'book', file), 'utf8'));
  const percent = (questions: readonly Question[], verdict: Verdict) =>
    (100 * questions.filter((question) => ask(question) === verdict).length) / questions.length;
  const answerable = book.filter(({ status }) => status === 'answered');
  const unanswerable = book.filter(({ status }) => status === 'not_in_story');
  return {
    right: percent(answerable, 'right'),
    wrong: percent(answerable, 'wrong'),
    refused: percent(unanswerable, 'right'),
  };
}

// The floors lie just under what was measured when they were set; they only ever go up.
describe('the question book', () => {
  test('for results and quotations is answered nearly whole', () => {
    const { right, refused } = rates('results-and-quotations.jsonl');
    expect(right).toBeGreaterThanOrEqual(98.9);
    expect(refused).toBeGreaterThanOrEqual(98.5);
  });

  test.each([
    ['developed-on.jsonl', { right: 96, wrong: 2.5, refused: 95 }],
    ['held-back.jsonl', { right: 91.5, wrong: 1.5, refused: 97 }],
    ['counted-once.jsonl', { right: 93, wrong: 2.5, refused: 94 }],
    ['four-writers.jsonl', { right: 92.5, wrong: 2.5, refused: 96 }],
    ['fifth-writer.jsonl', { right: 96.5, wrong: 2, refused: 98 }],
    ['sixth-writer.jsonl', { right: 97, wrong: 1, refused: 90 }],
    ['seventh-writer.jsonl', { right: 95, wrong: 1.5, refused: 99 }],
    ['eighth-writer.jsonl', { right: 94.5, wrong: 2.5, refused: 96 }],
    ['ninth-writer.jsonl', { right: 94, wrong: 2, refused: 99 }],
    ['tenth-writer.jsonl', { right: 95, wrong: 2, refused: 98 }],
    ['eleventh-writer.jsonl', { right: 95, wrong: 1, refused: 95 }],
    ['twelfth-writer.jsonl', { right: 96.5, wrong: 1, refused: 98 }],
    ['thirteenth-writer.jsonl', { right: 93, wrong: 3.5, refused: 93 }],
  ])('for free questions keeps its rates: %s', (file, floor) => {
    const { right, wrong, refused } = rates(file);
    expect(right).toBeGreaterThanOrEqual(floor.right);
    expect(wrong).toBeLessThanOrEqual(floor.wrong);
    expect(refused).toBeGreaterThanOrEqual(floor.refused);
  });
});
