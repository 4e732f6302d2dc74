import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '../src/bot/command.ts';
import { openDictionary } from '../src/language/dictionary.ts';
import { createLogger } from '../src/log.ts';
import { createDispatcher } from '../src/operate/dispatcher.ts';
import { checkedContext, loadContext } from '../src/operate/load-context.ts';
import { warmContext } from '../src/operate/warming.ts';
import { discordMessage } from '../src/render/discord/message.ts';
import { pictureOf } from '../src/render/picture/picture.ts';
import { readBook } from '../tools/evaluation/book.ts';
import { drawingTime } from './drawing.ts';
import { median, percentile } from './figures.ts';
import { root } from './root.ts';
import { slowest } from './slowest.ts';

/** Milliseconds and MB, of one process. */
export interface OwnFigures {
  readonly check: number;
  readonly learn: number;
  readonly load: number;
  readonly index: number;
  readonly heap: number;
  readonly askMedian: number;
  readonly askP99: number;
  readonly askSlowest: number;
  readonly completion: number;
  readonly card: number;
}

const locales = { asker: 'en', room: 'en' } as const;

const before = heap();
const [context, load] = timed(() => withLists(loadContext(root, 'calais-2015', '')));
const [, index] = timed(() => makeAll(context));
const grown = heap() - before;
// The dictionaries.
await warmContext(context);
const dispatcher = createDispatcher(context, () => createLogger('error', process.stderr));
const asked = questions().map((question) => timed(() => answer('ask', { question }))[1]);
const askSlowest = slowest((question) => void answer('ask', { question }));
const typed = questions().map((question) => timed(() => complete(question.slice(0, 12)))[1]);
const { reply } = answer('result', { place: 'calais' });
const picture = pictureOf(reply, context.story.article);
if (!picture) throw new Error('/result calais has no picture');
const card = await drawingTime(picture);
const [anew, check] = timed(() =>
  checkedContext({ folder: root, name: 'calais-2015', drafts: true }, '', openDictionary(root)),
);
const [, learn] = timed(() => makeAll(anew));
process.send?.({
  check,
  learn,
  load,
  index,
  heap: grown,
  askMedian: median(asked),
  askP99: percentile(asked, 99),
  askSlowest,
  completion: median(typed),
  card,
} satisfies OwnFigures);

function answer(command: string, options: Readonly<Record<string, unknown>>) {
  return dispatcher.answer({ command, options, locales }, (one) => discordMessage(one, context.story.article));
}

function complete(typed: string) {
  return dispatcher.complete('ask', 'question', typed, 'en');
}

function questions(): string[] {
  const books = join(root, '__tests__/book');
  return readdirSync(books)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readBook(file, readFileSync(join(books, file), 'utf8')))
    .filter(({ command }) => command === 'ask')
    .map(({ input }) => input);
}

/** The long lists of a story are read when they are first asked for. */
function withLists(context: Context): Context {
  void [context.story.facts, context.story.gaps];
  return context;
}

function makeAll({ search }: Context): void {
  for (const key of Object.keys(search) as (keyof typeof search)[]) void search[key];
}

function timed<T>(work: () => T): [T, number] {
  const begun = performance.now();
  const made = work();
  return [made, performance.now() - begun];
}

/** In MB, after a collection of garbage. */
function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
