import { createInterface } from 'node:readline/promises';
import type { Action, Reply } from '../answer/reply.ts';
import type { Dispatcher } from '../bot/dispatch.ts';
import type { LastAsked } from '../bot/last-asked.ts';
import { plainText, terminalText } from '../render/terminal.ts';
import type { Article } from '../story/schema.ts';
import { commandTexts } from '../text/command-texts.ts';
import type { Locale } from '../text/locale.ts';
import { printableJson } from '../text/printable.ts';
import { sourceOf } from '../text/source.ts';
import { textIn } from '../text/text.ts';
import { completeLine } from './complete.ts';
import { lineFor } from './lines.ts';
import { callOf } from './parse.ts';

export interface TerminalOptions {
  readonly dispatcher: Dispatcher;
  readonly locale: Locale;
  /** Set for one JSON object a line in place of text: draws the Discord message that goes into it. */
  readonly toMessage?: ((reply: Reply, article: Article) => unknown) | undefined;
  /** Told of each reply. */
  readonly save?: ((reply: Reply) => Promise<void>) | undefined;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Whether `output` shows colours. */
  readonly colour: boolean;
  /** Whether it opens hyperlinks. */
  readonly hyperlinks?: boolean;
}

/** What was asked last, for what follows on from it. Talk in between is passed over. */
export interface Session {
  last?: LastAsked;
}

/** Answers one line and writes the answer. */
export function answerLine(line: string, options: TerminalOptions, session: Session = {}): Reply {
  const { dispatcher, locale, toMessage, output, colour, hyperlinks = false } = options;
  const { commands, story } = dispatcher.context;
  const call = { ...callOf(line, commands, locale), after: session.last };
  const typed = (action: Action) => lineFor(dispatcher.context, action, locale);
  const { reply, rendered, asked } = dispatcher.answer(call, (reply) =>
    toMessage
      ? printableJson({
          input: line,
          status: reply.status,
          text: plainText(reply, story.article, typed),
          ...(reply.statements && { statements: reply.statements }),
          message: toMessage(reply, story.article),
        })
      : `${terminalText(reply, story.article, { colour, bars: true, hyperlinks, lineFor: typed })}\n`,
  );
  output.write(`${rendered}\n`);
  if (reply.status !== 'talk' && reply.status !== 'error') session.last = asked;
  return reply;
}

async function answerAndSave(line: string, options: TerminalOptions, session: Session): Promise<void> {
  const reply = answerLine(line, options, session);
  await options.save?.(reply);
}

/** Answers each line of a pipe until it ends. Empty lines ask nothing. @returns how many lines were answered */
export async function answerPipe(options: TerminalOptions): Promise<number> {
  let answered = 0;
  const session: Session = {};
  for await (const line of createInterface({ input: options.input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    await answerAndSave(line, options, session);
    answered += 1;
  }
  return answered;
}

/** A prompt that explains itself, with history and Tab completion, until Ctrl+D or Ctrl+C. */
export async function answerPrompt(options: TerminalOptions): Promise<void> {
  const { dispatcher, locale, input, output } = options;
  output.write(`${welcome(dispatcher, locale)}\n\n`);
  const prompt = createInterface({
    input,
    output,
    terminal: true,
    prompt: '> ',
    completer: (line: string) => completeLine(line, dispatcher, locale),
  });
  const session: Session = {};
  prompt.on('SIGINT', () => prompt.close());
  prompt.prompt();
  for await (const line of prompt) {
    if (line.trim() !== '') await answerAndSave(line, options, session);
    prompt.prompt();
  }
  output.write('\n');
}

/** What the bot is, what to type, and how to put it online. */
export function welcome({ context }: Dispatcher, locale: Locale): string {
  const text = textIn(locale);
  const { article } = context.story;
  const { headline } = article;
  const examples = context.commands
    .slice(0, 2)
    .map(({ name, examples: typed }) =>
      `/${commandTexts[locale][name].name} ${typed(context.story, locale)[0] ?? ''}`.trim(),
    );
  return [
    text('terminal.welcome', { headline, source: sourceOf(article, locale) }),
    text('terminal.howTo', { examples: [...examples, `/${commandTexts[locale].help.name}`].join(', ') }),
    text('terminal.online'),
  ].join('\n');
}
