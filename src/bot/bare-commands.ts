import type { StoryContext } from '../lookup/story-context.ts';
import { commandTexts } from '../text/command-texts.ts';
import { locales } from '../text/locale.ts';
import { fold, words } from '../text/normalize.ts';
import { type Command, pastedOption } from './command.ts';

/** A command that was named without its slash. */
interface Named {
  readonly command: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * The command that a text names without a slash: "timeline", "quotes", "help", or with what it is asked for, "résultats
 * calais". Behind the name there must be names or a round alone: "compare 2002 and 2015" is a question.
 */
export function bareCommand(context: StoryContext, commands: readonly Command[], text: string): Named | undefined {
  const pasted = pastedIn(commands, text);
  if (pasted) return pasted;
  const [name = '', ...rest] = words(text);
  const command = commands.find((one) => namesOf(one).includes(name));
  if (!command) return undefined;
  const texts = Object.entries(command.options).filter(([, { type }]) => type === 'text');
  const [first] = texts;
  if (rest.length === 0) return first ? undefined : { command: command.name, options: {} };
  const isOne = texts.length === 1 && first !== undefined && areNames(context, rest);
  return isOne ? { command: command.name, options: { [first[0]]: rest.join(' ') } } : undefined;
}

/** A text behind the name of the command that takes one: "check Anna won", "check: …". A question asks for something else. */
function pastedIn(commands: readonly Command[], text: string): Named | undefined {
  const [, name = '', pasted = ''] = /^\s*\/?(\p{L}+)\s*[:,]?\s+(\S.*)$/su.exec(text) ?? [];
  const asks = asking.includes(words(pasted)[0] ?? '') || /\?["'”’»)\s]*$/.test(pasted);
  if (pasted === '' || asks) return undefined;
  const command = commands.find((one) => pastedOption(one) !== undefined && namesOf(one).includes(fold(name)));
  const option = command && pastedOption(command);
  return option === undefined ? undefined : { command: command?.name ?? '', options: { [option]: unquoted(pasted) } };
}

const asking =
  'who whose what which when where why how if whether qui que quel quelle quand ou pourquoi comment si'.split(' ');

/** Quotation marks around the whole, and none within. */
function unquoted(text: string): string {
  return /^"([^"]*)"\s*$/su.exec(text)?.[1] ?? text;
}

/** The command that is named alone, and cannot run without being told what for. */
export function loneCommand(commands: readonly Command[], text: string): Command | undefined {
  const said = fold(text);
  const command = commands.find((one) => namesOf(one).includes(said));
  return command && Object.values(command.options).some(({ required }) => required) ? command : undefined;
}

function namesOf({ name }: Command): string[] {
  const own = [name, ...locales.map((locale) => commandTexts[locale][name].name)].map(fold);
  return [...own, ...own.map((one) => `${one}s`)];
}

function areNames({ search, vocabulary }: StoryContext, row: readonly string[]): boolean {
  const spans = [...search.entities.spans(row), ...search.rounds.spans(row), ...search.contests.spans(row)];
  const small = new Set([...besideNames, ...vocabulary.roundWords]);
  const isCovered = (at: number) => spans.some(({ start, end }) => start <= at && at < end);
  return spans.length > 0 && row.every((word, at) => isCovered(at) || small.has(word));
}

/** A verb would make it a question: "who is …". */
const besideNames = 'the a in of for la le les l de du des d a au aux en dans pour'.split(' ');
