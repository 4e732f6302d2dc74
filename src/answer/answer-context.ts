import type { StoryContext } from '../lookup/story-context.ts';
import type { Locale } from '../text/locale.ts';
import { nameById } from './record-name.ts';

/** What every part of an answer needs; `carried` goes into each button. */
export interface AnswerContext {
  readonly context: StoryContext;
  readonly locale: Locale;
  readonly carried: Readonly<Record<string, boolean>>;
}

/** What to call the record with this id in the language of the answer. */
export function nameIn({ context, locale }: AnswerContext, id: string): string {
  return nameById(context.search, id, locale);
}

export function contestName({ context, locale }: AnswerContext, contest: string): string {
  return context.story.contests.find(({ id }) => id === contest)?.name[locale] ?? contest;
}
