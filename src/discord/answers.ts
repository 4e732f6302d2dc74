import { LRUCache } from 'lru-cache';
import type { Action, Reply } from '../answer/reply.ts';
import type { Call } from '../bot/call.ts';
import type { Context } from '../bot/command.ts';
import type { Dispatcher } from '../bot/dispatch.ts';
import type { LastAsked } from '../bot/last-asked.ts';
import { askOnId, withAskOn } from '../render/discord/ask-on.ts';
import { withCheckButtons } from '../render/discord/check-buttons.ts';
import { fitsIntoCustomId } from '../render/discord/custom-id.ts';
import { discordMessage, type MessageBody } from '../render/discord/message.ts';
import { type Picture, pictureOf } from '../render/picture/picture.ts';
import type { Surroundings } from '../render/surroundings.ts';
import type { Locale } from '../text/locale.ts';

/** An answer as a Discord message. It is shared by everybody who asks the same, so nobody may change it. */
interface Told {
  readonly reply: Reply;
  readonly message: MessageBody;
  /** What the answer shows beside its text, if it can be drawn in time. */
  readonly picture: Picture | undefined;
}

/** An answer with its question is about 8 kB, so these are about 4 MB. */
const mostKept = 500;

/**
 * Answers calls as Discord messages, and keeps the last ones: commands are pure, so an answer depends on the call and
 * the story alone. Apologies are not kept, since each has a reference of its own, nor is a text that was checked, which
 * somebody else may have written.
 */
export class Answers {
  readonly dispatcher: Dispatcher;
  /** The name of the story, where the process has several: buttons carry it, and outcomes tell it. */
  readonly story: string | undefined;
  readonly #kept = new LRUCache<string, Told>({ max: mostKept });
  #context: Context;
  #surroundings: Surroundings = {};

  constructor(dispatcher: Dispatcher, story?: string) {
    this.dispatcher = dispatcher;
    this.story = story;
    this.#context = dispatcher.context;
  }

  /** What is known of where the bot runs; what was known before and is not named stays known. */
  know(surroundings: Surroundings): void {
    const pages = { ...this.#surroundings.pages, ...surroundings.pages };
    this.#surroundings = { ...this.#surroundings, ...surroundings, pages };
    this.#kept.clear();
  }

  /** Whether it is known where the bot can be invited from. */
  get knowsInvite(): boolean {
    return this.#surroundings.pages?.invite !== undefined;
  }

  /** A reply that no command makes, such as a notice. */
  say(locale: Locale, make: () => Reply): MessageBody {
    return this.dispatcher.say(locale, make, (reply) => this.#messageOf(reply)).rendered;
  }

  of(call: Call): Told {
    this.#forgetOtherStory();
    const key = JSON.stringify(call);
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const { told, lasts } = this.#tell(call);
    if (lasts) this.#kept.set(key, told);
    return told;
  }

  /** An answer whose picture throws is text alone. */
  #tell(call: Call): { readonly told: Told; readonly lasts: boolean } {
    const { article } = this.dispatcher.context.story;
    const { reply, rendered, asked } = this.dispatcher.answer(call, (one) => this.#messageOf(one));
    const drawn = this.dispatcher.attempt(call, () => ({ picture: pictureOf(reply, article) }));
    const message = reply.status === 'error' ? rendered : this.#withButtons(rendered, reply, { call, asked });
    const told = { reply, message, picture: drawn?.picture };
    return { told, lasts: reply.status !== 'error' && drawn !== undefined && reply.statements === undefined };
  }

  #messageOf(reply: Reply): MessageBody {
    return discordMessage(this.#named(reply), this.dispatcher.context.story.article, this.#surroundings);
  }

  /** The same with the story in the state of each button and choice; one that cannot carry it is left out. */
  #named(reply: Reply): Reply {
    const { story } = this;
    if (story === undefined) return reply;
    const named = <T extends Action>(all: readonly T[]): T[] =>
      all.map((one) => ({ ...one, args: { ...one.args, story } })).filter(fitsIntoCustomId);
    const { actions, menu } = reply;
    return { ...reply, actions: named(actions), menu: menu && { ...menu, choices: named(menu.choices) } };
  }

  #withButtons(message: MessageBody, reply: Reply, { call, asked }: { call: Call; asked: LastAsked }): MessageBody {
    const { statements, status, locale } = reply;
    if (!statements) return this.#withAskOn(message, locale, status === 'talk' ? undefined : asked);
    const showable = statements.length > 0 && !call.alwaysPublic && call.options.private !== true;
    return this.#withAskOn(withCheckButtons(message, reply, { story: this.story, showable }), locale, undefined);
  }

  /** Under small talk, what was asked before is not known any more, and on a text that was checked nothing follows. */
  #withAskOn(message: MessageBody, locale: Locale, asked: LastAsked | undefined): MessageBody {
    const { stopWords } = this.dispatcher.context.search;
    const state = { asked, locale, story: this.story };
    const id = askOnId(state, (word) => !stopWords.has(word));
    return id === undefined ? message : withAskOn(message, id, locale);
  }

  #forgetOtherStory(): void {
    if (this.#context === this.dispatcher.context) return;
    this.#context = this.dispatcher.context;
    this.#kept.clear();
  }
}

/** Names that strangers make up go into no log. */
export function knownName({ dispatcher }: Answers, name: string): string {
  return dispatcher.context.commands.some((command) => command.name === name) ? name : 'unknown';
}
