import type { Reply } from '../answer/reply.ts';
import type { Locale } from '../text/locale.ts';
import type { Call } from './call.ts';
import { type Choice, type Context, commandNamed, mostCharacters, pastedOption } from './command.ts';
import { asMeant } from './conversation.ts';
import type { Failure } from './failure.ts';
import { type Guard, Guarded } from './guarded.ts';
import type { LastAsked } from './last-asked.ts';
import { linesWithoutMarks, withoutMarks } from './marks.ts';
import { replyTo } from './reply-to.ts';

/** A question that the story does not answer, as it was typed. */
export interface Unanswered {
  readonly command: string;
  readonly question: string;
}

export interface DispatcherOptions {
  /** Without one, a handler that hangs is waited for. */
  readonly guard?: Guard | undefined;
  /** Is told of questions that the story does not answer, except private ones, and must not throw. */
  readonly onUnanswered?: ((unanswered: Unanswered) => void) | undefined;
}

interface Answered<T> {
  readonly reply: Reply;
  readonly rendered: T;
  /** What was asked, as it was understood, for what may follow on from it. */
  readonly asked: LastAsked;
}

/** Answers calls, within the time that an answer may take. */
export class Dispatcher {
  #context: Context;
  readonly #guarded: Guarded;
  /** Are told when another story is answered from. */
  readonly #onStory: (() => void)[] = [];
  readonly #onUnanswered: ((unanswered: Unanswered) => void) | undefined;

  /** @param onFailure is told of every handler or rendering that threw, and must not throw itself */
  constructor(context: Context, onFailure: (failure: Failure) => void, options: DispatcherOptions = {}) {
    this.#context = context;
    this.#guarded = new Guarded(onFailure, options.guard);
    this.#onUnanswered = options.onUnanswered;
  }

  /** What answers are made from at this moment. */
  get context(): Context {
    return this.#context;
  }

  /** Makes answers from another story from now on. Each is made in one go, so none is made from two stories. */
  use(context: Context): void {
    this.#context = context;
    for (const tell of this.#onStory) tell();
  }

  /** @param tell is called whenever another story is answered from, and must not throw */
  onStory(tell: () => void): void {
    this.#onStory.push(tell);
  }

  /** Answers and renders. Never throws, unless `render` throws for a plain apology too. */
  answer<T>(asking: Call, render: (reply: Reply) => T): Answered<T> {
    const pasted = this.#pastedOption(asking.command);
    const call = asking.fromButton ? asking : { ...asking, options: unmarked(asking.options, pasted) };
    const { command, options, locales } = call;
    const asked = {
      command,
      typed: [...new Set([...Object.values(asking.options), ...Object.values(options)])],
      locale: locales.asker,
    };
    let meant: Call = call;
    const make = () => {
      meant = asMeant(this.context, call);
      return replyTo(this.context, meant);
    };
    const answered = this.#guarded.reply(asked, make, render);
    const isRefused = answered.reply.status === 'not_in_story';
    if (isRefused) this.#tellUnanswered(meant);
    // What follows on and finds nothing is no start for more: that goes on from the question before.
    const before = isRefused && meant !== call ? call.after : undefined;
    return { ...answered, asked: before ?? { command: meant.command, options: meant.options } };
  }

  /** Makes and renders a reply that no command makes, such as a notice, under the same guard. Throws as `answer` does. */
  say<T>(
    locale: Locale,
    make: () => Reply,
    render: (reply: Reply) => T,
  ): { readonly reply: Reply; readonly rendered: T } {
    return this.#guarded.reply({ command: '', typed: [], locale }, make, render);
  }

  /** Does what an answer can go without, such as a picture, under the same guard. `undefined` if it throws. */
  attempt<T>({ command, options }: Pick<Call, 'command' | 'options'>, work: () => T): T | undefined {
    return this.#guarded.attempt({ command, typed: Object.values(options) }, work);
  }

  /** Completions of an option, or none where there is nothing to complete. Never throws. */
  complete(command: string, option: string, typed: string, locale: Locale): readonly Choice[] {
    const known = commandNamed(this.context, command)?.options[option];
    const complete = known?.type === 'text' ? known.complete : undefined;
    if (!complete) return [];
    const completed = () => complete(this.context, withoutMarks(typed).slice(0, mostCharacters), locale);
    return this.#guarded.attempt({ command, typed: [typed] }, completed) ?? [];
  }

  #tellUnanswered({ command, options, fromButton, amongFew }: Call): void {
    const [asked] = Object.keys(commandNamed(this.context, command)?.options ?? {});
    const question = asked === undefined ? undefined : options[asked];
    const isPrivate = fromButton || amongFew || options.private === true || this.#pastedOption(command) !== undefined;
    if (!isPrivate && typeof question === 'string') this.#onUnanswered?.({ command, question });
  }

  #pastedOption(name: string): string | undefined {
    const command = commandNamed(this.context, name);
    return command && pastedOption(command);
  }
}

/** What people type is words; our own buttons carry state. */
function unmarked(options: Call['options'], pasted: string | undefined): Call['options'] {
  const said = (name: string, value: string) => (name === pasted ? linesWithoutMarks(value) : withoutMarks(value));
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [name, typeof value === 'string' ? said(name, value) : value]),
  );
}
