import type { Story } from '../story/story.ts';
import { commandTexts, optionName } from '../text/command-texts.ts';
import type { Locale } from '../text/locale.ts';
import { fold } from '../text/normalize.ts';
import { type Text, textIn } from '../text/text.ts';
import { type Command, commandNamed, mostCharacters, type Option } from './command.ts';

interface Asked {
  /** As they came in, unchecked. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly fromButton?: boolean;
}

/** The first thing that is wrong with the options, in the words of the asker's language. @param story for examples */
export function complaintAbout(command: Command, call: Asked, locale: Locale, story: Story): string | undefined {
  const text = textIn(locale);
  const named = (option: string) => optionName(locale, command.name, option);
  const name = `/${commandTexts[locale][command.name].name}`;
  const specs = { ...command.options, ...command.state };
  const stranger = Object.keys(call.options).find((option) => !Object.hasOwn(specs, option));
  if (stranger !== undefined) {
    if (call.fromButton) return text('error.oldButton');
    const options = new Intl.ListFormat(locale).format(Object.keys(command.options).map(named));
    return text('error.unknownOption', { option: stranger.slice(0, 32), command: name, options });
  }
  const exampleOf = () => `${name} ${command.examples(story, locale)[0] ?? ''}`.trim();
  for (const [option, spec] of Object.entries(specs)) {
    const value = call.options[option];
    if (value === undefined && !spec.required) continue;
    if (value === undefined) return text('error.missing', { option: named(option), example: exampleOf() });
    const complaint = complaintAboutValue(spec, value, named(option), text);
    if (complaint !== undefined) return complaint;
  }
  return undefined;
}

function complaintAboutValue(spec: Option, value: unknown, option: string, text: Text): string | undefined {
  switch (spec.type) {
    case 'text': {
      if (typeof value !== 'string') return text('error.badValue', { option, expected: text('expected.text') });
      const length = [...value].length;
      const { most = mostCharacters } = spec;
      if (length > most) return text('error.tooLong', { option, length, most });
      return fold(value) === '' && !spec.pasted ? text('error.empty', { option }) : undefined;
    }
    case 'number': {
      const { least, most } = spec;
      if (isWithin(value, least, most)) return undefined;
      return text('error.badValue', { option, expected: text('expected.number', { least, most }) });
    }
    case 'flag':
      if (typeof value === 'boolean') return undefined;
      return text('error.badValue', { option, expected: text('expected.flag') });
  }
}

function isWithin(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

/**
 * Options that arrive as text (from a button or a terminal) as the types that the command declares. What does not
 * fit its type stays text, and the check of options complains about it.
 */
export function typedOptions(
  commands: readonly Command[],
  name: string,
  options: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const command = commandNamed({ commands }, name);
  const specs = { ...command?.options, ...command?.state };
  return Object.fromEntries(
    Object.entries(options).map(([option, value]) => [option, typedValue(specs[option]?.type, value)]),
  );
}

function typedValue(type: Option['type'] | undefined, value: string): unknown {
  if (type === 'number' && /^\d{1,9}$/.test(value)) return Number(value);
  if (type === 'flag' && /^(?:true|yes|oui)$/i.test(value)) return true;
  if (type === 'flag' && /^(?:false|no|non)$/i.test(value)) return false;
  return value;
}
