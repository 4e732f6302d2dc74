import type { Context } from '../command.ts';
import { Dispatcher, type Failure, type Guard } from '../dispatch.ts';
import type { Logger } from '../log.ts';

/**
 * A dispatcher whose failures are logged, without what the user typed. `logger` is asked for only when one fails.
 *
 * @param guard see `Dispatcher`
 */
export function createDispatcher(context: Context, logger: () => Logger | Promise<Logger>, guard?: Guard): Dispatcher {
  return new Dispatcher(
    context,
    ({ reference, command, error, typed }: Failure) => {
      const entry = { reference, command, err: withoutWords(error, typed) };
      void Promise.resolve(logger()).then((log) => log.error(entry, 'a command failed'));
    },
    guard,
  );
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
