import { describe, expect, test } from '@jest/globals';
import { questionsToTry } from '../../src/answer/questions-to-try.ts';
import { topQuestions } from '../../src/answer/top-questions.ts';
import { questionCompletions } from '../../src/bot/question-completions.ts';
import { locales } from '../../src/text/locale.ts';
import { calais } from '../helpers/context.ts';
import { ask, contextOf } from '../helpers/story.ts';

const stories = [
  ['calais', calais()],
  ['morvik', contextOf()],
] as const;
const each = stories.flatMap(([name, context]) => locales.map((locale) => [name, locale, context] as const));

describe.each(each)('questions that are offered of %s (%s)', (_, locale, context) => {
  const subjectOf = new Map(
    context.story.facts.flatMap(({ id, questions }) => questions[locale].map((question) => [question, id] as const)),
  );
  const offered = (typed: string) => questionCompletions(context, typed, locale).map(({ value }) => value);

  test('before a letter is typed: who won first, then who said what and facts, each fact once', () => {
    const first = offered('');
    const [lead] = topQuestions(context, locale);
    expect(lead?.kind).toBe('result');
    expect(first[0]).toBe(lead?.question);
    const facts = first.flatMap((question) => subjectOf.get(question) ?? []);
    expect(new Set(facts).size).toBe(facts.length);
    const kinds = new Set(
      topQuestions(context, locale)
        .slice(0, 10)
        .map(({ kind }) => kind),
    );
    expect([...kinds].sort()).toEqual(['fact', 'quotation', 'result']);
  });

  test('before a letter is typed: each topic once before any has its second fact', () => {
    const topics = offered('').flatMap((question) => {
      const fact = context.story.facts.find(({ id }) => id === subjectOf.get(question));
      return fact?.topics[0] ?? [];
    });
    const turn = topics.slice(0, new Set(topics).size);
    expect(new Set(turn).size).toBe(turn.length);
  });

  test('with letters: at most two of one subject', () => {
    for (const typed of ['w', 'who', 'what', 'how', 'q', 'qui', 'combien', 'is', 'est']) {
      const subjects = offered(typed).flatMap((question) => subjectOf.get(question) ?? []);
      for (const subject of subjects) expect(subjects.filter((one) => one === subject).length).toBeLessThanOrEqual(2);
    }
  });

  test('fit an entry of a list, and the three to try a button', () => {
    for (const question of ['', 'w', 'q'].flatMap(offered)) expect(question.length).toBeLessThanOrEqual(100);
    const tried = questionsToTry(context, locale);
    expect(tried).toHaveLength(3);
    for (const { label, command, args } of tried) {
      expect(label.length).toBeLessThanOrEqual(34);
      expect(ask(context, command, args, locale).status).toBe('exact');
    }
  });

  test('who won is answered', () => {
    const results = topQuestions(context, locale).filter(({ kind }) => kind === 'result');
    for (const { question } of results) expect(ask(context, 'ask', { question }, locale).status).toBe('exact');
  });
});
