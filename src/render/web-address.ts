import type { Action } from '../answer/reply.ts';
import type { Locale } from '../text/locale.ts';

/** The parameters of the readers' page. No option of a command has one of these names. */
export const parameters = { question: 'q', command: 'run', language: 'lang' } as const;

/** Where the answer begins. */
export const answerId = 'answer';

/** The address of an action, relative to the page that it is on. */
export function actionAddress({ command, args }: Action, locale: Locale): string {
  const query = new URLSearchParams({ [parameters.command]: command });
  for (const [name, value] of Object.entries(args)) query.set(name, String(value));
  query.set(parameters.language, locale);
  return `?${query}#${answerId}`;
}
