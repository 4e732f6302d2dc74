import { Budget } from '../../src/ask/budget.ts';
import type { Question } from '../../src/ask/question.ts';
import { Reader } from '../../src/ask/reader.ts';
import type { StoryContext } from '../../src/lookup/story-context.ts';
import type { Result } from '../../src/story/schema.ts';

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
