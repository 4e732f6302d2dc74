import type { Context } from '../bot/command.ts';
import { Dispatcher } from '../bot/dispatch.ts';
import { isTelling } from '../lookup/story-context.ts';
import { htmlReply } from '../render/html.ts';
import { type Picture, pictureOf } from '../render/picture/picture.ts';
import { askedIn } from '../web/asked.ts';
import type { AskParts } from './ask-view.ts';
import type { Entry } from './entries.ts';
import type { DeskState } from './state.ts';
import { type AskedGroup, grouped } from './unanswered.ts';
import { whyOf } from './why.ts';

/** The reply to what an address asks, and why it is that one. */
export function askParts(
  query: URLSearchParams,
  context: Context | undefined,
  state: DeskState,
  current: Entry | undefined,
): AskParts {
  const { typed, locale, call } = askedIn(query, 'en', context?.commands ?? []);
  const { entries, story } = state;
  const base = { typed, locale, entries, current, canAnswer: story !== undefined || context !== undefined };
  if (!context || !call) return { ...base, answer: undefined, picture: undefined, why: undefined };
  const { rendered } = new Dispatcher(context, () => undefined).answer(call, (reply) => ({
    answer: htmlReply(reply, context.story.article),
    alt: pictureOf(reply, context.story.article)?.alt,
  }));
  const { answer, alt } = rendered;
  const picture = alt === undefined ? undefined : { address: `picture?${query}`, alt };
  const isFree = call.command === 'ask' && typeof call.options.question === 'string';
  return { ...base, answer, picture, why: isFree ? whyOf(context, String(call.options.question)) : undefined };
}

/** The picture of the same reply, if it has one. */
export function pictureFor(query: URLSearchParams, context: Context): Picture | undefined {
  const { call } = askedIn(query, 'en', context.commands);
  const dispatcher = new Dispatcher(context, () => undefined);
  return call && dispatcher.answer(call, (reply) => pictureOf(reply, context.story.article)).rendered;
}

/** The questions of a log, those together that ask for much the same. */
export function groupsOf(
  questions: readonly string[] | undefined,
  context: Context | undefined,
): AskedGroup[] | undefined {
  return questions && grouped(questions, (word) => (context ? isTelling(context, word) : word.length > 3));
}
