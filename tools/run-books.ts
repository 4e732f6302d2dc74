import { readFileSync } from 'node:fs';
import { commandNamed } from '../src/bot/command.ts';
import { exitCode, StartError } from '../src/errors.ts';
import { createDispatcher } from '../src/operate/dispatcher.ts';
import { loadContext } from '../src/operate/load-context.ts';
import { storySetting } from '../src/operate/load-settings.ts';
import { nameAndVersion } from '../src/operate/project.ts';
import { plainText } from '../src/render/terminal.ts';
import { type Question, readBook } from './evaluation/book.ts';
import { judge } from './evaluation/judge.ts';
import { type Judged, tableOf } from './evaluation/table.ts';

/** `npm run eval`: runs question books through the whole bot. */
export async function runEvaluation(files: readonly string[], folder: string, usage: string): Promise<number> {
  if (files.length === 0) throw new StartError(exitCode.usage, usage);
  const context = loadContext(folder, storySetting(folder), nameAndVersion(folder).version);
  const dispatcher = createDispatcher(context, async () =>
    (await import('../src/log.ts')).createLogger('error', process.stderr),
  );
  const judged: Judged[] = files.flatMap((file) =>
    readFrom(file, usage).map((question) => {
      const option = Object.keys(commandNamed(context, question.command)?.options ?? {})[0] ?? '';
      const call = { command: question.command, options: { [option]: question.input }, locales: localesOf(question) };
      const { reply, rendered: text } = dispatcher.answer(call, (one) => plainText(one, context.story.article));
      const verdict = judge(question, { status: reply.status, text });
      if (verdict !== 'right')
        print(`${question.id} ${question.kind} ${verdict}: ${question.input}\n${indented(text)}\n`);
      return { kind: question.kind, verdict };
    }),
  );
  print(tableOf(judged));
  return exitCode.ok;
}

/** @throws StartError for a book that cannot be read */
function readFrom(file: string, usage: string): Question[] {
  try {
    return readBook(file, readFileSync(file, 'utf8'));
  } catch (error) {
    throw new StartError(exitCode.usage, `${error instanceof Error ? error.message : ''}\n${usage}`);
  }
}

/** Books name French questions by their kind. */
function localesOf({ kind }: Question) {
  const locale = kind.startsWith('french') ? ('fr' as const) : ('en' as const);
  return { asker: locale, room: locale };
}

function indented(text: string): string {
  return text.replace(/^/gm, '    ');
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
