import type { Call } from '../bot/call.ts';
import { type Command, type Option, pastedOption } from '../bot/command.ts';
import { typedOptions } from '../bot/options.ts';
import { commandTexts, stateNames } from '../text/command-texts.ts';
import { type Locale, locales } from '../text/locale.ts';
import { fold } from '../text/normalize.ts';

/** A typed line as a command and its options, still as text. */
export interface ParsedLine {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

/** What a typed line asks, by whoever reads the answer alone. A line without a slash is a question. */
export function callOf(line: string, commands: readonly Command[], locale: Locale): Call {
  const parsed = parseLine(line, commands);
  return {
    command: parsed?.command ?? 'ask',
    options: parsed ? typedOptions(commands, parsed.command, parsed.options) : { question: line.trim() },
    locales: { asker: locale, room: locale },
  };
}

/**
 * Reads a line such as `/result place:riverton round:1` or `/result riverton first round`: names in any language of the
 * bot, options as Discord shows them, and what stands before the first of them as the first option, or as the first
 * two, with or without a comma or "vs" between.
 *
 * @returns `undefined` for a line that does not start with a slash
 */
export function parseLine(line: string, commands: readonly Command[]): ParsedLine | undefined {
  const match = /^\s*\/\s*(\S+)\s*(.*)$/su.exec(line);
  if (!match) return undefined;
  const [, typedName = '', rest = ''] = match;
  // "/à-propos" is /apropos.
  const command = commands.find((one) => namesOf(one).includes(fold(typedName).replaceAll(' ', '')));
  if (!command) return { command: typedName, options: {} };
  return { command: command.name, options: optionsIn(rest, command) };
}

/** What one may type between two options instead of their names: "riverton, region", "riverton vs region". */
const between = /\s*[,;]\s*|\s+(?:vs?\.?|versus|against|contre|face à)\s+/iu;

function optionsIn(rest: string, command: Command): Record<string, string> {
  const names = optionNames(command);
  const marks = [...rest.matchAll(/(?<=^|\s)([\p{L}_-]+):/gu)].flatMap((mark) => {
    const isMeant = names.has(fold(/^([\p{L}_-]+):/u.exec(rest)?.[1] ?? '')) || isStranger(command, rest, mark);
    // Where options are named, a strange one is a mistake to be told, not words of a question.
    const option = names.get(fold(mark[1] ?? '')) ?? (isMeant ? mark[1] : undefined);
    return option === undefined ? [] : [{ option, start: mark.index, end: mark.index + mark[0].length }];
  });
  const [first, second] = Object.entries(command.options).flatMap(([name, { type }]) => (type === 'text' ? name : []));
  const before = rest.slice(0, marks[0]?.start ?? rest.length).trim();
  const isOne = second === undefined || marks.some(({ option }) => option === second);
  const [one = '', ...others] = isOne ? [before] : partsOf(before, command.options[second]);
  const options: Record<string, string> = before === '' ? {} : { [first ?? before]: unquoted(one) };
  if (second !== undefined && others.length > 0) options[second] = unquoted(others.join(' '));
  for (const [index, { option, end }] of marks.entries()) {
    options[option] = unquoted(rest.slice(end, marks[index + 1]?.start ?? rest.length).trim());
  }
  return options;
}

/** "calais extra:1" is meant to name an option; a question or a text that is checked may hold anything. */
function isStranger(command: Command, rest: string, { 0: found, index }: RegExpExecArray): boolean {
  const holdsAnyWords = command.name === 'ask' || pastedOption(command) !== undefined;
  return !holdsAnyWords && /^[^\s/]/.test(rest.slice(index + found.length));
}

/**
 * What is typed for two options; where both are needed and two words are all, one for each. Of more words only the story
 * knows which belong together, so both get all of them.
 */
function partsOf(typed: string, second: Option | undefined): string[] {
  // Runs of spaces are as good as one, and would be looked at again from each of their spaces.
  const parts = typed.replace(/\s{2,}/gu, ' ').split(between);
  const words = typed.match(/"[^"]*"|\S+/gu) ?? [];
  if (parts.length > 1 || words.length < 2 || !second?.required) return parts;
  return words.length === 2 ? words : [typed, typed];
}

/** Option by every name that it has in any language, folded. */
function optionNames(command: Command): Map<string, string> {
  const own = [...Object.keys(command.options), ...Object.keys(command.state ?? {})];
  const localised = locales.flatMap((locale) => {
    const options: Readonly<Record<string, { readonly name: string }>> = commandTexts[locale][command.name].options;
    return Object.entries(options).map(([option, { name }]) => [fold(name), option] as const);
  });
  const state = locales.flatMap((locale) => Object.entries(stateNames[locale]).filter(([name]) => own.includes(name)));
  const typed = state.map(([option, name]) => [fold(name), option] as const);
  return new Map([...own.map((option) => [fold(option), option] as const), ...localised, ...typed]);
}

function namesOf({ name }: Command): string[] {
  return [name, ...locales.map((locale) => commandTexts[locale][name].name)].map(fold);
}

function unquoted(value: string): string {
  return /^"([^"]*)"$/su.exec(value)?.[1] ?? value;
}
