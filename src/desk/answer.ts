import type { Context } from '../bot/command.ts';
import { Dispatcher } from '../bot/dispatch.ts';
import { isTelling } from '../lookup/story-context.ts';
import { htmlReply } from '../render/html.ts';
import { askedIn } from '../web/asked.ts';
import type { AskParts } from './ask-view.ts';
import type { DeskState } from './state.ts';
import { type AskedGroup, grouped } from './unanswered.ts';
import { whyOf } from './why.ts';

/** The reply to what an address asks, and why it is that one. */
export function askParts(
  query: URLSearchParams,
  context: Context | undefined,
  { entries, story }: DeskState,
): AskParts {
  const empty = new URLSearchParams(query);
  const { typed, locale, call } = askedIn(empty, 'en', context?.commands ?? []);
  const base = { typed, locale, entries, canAnswer: story !== undefined || context !== undefined };
  if (!context || !call) return { ...base, answer: undefined, why: undefined };
  const dispatcher = new Dispatcher(context, () => undefined);
  const { rendered } = dispatcher.answer(call, (reply) => htmlReply(reply, context.story.article));
  const isFree = call.command === 'ask' && typeof call.options.question === 'string';
  return { ...base, answer: rendered, why: isFree ? whyOf(context, String(call.options.question)) : undefined };
}

/** The questions of a log, those together that ask for much the same. */
export function groupsOf(
  questions: readonly string[] | undefined,
  context: Context | undefined,
): AskedGroup[] | undefined {
  return questions && grouped(questions, (word) => (context ? isTelling(context, word) : word.length > 3));
}
