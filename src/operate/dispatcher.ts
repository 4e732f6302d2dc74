import type { Context } from '../bot/command.ts';
import { Dispatcher, type Unanswered } from '../bot/dispatch.ts';
import type { Failure } from '../bot/failure.ts';
import type { Guard } from '../bot/guarded.ts';
import type { Logger } from '../log.ts';
import { writableQuestion } from './unanswered.ts';

interface Options {
  /** See `Dispatcher`. */
  readonly guard?: Guard | undefined;
  /** Whether questions that the story does not answer are logged, too. */
  readonly logUnanswered?: boolean;
  /** The name of the story, where the log has to tell several apart. */
  readonly story?: string | undefined;
}

/**
 * A dispatcher whose failures are logged, without what the user typed. `logger` is asked for only when there is
 * something to log.
 */
export function createDispatcher(
  context: Context,
  logger: () => Logger | Promise<Logger>,
  { guard, logUnanswered = false, story }: Options = {},
): Dispatcher {
  const write = (to: (log: Logger) => void) => void Promise.resolve(logger()).then(to);
  const failed = ({ reference, command, error, typed }: Failure) => {
    const entry = { reference, story, command, err: withoutWords(error, typed) };
    write((log) => log.error(entry, 'a command failed'));
  };
  const unanswered = ({ command, question }: Unanswered) =>
    write((log) => log.info({ story, command, question: writableQuestion(question) }, 'unanswered'));
  return new Dispatcher(context, failed, { guard, onUnanswered: logUnanswered ? unanswered : undefined });
}

function withoutWords(error: unknown, typed: readonly string[]): unknown {
  if (!(error instanceof Error)) return error;
  const message = typed.reduce(
    (text, words) => (words === '' ? text : text.replaceAll(words, '[typed]')),
    error.message,
  );
  const stack = error.stack?.replace(error.message, '');
  return Object.assign(new Error(message), { name: error.name, stack });
}
