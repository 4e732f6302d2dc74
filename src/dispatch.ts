import { type Choice, type Command, type Context, mostCharacters, type Option } from './command.ts';
import { fold } from './fold.ts';
import type { Answer, Reply } from './reply.ts';
import { commandTexts, optionName } from './text/command-texts.ts';
import type { Locale } from './text/locale.ts';
import { type Text, textIn } from './text/text.ts';

/** A command with its options as they came in, unchecked. */
export interface Call {
  readonly command: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** The languages of the asker, and of the room where everybody reads a public reply. */
  readonly locales: { readonly asker: Locale; readonly room: Locale };
  /** The call comes from one of our own buttons, which may carry state. */
  readonly fromButton?: boolean;
  /** The reply is for whoever pressed the button, not for the room. */
  readonly onlyAsker?: boolean;
}

/** Something that threw while a call was answered; `reference` is what the user was given. */
export interface Failure {
  readonly reference: string;
  readonly command: string;
  readonly error: unknown;
  /** What the user typed, which must not be logged with the error. */
  readonly typed: readonly string[];
}

/** Runs some work, and throws if it takes too long for an answer. */
export type Guard = <T>(work: () => T) => T;

/** Answers calls. This is the only place that checks options, and the only one that catches. */
export class Dispatcher {
  readonly context: Context;
  readonly #onFailure: (failure: Failure) => void;
  readonly #guard: Guard;

  /**
   * @param onFailure is told of every handler or rendering that threw, and must not throw itself
   * @param guard without one, a handler that hangs is waited for
   */
  constructor(context: Context, onFailure: (failure: Failure) => void, guard: Guard = (work) => work()) {
    this.context = context;
    this.#onFailure = onFailure;
    this.#guard = guard;
  }

  /** Answers and renders. Never throws, unless `render` throws for a plain apology too. */
  answer<T>(call: Call, render: (reply: Reply) => T): { readonly reply: Reply; readonly rendered: T } {
    try {
      return this.#guard(() => {
        const reply = this.#reply(call);
        return { reply, rendered: render(reply) };
      });
    } catch (error) {
      const reply = this.#apologise(call.command, error, Object.values(call.options), call.locales.asker);
      return { reply, rendered: render(reply) };
    }
  }

  /** Completions of an option, or none where there is nothing to complete. Never throws. */
  complete(command: string, option: string, typed: string, locale: Locale): readonly Choice[] {
    const known = this.#find(command)?.options[option];
    const complete = known?.type === 'text' ? known.complete : undefined;
    if (!complete) return [];
    try {
      return this.#guard(() => complete(this.context, typed.slice(0, mostCharacters), locale));
    } catch (error) {
      this.#apologise(command, error, [typed], locale);
      return [];
    }
  }

  #apologise(command: string, error: unknown, typed: readonly unknown[], locale: Locale): Reply {
    const reference = newReference();
    this.#onFailure({ reference, command, error, typed: typed.filter((value) => typeof value === 'string') });
    const text = textIn(locale);
    return { ...errorAnswer(text, text('error.failed', { reference })), locale, audience: 'private' };
  }

  #find(name: string): Command | undefined {
    return this.context.commands.find((command) => command.name === name);
  }

  #reply(call: Call): Reply {
    const { asker, room } = call.locales;
    const inRoom = this.#run(call, room);
    const audience = this.#audienceOf(call, inRoom);
    const locale = audience === 'private' ? asker : room;
    // Whether a reply is private can depend on what it says, so its language is known only afterwards.
    return { ...(locale === room ? inRoom : this.#run(call, locale)), locale, audience };
  }

  #run(call: Call, locale: Locale): Answer {
    const text = textIn(locale);
    const command = this.#find(call.command);
    if (!command) {
      if (call.fromButton) return errorAnswer(text, text('error.oldButton'));
      return errorAnswer(text, text('error.unknownCommand', { help: `/${commandTexts[locale].help.name}` }));
    }
    const complaint = complaintAbout(command, call, locale);
    if (complaint !== undefined) return errorAnswer(text, complaint);
    return command.run(this.context, { args: call.options as never, locale });
  }

  #audienceOf(call: Call, { status }: Answer): Reply['audience'] {
    const discreet = this.#find(call.command)?.discreet ?? false;
    // A reply that only asks back or finds nothing is of no use to the room.
    const answered = status === 'exact' || status === 'guessed';
    return discreet || !answered || call.onlyAsker || call.options.private === true ? 'private' : 'public';
  }
}

function errorAnswer(text: Text, message: string): Answer {
  const blocks = [{ kind: 'text' as const, text: message }];
  return { status: 'error', title: text('error.title'), blocks, sources: [], actions: [] };
}

/** The first thing that is wrong with the options, in the words of the asker's language. */
function complaintAbout(command: Command, call: Call, locale: Locale): string | undefined {
  const text = textIn(locale);
  const named = (option: string) => optionName(locale, command.name, option);
  const specs = { ...command.options, ...command.state };
  const stranger = Object.keys(call.options).find((option) => !Object.hasOwn(specs, option));
  if (stranger !== undefined) {
    return call.fromButton ? text('error.oldButton') : text('error.unknownOption', { option: stranger.slice(0, 32) });
  }
  for (const [name, spec] of Object.entries(specs)) {
    const value = call.options[name];
    if (value === undefined && !spec.required) continue;
    if (value === undefined) return text('error.missing', { option: named(name) });
    const complaint = complaintAboutValue(spec, value, named(name), text);
    if (complaint !== undefined) return complaint;
  }
  return undefined;
}

function complaintAboutValue(spec: Option, value: unknown, option: string, text: Text): string | undefined {
  switch (spec.type) {
    case 'text': {
      if (typeof value !== 'string') return text('error.badValue', { option, expected: text('expected.text') });
      const length = [...value].length;
      if (length > mostCharacters) return text('error.tooLong', { option, length, most: mostCharacters });
      return fold(value) === '' ? text('error.empty', { option }) : undefined;
    }
    case 'number': {
      const values = spec.choices.map((choice) => choice.value);
      if (values.some((known) => known === value)) return undefined;
      return text('error.badValue', { option, expected: text('expected.number', { values: values.join(', ') }) });
    }
    case 'flag':
      if (typeof value === 'boolean') return undefined;
      return text('error.badValue', { option, expected: text('expected.flag') });
  }
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
  const command = commands.find((one) => one.name === name);
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

/** Short enough to be typed into a report, from letters and digits that are not mistaken for one another. */
function newReference(): string {
  const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
  const numbers = crypto.getRandomValues(new Uint32Array(6));
  return Array.from(numbers, (number) => alphabet[number % alphabet.length]).join('');
}
