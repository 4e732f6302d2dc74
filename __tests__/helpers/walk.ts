import type { Context } from '../../src/bot/command.ts';
import { everyReply, type Step } from '../../src/cli/every-reply.ts';
import type { Locale } from '../../src/text/locale.ts';
import { ask } from './story.ts';

/** Every reply that the records and the buttons of a story lead to. Whatever a handler throws is thrown on. */
export function pressEverything(context: Context, locale: Locale): Step[] {
  return everyReply(context, locale, ({ command, args }) => ask(context, command, args, locale));
}
