import type { StoryContext } from '../lookup/story-context.ts';
import type { Locale } from '../text/locale.ts';
import type { Action } from './reply.ts';
import { topQuestions } from './top-questions.ts';

/** What a button has room for. */
const longest = 34;

/** Up to three questions of a kind each, out of those that readers want answered most and that fit on buttons. */
export function questionsToTry(
  context: StoryContext,
  locale: Locale,
  carried: Readonly<Record<string, boolean>> = {},
): Action[] {
  const short = topQuestions(context, locale).filter(({ question }) => question.length <= longest);
  const kinds = (['result', 'quotation', 'fact'] as const).flatMap(
    (kind) => short.find((one) => one.kind === kind) ?? [],
  );
  return kinds.map(({ question, ask }) => ({
    label: question,
    command: ask.command,
    args: { ...ask.args, ...carried },
  }));
}
