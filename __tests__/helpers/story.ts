import { commands } from '../../commands/index.ts';
import type { Reply } from '../../src/answer/reply.ts';
import type { Call } from '../../src/bot/call.ts';
import type { Command, Context } from '../../src/bot/command.ts';
import { Dispatcher } from '../../src/bot/dispatch.ts';
import type { CommandName } from '../../src/text/command-texts.ts';
import type { Locale } from '../../src/text/locale.ts';
import { storyContextOf } from './story-context.ts';

/** A context over one story, with the real words of every story and the real commands. */
export function contextOf(folder?: string, list: readonly Command[] = commands): Context {
  return { ...storyContextOf(folder), commands: list, version: '0.0.0-test' };
}

export type Asked = Partial<Omit<Call, 'command' | 'options'>>;

/** A call of a command, by one person in a room that speaks the same language unless told otherwise. */
export function callOf(command: string, options: Call['options'], locale: Locale = 'en', more: Asked = {}): Call {
  return { command, options, locales: { asker: locale, room: locale }, ...more };
}

/** Asks through the real dispatcher. Whatever a handler throws is thrown on, not hidden in an apology. */
export function ask(context: Context, command: CommandName, options: Call['options'], locale: Locale = 'en'): Reply {
  return dispatcherOf(context).answer(callOf(command, options, locale), (reply) => reply).reply;
}

/** The real dispatcher, which fails loudly. */
export function dispatcherOf(context: Context): Dispatcher {
  return new Dispatcher(context, ({ error }) => {
    throw error;
  });
}

/** Every string in a reply, for "does it tell of …". */
export function wordsOf(reply: Reply): string {
  const strings: string[] = [];
  JSON.stringify(reply, (_, value) => {
    if (typeof value === 'string') strings.push(value);
    return value;
  });
  return strings.join('\n');
}

/** A command whose handler is made up, under a real name. */
export function commandOf(change: Partial<Command>): Command {
  const base: Command = { name: 'about', options: {}, examples: () => [''], run: () => bareAnswer };
  return { ...base, ...change };
}

export const bareAnswer = { status: 'exact', title: 'A title', blocks: [], sources: [], actions: [] } as const;
