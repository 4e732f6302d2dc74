import type { Command } from '../bot/command.ts';
import type { Dispatcher } from '../bot/dispatch.ts';
import { commandTexts, optionName } from '../text/command-texts.ts';
import type { Locale } from '../text/locale.ts';
import { nameKey } from '../text/normalize.ts';
import { parseLine } from './parse.ts';

/**
 * What Tab may make of a line: command names, then what a text option can be, then the names of other options.
 * Gives whole lines and the part that they complete, as node:readline wants it.
 */
export function completeLine(line: string, dispatcher: Dispatcher, locale: Locale): [string[], string] {
  const { commands } = dispatcher.context;
  const names = commands.map(({ name }) => `/${commandTexts[locale][name].name} `);
  if (!/^\s*\/\S*\s/.test(line)) return [names.filter((name) => name.startsWith(line.trimStart())), line];
  const command = commands.find(({ name }) => name === parseLine(line, commands)?.command);
  if (!command) return [[], line];
  const { option, head, typed } = valueIn(line, command, locale);
  const offers = dispatcher.complete(command.name, option, typed, locale).map(({ value }) => value);
  // Where something offered starts as typed, what is only known by another name is not in the way.
  const starting = offers.filter((value) => nameKey(value).startsWith(nameKey(typed)));
  const isWhole = starting.some((value) => nameKey(value) === nameKey(typed)) && /\s$/.test(line);
  if (!isWhole && starting.length > 0) return [starting.map((value) => `${head}${value}`), line];
  const others = otherOptions(line, command, locale);
  if (others.length > 0) return [others, line];
  if (offers.length > 0) return [offers.map((value) => `${head}${value}`), line];
  return [otherOptions(`${line.trimEnd()} `, command, locale), line];
}

/** What is being typed: the value of the text option that was named last, or else of the first one. */
function valueIn(line: string, command: Command, locale: Locale) {
  const texts = Object.keys(command.options).filter((name) => command.options[name]?.type === 'text');
  const [, named = '', name = '', value = ''] = /^(\s*\/\S+\s+(?:.*\s)?(\p{L}+):)([^:]*)$/su.exec(line) ?? [];
  const last = texts.find((option) => option === name || optionName(locale, command.name, option) === name);
  if (last !== undefined) return { option: last, head: named, typed: value };
  const [, head = '', typed = ''] = /^(\s*\/\S+\s+(?:\p{L}+:)?)(.*)$/su.exec(line) ?? [];
  return { option: texts[0] ?? '', head, typed };
}

/** Lines that go on with the name of an option that is not given yet, as far as it has been typed. */
function otherOptions(line: string, command: Command, locale: Locale): string[] {
  const [, before = '', begun = ''] = /^(.*\s)(\p{L}*)$/su.exec(line) ?? [];
  const isBehindValue = /^\s*\/\S+\s+\S/.test(before);
  if (!isBehindValue) return [];
  const names = Object.keys(command.options)
    .slice(1)
    .map((option) => `${optionName(locale, command.name, option)}:`);
  return names.filter((name) => name.startsWith(begun) && !line.includes(` ${name}`)).map((name) => before + name);
}
