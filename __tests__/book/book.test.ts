import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { storedQuestions } from '../../src/lookup/stored-questions.ts';
import { createDispatcher } from '../../src/operate/dispatcher.ts';
import { plainText } from '../../src/render/terminal.ts';
import { words } from '../../src/text/normalize.ts';
import { type Question, readBook } from '../../tools/evaluation/book.ts';
import { judge, type Verdict } from '../../tools/evaluation/judge.ts';
import { calais } from '../helpers/context.ts';
import { root } from '../helpers/root.ts';

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

/** Questions that stand word for word in the story are answered by memory, so they say nothing. */
const stored = new Set(storedQuestions(context.story).map(({ row }) => row.join(' ')));
const isNew = ({ input }: Question) => !stored.has(words(input).join(' '));

function read(files: readonly string[]): Question[] {
  return files
    .flatMap((file) => readBook(file, readFileSync(join(root, '__tests__', 'book', file), 'utf8')))
    .filter(isNew);
}

/** One of so many, evenly spread, so that the rates are known in seconds; `npm run eval` asks all of them. */
function oneIn(many: number, questions: readonly Question[]): Question[] {
  return questions.filter((_, index) => index % many === 0);
}

/** Rates in percent of the questions that the story answers, and of those that it does not. */
function rates(questions: readonly Question[]) {
  const percent = (some: readonly Question[], verdict: Verdict) =>
    (100 * some.filter((question) => ask(question) === verdict).length) / some.length;
  const answerable = questions.filter(({ status }) => status === 'answered');
  const unanswerable = questions.filter(({ status }) => status === 'not_in_story');
  return {
    right: percent(answerable, 'right'),
    wrong: percent(answerable, 'wrong'),
    refused: percent(unanswerable, 'right'),
  };
}

// Floors for many questions at once, a point under what was measured, so that one question decides nothing.
describe('the question books', () => {
  test('for results and quotations are answered nearly whole', () => {
    const { right, refused } = rates(read(['results-and-quotations.jsonl']));
    expect(right).toBeGreaterThanOrEqual(97.5);
    expect(refused).toBeGreaterThanOrEqual(97.5);
  });

  const developedOn = ['developed-on.jsonl', 'four-writers.jsonl', 'fifth-writer.jsonl', 'sixth-writer.jsonl'];
  const later = ['seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth'];
  test.each([
    ['developed on', 4, developedOn],
    ['of later writers', 8, later.map((writer) => `${writer}-writer.jsonl`)],
    ['held back', 1, ['held-back.jsonl', 'counted-once.jsonl']],
  ])('for free questions keep their rates: %s', (_, many, files) => {
    const { right, wrong, refused } = rates(oneIn(many, read(files)));
    expect(right).toBeGreaterThanOrEqual(92);
    expect(wrong).toBeLessThanOrEqual(4);
    expect(refused).toBeGreaterThanOrEqual(92.5);
  });
});
