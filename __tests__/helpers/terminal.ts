import { PassThrough } from 'node:stream';
import type { Context } from '../../src/bot/command.ts';
import { createDispatcher } from '../../src/operate/dispatcher.ts';
import { discordMessage } from '../../src/render/discord/message.ts';
import { answerLine } from '../../src/terminal/terminal.ts';
import type { Locale } from '../../src/text/locale.ts';

/** What the real terminal transport writes for one line. */
export function inTerminal(context: Context, line: string, locale: Locale, form: 'text' | 'json'): string {
  const output = new PassThrough({ encoding: 'utf8' });
  const dispatcher = createDispatcher(context, () => {
    throw new Error('nothing is to be logged');
  });
  const toMessage = form === 'json' ? discordMessage : undefined;
  answerLine(line, { dispatcher, locale, toMessage, input: new PassThrough(), output, colour: false });
  return String(output.read());
}
