import type { Dispatcher } from '../../dispatch.ts';
import { commandTexts, optionName } from '../../text/command-texts.ts';
import type { Locale } from '../../text/locale.ts';
import { parseLine } from './parse.ts';

/**
 * What Tab may make of a line: command names, then what the first option can be, then the names of other options.
 * Gives whole lines and the part that they complete, as node:readline wants it.
 */
export function completeLine(line: string, dispatcher: Dispatcher, locale: Locale): [string[], string] {
  const { commands } = dispatcher.context;
  const names = commands.map(({ name }) => `/${commandTexts[locale][name].name} `);
  if (!/^\s*\/\S*\s/.test(line)) return [names.filter((name) => name.startsWith(line.trimStart())), line];
  const command = commands.find(({ name }) => name === parseLine(line, commands)?.command);
  const first = Object.keys(command?.options ?? {})[0];
  if (!command || first === undefined) return [[], line];
  const [, head = '', typed = ''] = /^(\s*\/\S+\s+(?:\p{L}+:)?)(.*)$/su.exec(line) ?? [];
  const values = dispatcher.complete(command.name, first, typed, locale).map(({ value }) => `${head}${value}`);
  if (values.length > 0) return [values, line];
  const others = Object.keys(command.options).slice(1);
  return [others.map((option) => `${line.trimEnd()} ${optionName(locale, command.name, option)}:`), line];
}
