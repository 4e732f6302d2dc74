import { join } from 'node:path';
import { Budget } from '../../src/ask/budget.ts';
import type { Question } from '../../src/ask/question.ts';
import { Reader } from '../../src/ask/reader.ts';
import type { Context } from '../../src/bot/command.ts';
import type { StoryContext } from '../../src/lookup/story-context.ts';
import type { Result } from '../../src/story/schema.ts';
import { root } from './context.ts';
import { contextOf } from './story.ts';

/** A story of the tests by the name of its folder. */
export function storyOf(name: string): Context {
  return contextOf(join(root, '__tests__/stories', name));
}

/** A reader of questions who may do any amount of work. */
export function readerOf(context: StoryContext): Reader {
  return new Reader(context, new Budget({ unknownWord: Number.POSITIVE_INFINITY, cut: Number.POSITIVE_INFINITY }));
}

/** A question as `/ask` reads it. */
export function questionIn(context: StoryContext, text: string): Question {
  return readerOf(context).read(text);
}

export function resultOf({ story }: StoryContext, id: string): Result {
  const result = story.results.find((one) => one.id === id);
  if (!result) throw new Error(`no result ${id}`);
  return result;
}
