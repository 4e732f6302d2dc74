import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bench/root.ts';
import type { Command, Context } from '../src/bot/command.ts';
import { createLogger } from '../src/log.ts';
import { warm } from '../src/lookup/indexes.ts';
import { createDispatcher } from '../src/operate/dispatcher.ts';
import { loadContext } from '../src/operate/load-context.ts';
import { discordMessage } from '../src/render/discord/message.ts';
import { readBook } from '../tools/evaluation/book.ts';

/** One thing that somebody may type. */
export interface Typed {
  /** Such as `/ask question`, or `/ask question, while typing`. */
  readonly kind: string;
  readonly text: string;
}

export interface Answers {
  /** Everything that can be typed into. */
  readonly kinds: readonly string[];
  /** Answers what was typed. @returns milliseconds of work; what the machine does besides does not count */
  time(typed: Typed): number;
}

/** The bot's answers in this process, with nothing remembered of what was asked before. */
export async function openAnswers(): Promise<Answers> {
  const context = loadContext(root, 'calais-2015', '');
  await warm(context.search);
  const works = new Map(context.commands.flatMap((command) => worksOf(context, command)));
  return {
    kinds: [...works.keys()],
    time: ({ kind, text }) => {
      const work = works.get(kind);
      if (!work) throw new Error(`nobody types into ${kind}`);
      return timed(() => work(text));
    },
  };
}

type Work = readonly [kind: string, work: (text: string) => unknown];

const locales = { asker: 'en', room: 'en' } as const;

/** A command's text options, each filled in and each being typed; the others have the same text. */
function worksOf(context: Context, { name, options }: Command): Work[] {
  const dispatcher = createDispatcher(context, () => createLogger('silent', process.stderr));
  const texts = Object.entries(options).filter(([, { type }]) => type === 'text');
  const [first] = texts;
  if (!first) return [];
  const answer = (text: string) => {
    const filled = Object.fromEntries(texts.map(([option]) => [option, text]));
    return dispatcher.answer({ command: name, options: filled, locales }, (reply) =>
      discordMessage(reply, context.story.article),
    );
  };
  return [
    [`/${name}`, answer],
    [`/${name} ${first[0]}, while typing`, (text) => dispatcher.complete(name, first[0], text, 'en')],
  ];
}

/** The smaller one of the time that passed and of the processor's: neither a busy machine nor its helpers count. */
function timed(work: () => unknown): number {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(used);
  return Math.min(performance.now() - begun, (user + system) / 1000);
}

/** Questions that people have asked. */
export function realQuestions(): string[] {
  const books = join(root, '__tests__/book');
  return readdirSync(books)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readBook(file, readFileSync(join(books, file), 'utf8')))
    .map(({ input }) => input);
}
