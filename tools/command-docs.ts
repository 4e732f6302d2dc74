import { PassThrough } from 'node:stream';
import type { Dispatcher } from '../src/bot/dispatch.ts';
import { answerLine } from '../src/terminal/terminal.ts';
import type { Locale } from '../src/text/locale.ts';

/** The page of commands from its template: each line of a block named `reply` becomes what the terminal answers to it. */
export function commandDocs(template: string, dispatcher: Dispatcher): string {
  return template.replace(/```reply(-fr)?\n([\s\S]*?)```/g, (_, french: string | undefined, lines: string) =>
    lines
      .trim()
      .split('\n')
      .map((line) => exchange(line, french ? 'fr' : 'en', dispatcher))
      .join('\n\n'),
  );
}

function exchange(line: string, locale: Locale, dispatcher: Dispatcher): string {
  const output = new PassThrough({ encoding: 'utf8' });
  answerLine(line, { dispatcher, locale, input: new PassThrough(), output, colour: false });
  const option = locale === 'en' ? '' : `--locale ${locale} `;
  const reply = String(output.read()).trimEnd();
  return `\`\`\`text\n$ npm start --silent -- ${option}'${line.replaceAll("'", "'\\''")}'\n${reply}\n\`\`\``;
}
