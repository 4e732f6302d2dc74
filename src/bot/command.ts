import type { Examples } from '../answer/examples.ts';
import type { Answer } from '../answer/reply.ts';
import type { Budget } from '../ask/budget.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { CommandName, CommandTexts } from '../text/command-texts.ts';
import type { Locale } from '../text/locale.ts';

/** An entry of an autocomplete list. Either of the two may come back as what was typed. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

type Complete = (context: Context, typed: string, locale: Locale) => readonly Choice[];

interface TextOption {
  readonly type: 'text';
  readonly required: boolean;
  /** The most characters that are read, if more than of other texts. */
  readonly most?: number;
  readonly complete?: Complete;
  /**
   * A text that somebody else may have written: it keeps its lines, may say nothing, and is neither kept with its answer
   * nor noted. Without it, Discord opens a field for one.
   */
  readonly pasted?: boolean;
}

interface NumberOption {
  readonly type: 'number';
  readonly required: boolean;
  /** The bounds, which are whole and count as within. */
  readonly least: number;
  readonly most: number;
}

interface FlagOption {
  readonly type: 'flag';
  readonly required: boolean;
}

export type Option = TextOption | NumberOption | FlagOption;
type Options = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O extends TextOption ? string : O extends NumberOption ? number : boolean;
type RequiredNames<S extends Options> = { [K in keyof S]: S[K]['required'] extends true ? K : never }[keyof S];

/** What a handler gets for its options: checked, and there if they are required. */
type Args<S extends Options> = { readonly [K in RequiredNames<S>]: ValueOf<S[K]> } & {
  readonly [K in Exclude<keyof S, RequiredNames<S>>]?: ValueOf<S[K]> | undefined;
};

interface Request<S extends Options> {
  readonly args: Args<S>;
  readonly locale: Locale;
  /** The work that is left, where several questions share it. */
  readonly budget?: Budget;
}

/** What a command may use: a `StoryContext`, the list of commands that it stands in, and the bot's version. */
export interface Context extends StoryContext {
  readonly commands: readonly Command[];
  readonly version: string;
}

interface Definition<N extends CommandName, S extends Options, T extends Options> {
  readonly name: N;
  /** In the order in which Discord shows them, required ones first. */
  readonly options: S;
  /** Values that only our own buttons carry. */
  readonly state?: T;
  /** Its answers are for the asker alone. */
  readonly discreet?: boolean;
  /** What one would type behind the name, of the story at hand, for /help and the terminal. */
  readonly examples: Examples;
  // A method, so that a definition with narrower options is a Command without a cast.
  run(context: Context, request: Request<S & T>): Answer;
}

/** A command as dispatch and the transports see it, whatever its options. */
export type Command = Definition<CommandName, Options, Options>;

type OptionsOf<N extends CommandName> = Readonly<Record<keyof CommandTexts[N]['options'] & string, Option>>;

// biome-ignore lint/complexity/noBannedTypes: `{}` is "no option" here, which adds nothing to an intersection.
type None = {};

/** Checks a command against its texts and hides the types of its options, which dispatch checks at run time. */
export function defineCommand<N extends CommandName, S extends OptionsOf<N>, T extends Options = None>(
  definition: Definition<N, S, T>,
): Command {
  return definition;
}

export function commandNamed({ commands }: Pick<Context, 'commands'>, name: string): Command | undefined {
  return commands.find((command) => command.name === name);
}

/** Every command has it: the answer is for the asker alone. */
export const privateOption = { type: 'flag', required: false } as const satisfies Option;

/** What each button of an answer carries on: a private question leads to private answers. */
export function carriedBy(args: { readonly private?: boolean | undefined }): Readonly<Record<string, boolean>> {
  return args.private === true ? { private: true } : {};
}

/** The option of a command that takes a pasted text, if it takes one. */
export function pastedOption({ options }: Pick<Command, 'options'>): string | undefined {
  return Object.entries(options).find(([, spec]) => spec.type === 'text' && spec.pasted)?.[0];
}

/** The most characters of a text option that are read, unless it says otherwise. */
export const mostCharacters = 200;
