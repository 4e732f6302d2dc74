import type { Answer, Reply } from '../answer/reply.ts';
import { commandTexts } from '../text/command-texts.ts';
import type { Locale } from '../text/locale.ts';
import { type Text, textIn } from '../text/text.ts';
import { type Choice, type Command, type Context, mostCharacters, pastedOption } from './command.ts';
import { asMeant, conversed } from './conversation.ts';
import type { LastAsked } from './last-asked.ts';
import { linesWithoutMarks, withoutMarks } from './marks.ts';
import { complaintAbout } from './options.ts';

/** A command with its options as they came in, unchecked. */
export interface Call {
  readonly command: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** The languages of the asker, and of the room where everybody reads a public reply. */
  readonly locales: { readonly asker: Locale; readonly room: Locale };
  /** What was asked before, where that is known, so that "and in the region?" is understood. */
  readonly after?: LastAsked | undefined;
  /** The call comes from one of our own buttons, which may carry state. */
  readonly fromButton?: boolean;
  /** The reply is for whoever pressed the button, not for the room. */
  readonly onlyAsker?: boolean;
  /** It was said in a direct message or a group, not in a server. */
  readonly amongFew?: boolean;
  /** Everybody can read the reply, whatever it says, so a refusal repeats nothing of what was typed. */
  readonly alwaysPublic?: boolean;
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

/** For whom a reply is made, should it fail. */
interface Asked {
  readonly command: string;
  readonly typed: readonly unknown[];
  readonly locale: Locale;
}

/** Answers calls. This is the only place that checks options, and the only one that catches. */
export class Dispatcher {
  #context: Context;
  readonly #onFailure: (failure: Failure) => void;
  readonly #guard: Guard;
  /** Are told when another story is answered from. */
  readonly #onStory: (() => void)[] = [];
  readonly #onUnanswered: ((unanswered: Unanswered) => void) | undefined;

  /** @param onFailure is told of every handler or rendering that threw, and must not throw itself */
  constructor(context: Context, onFailure: (failure: Failure) => void, options: DispatcherOptions = {}) {
    this.#context = context;
    this.#onFailure = onFailure;
    this.#guard = options.guard ?? ((work) => work());
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
      return this.#reply(meant);
    };
    const answered = this.#made(asked, make, render);
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
    return this.#made({ command: '', typed: [], locale }, make, render);
  }

  /** Does what an answer can go without, such as a picture, under the same guard. `undefined` if it throws. */
  attempt<T>({ command, options }: Pick<Call, 'command' | 'options'>, work: () => T): T | undefined {
    try {
      return this.#guard(work);
    } catch (error) {
      this.#fail(command, error, Object.values(options));
      return undefined;
    }
  }

  /** Completions of an option, or none where there is nothing to complete. Never throws. */
  complete(command: string, option: string, typed: string, locale: Locale): readonly Choice[] {
    const known = this.#find(command)?.options[option];
    const complete = known?.type === 'text' ? known.complete : undefined;
    if (!complete) return [];
    try {
      return this.#guard(() => complete(this.context, withoutMarks(typed).slice(0, mostCharacters), locale));
    } catch (error) {
      this.#apologise(command, error, [typed], locale);
      return [];
    }
  }

  #made<T>({ command, typed, locale }: Asked, make: () => Reply, render: (reply: Reply) => T) {
    try {
      return this.#guard(() => {
        const reply = make();
        return { reply, rendered: render(reply) };
      });
    } catch (error) {
      const reply = this.#apologise(command, error, typed, locale);
      return { reply, rendered: render(reply) };
    }
  }

  /** @returns the reference under which the failure is logged */
  #fail(command: string, error: unknown, typed: readonly unknown[]): string {
    const reference = newReference();
    this.#onFailure({ reference, command, error, typed: typed.filter((value) => typeof value === 'string') });
    return reference;
  }

  #apologise(command: string, error: unknown, typed: readonly unknown[], locale: Locale): Reply {
    const reference = this.#fail(command, error, typed);
    const text = textIn(locale);
    return { ...errorAnswer(text, text('error.failed', { reference })), locale, audience: 'private' };
  }

  #tellUnanswered({ command, options, fromButton, amongFew }: Call): void {
    const [asked] = Object.keys(this.#find(command)?.options ?? {});
    const question = asked === undefined ? undefined : options[asked];
    const isPrivate = fromButton || amongFew || options.private === true || this.#pastedOption(command) !== undefined;
    if (!isPrivate && typeof question === 'string') this.#onUnanswered?.({ command, question });
  }

  #pastedOption(name: string): string | undefined {
    const command = this.#find(name);
    return command && pastedOption(command);
  }

  #find(name: string): Command | undefined {
    return this.context.commands.find((command) => command.name === name);
  }

  #reply(call: Call): Reply {
    const { asker, room } = call.locales;
    const likely = this.#find(call.command)?.discreet ? asker : room;
    const first = this.#run(call, likely);
    const audience = this.#audienceOf(call, first);
    const locale = audience === 'private' ? asker : room;
    // Whether a reply is private can depend on what it says, so its language is known only afterwards.
    const answer = locale === likely ? first : this.#run(call, locale);
    return { ...(call.alwaysPublic ? forEverybody(answer) : answer), locale, audience };
  }

  #run(call: Call, locale: Locale): Answer {
    const text = textIn(locale);
    const command = this.#find(call.command);
    if (!command) {
      if (call.fromButton) return errorAnswer(text, text('error.oldButton'));
      return errorAnswer(text, text('error.unknownCommand', { help: `/${commandTexts[locale].help.name}` }));
    }
    const said = conversed(this.context, call, locale);
    if (said) return said;
    const complaint = complaintAbout(command, call, locale, this.context.story);
    if (complaint !== undefined) return errorAnswer(text, complaint);
    const answer = command.run(this.context, { args: call.options as never, locale });
    // What a discreet command says of the bot itself is in both languages.
    const isOfBot = command.discreet && answer.sources.length === 0;
    return isOfBot ? answer : withLanguageNote(answer, this.context.story.article.abstract.only, locale);
  }

  #audienceOf(call: Call, { status, isUnsure = false }: Answer): Reply['audience'] {
    const discreet = this.#find(call.command)?.discreet ?? false;
    // A reply that only asks back or finds nothing is of no use to the room.
    const answered = (status === 'exact' || status === 'guessed') && !isUnsure;
    return discreet || !answered || call.onlyAsker || call.options.private === true ? 'private' : 'public';
  }
}

/** A refusal that the whole channel reads is short, and nothing repeats what somebody typed. */
function forEverybody(answer: Answer): Answer {
  const isRefusal = answer.status === 'not_in_story';
  const told = isRefusal ? answer.blocks.slice(0, 1) : answer.blocks;
  const blocks = told.map((block) =>
    block.kind === 'text' && block.withoutEcho !== undefined ? { kind: block.kind, text: block.withoutEcho } : block,
  );
  return { ...answer, blocks, sources: isRefusal ? [] : answer.sources };
}

/** What people type is words; our own buttons carry state. */
function unmarked(options: Call['options'], pasted: string | undefined): Call['options'] {
  const said = (name: string, value: string) => (name === pasted ? linesWithoutMarks(value) : withoutMarks(value));
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [name, typeof value === 'string' ? said(name, value) : value]),
  );
}

/** A story in one language is shown as it is, and the reply in the other says so. */
function withLanguageNote(answer: Answer, only: Locale | undefined, locale: Locale): Answer {
  if (only === undefined || only === locale || answer.status === 'error') return answer;
  const language = new Intl.DisplayNames([locale], { type: 'language' }).of(only) ?? only;
  const note = { kind: 'note' as const, text: textIn(locale)('reply.onlyIn', { language }) };
  return { ...answer, blocks: [note, ...answer.blocks] };
}

function errorAnswer(text: Text, message: string): Answer {
  const blocks = [{ kind: 'text' as const, text: message }];
  return { status: 'error', title: text('error.title'), blocks, sources: [], actions: [] };
}

/** Short enough to be typed into a report, from letters and digits that are not mistaken for one another. */
function newReference(): string {
  const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
  const numbers = crypto.getRandomValues(new Uint32Array(6));
  return Array.from(numbers, (number) => alphabet[number % alphabet.length]).join('');
}
