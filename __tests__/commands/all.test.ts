import { describe, expect, test } from '@jest/globals';
import { commands } from '../../commands/index.ts';
import { checkCommands } from '../../packages/discord-double/src/checks/commands.ts';
import { mostCharacters } from '../../src/bot/command.ts';
import { definitions, typedDefinitions } from '../../src/discord/definitions.ts';
import { parseLine } from '../../src/terminal/parse.ts';
import { commandTexts } from '../../src/text/command-texts.ts';
import { type Locale, locales } from '../../src/text/locale.ts';
import { fold } from '../../src/text/normalize.ts';
import { calais } from '../helpers/context.ts';
import { ask, contextOf, wordsOf } from '../helpers/story.ts';

const registered = typedDefinitions(commands);
const textsOf = (locale: Locale) => commands.map(({ name }) => commandTexts[locale][name]);

describe('the list of commands', () => {
  test('names each command once, in every language', () => {
    const names = commands.flatMap(({ name }) => [
      ...new Set([name, ...locales.map((locale) => commandTexts[locale][name].name)]),
    ]);
    expect(names.filter((name, index) => names.map(fold).indexOf(fold(name)) !== index)).toEqual([]);
  });

  test('has every command that has texts, and texts for every command', () => {
    for (const locale of locales) {
      expect(commands.map(({ name }) => name).sort()).toEqual(Object.keys(commandTexts[locale]).sort());
    }
  });

  test('has the English name of a command as its name, which buttons and logs use', () => {
    expect(textsOf('en').map(({ name }) => name)).toEqual(commands.map(({ name }) => name));
  });

  test('is what Discord would take, by all of its rules', () => {
    expect(checkCommands(definitions(commands), 'global')).toEqual([]);
  });
});

describe.each(commands)('/$name', (command) => {
  const definition = registered.find(({ name }) => name === command.name);
  const both = locales.map((locale) => commandTexts[locale][command.name]);

  test('has a text for each option, and no text for an option that is gone', () => {
    for (const { options } of both) expect(Object.keys(options)).toEqual(Object.keys(command.options));
  });

  test('keeps to the lengths and letters of Discord', () => {
    for (const { name, description, options } of both) {
      for (const one of [{ name, description }, ...Object.values(options)]) {
        expect(one.name).toMatch(/^[-_\p{Ll}\p{N}]{1,32}$/u);
        expect(one.description.length).toBeGreaterThan(0);
        expect(one.description.length).toBeLessThanOrEqual(100);
      }
      expect(new Set(Object.values(options).map((option) => option.name)).size).toBe(Object.keys(options).length);
    }
    expect(definition?.options?.length ?? 0).toBeLessThanOrEqual(25);
  });

  test('asks for required options first', () => {
    const required = Object.values(command.options).map((option) => option.required);
    expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
  });

  test('can be asked privately', () => {
    expect(command.options.private).toEqual({ type: 'flag', required: false });
  });

  test('lets no more be typed than is read', () => {
    for (const option of definition?.options ?? []) {
      const own = command.options[option.name];
      const most = (own?.type === 'text' ? own.most : undefined) ?? mostCharacters;
      if ('max_length' in option) expect(option.max_length).toBe(most);
    }
  });

  test('names its options and its state so that a button can carry them', () => {
    const names = Object.keys({ ...command.options, ...command.state });
    expect(names.filter((name) => !/^[a-z]+$/.test(name))).toEqual([]);
    expect(Object.keys(command.state ?? {}).filter((name) => name in command.options)).toEqual([]);
  });
});

describe('choices and completions fit', () => {
  test.each(registered)('/$name', ({ options }) => {
    for (const option of options ?? []) {
      if (!('choices' in option)) continue;
      expect(option.choices?.length).toBeLessThanOrEqual(25);
      for (const { name } of option.choices ?? []) expect(name.length).toBeLessThanOrEqual(100);
    }
  });
});

describe.each([
  ['the real story', calais()],
  ['the invented one', contextOf()],
] as const)('the examples of %s', (_, context) => {
  const examples = commands.flatMap(({ name, examples: of }) =>
    locales.flatMap((locale) => of(context.story, locale).map((example) => ({ name, locale, example }))),
  );

  test('are one at least for each command and language', () => {
    expect(new Set(examples.map(({ name, locale }) => `${name} ${locale}`)).size).toBe(2 * commands.length);
  });

  test.each(examples)('"/$name $example" is answered ($locale)', ({ name, locale, example }) => {
    const line = `/${commandTexts[locale][name].name} ${example}`;
    const parsed = parseLine(line, commands);
    expect(parsed?.command).toBe(name);
    expect(ask(context, name, parsed?.options ?? {}, locale).status).toMatch(/^(?:exact|guessed)$/);
  });

  test.each(locales)('stand in /help (%s)', (locale) => {
    const words = wordsOf(ask(context, 'help', {}, locale));
    for (const { name } of commands) expect(words).toContain(commandTexts[locale][name].description);
    for (const { example } of examples.filter((one) => one.locale === locale)) {
      expect(words).toContain(example);
    }
  });
});
