import type { Action, Reply } from '../answer/reply.ts';
import type { Context } from '../bot/command.ts';
import { Dispatcher } from '../bot/dispatch.ts';
import { refusalsOf } from '../render/discord/refusals.ts';
import { describeProblem, type Problem } from '../story/problem.ts';
import { type Locale, locales } from '../text/locale.ts';
import { everyReply } from './every-reply.ts';

/** Renders every message that the records of a story can make, in both languages, and tells what Discord would refuse. */
export function messageFaults(context: Context): Problem[] {
  const problems = locales.flatMap((locale) => faultsIn(context, locale));
  // Many questions lead to the same record.
  return [...new Map(problems.map((problem) => [describeProblem(problem), problem])).values()];
}

function faultsIn(context: Context, locale: Locale): Problem[] {
  let failure: unknown;
  const dispatcher = new Dispatcher(context, ({ error }) => {
    failure = error;
  });
  const refused = new Map<Reply, readonly string[]>();
  const ask = ({ command, args }: Pick<Action, 'command' | 'args'>): Reply => {
    failure = undefined;
    const call = { command, options: args, locales: { asker: locale, room: locale } };
    const { reply, rendered } = dispatcher.answer(call, (one) => refusalsOf(one, context.story.article));
    refused.set(reply, reply.status === 'error' ? [`is answered with an error${reasonOf(failure)}`] : rendered);
    return reply;
  };
  return everyReply(context, locale, ask).flatMap(({ question, about, reply }) =>
    (refused.get(reply) ?? []).map((fault) => ({
      ...about,
      message: `the message of /${question.command} (${locale}) ${fault}`,
    })),
  );
}

function reasonOf(failure: unknown): string {
  return failure instanceof Error ? `: ${failure.message}` : '';
}
