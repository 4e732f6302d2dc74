import {
  type APIInteraction,
  type APIInteractionResponse,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import { waitReply } from '../answer/wait-reply.ts';
import type { Command } from '../bot/command.ts';
import type { Dispatcher } from '../bot/dispatch.ts';
import type { MessageBody } from '../render/discord/message.ts';
import type { Surroundings } from '../render/surroundings.ts';
import type { Locale } from '../text/locale.ts';
import { localeOf } from '../text/locale.ts';
import { Answers } from './answers.ts';
import { userOf } from './asker.ts';
import { FairQueue } from './fair-queue.ts';
import { greetingOf } from './greeting.ts';
import { answerInteraction } from './interaction.ts';
import { inviteLink } from './invite.ts';
import { type AnsweredMessage, answerMessage, askedIn, type Incoming, replyTo, type Spoken } from './message.ts';
import type { Answered, Outcome } from './outcome.ts';
import type { Limiter } from './rate-limiter.ts';

/** Answers whatever comes from Discord, however it came in, and gives everybody their turn. */
export class Reception {
  readonly #answers: Answers;
  readonly #limiter: Limiter | undefined;
  readonly #completionLimiter: Limiter | undefined;
  readonly #queue = new FairQueue();

  /** @param limiter without one, everybody is always answered */
  constructor(dispatcher: Dispatcher, limiter?: Limiter) {
    this.#answers = new Answers(dispatcher);
    this.#limiter = limiter;
    this.#completionLimiter = limiter?.times(completionsPerAnswer);
  }

  /** What it answers, for registration. */
  get commands(): readonly Command[] {
    return this.#answers.dispatcher.context.commands;
  }

  /** See `Answers.know`. */
  know(surroundings: Surroundings): void {
    this.#answers.know(surroundings);
  }

  /** Tells a server that the bot is there, and what can be asked. */
  greeting(name: string, locale: Locale): MessageBody {
    const { context } = this.#answers.dispatcher;
    return this.#answers.say(locale, () => ({ ...greetingOf(context, name, locale), locale, audience: 'public' }));
  }

  /** In a few words, what it answers from. */
  get title(): string {
    return this.#answers.dispatcher.context.story.article.headline;
  }

  /** The answer to an interaction; `undefined` for kinds that the bot never asks for. */
  async interaction(interaction: APIInteraction): Promise<Answered | undefined> {
    const user = userOf(interaction);
    // Over HTTP nothing else says which application this is.
    if (!this.#answers.knowsInvite) this.know({ pages: { invite: inviteOf(interaction) } });
    const answer = () => answerInteraction(this.#answers, interaction);
    if (user === undefined || interaction.type === InteractionType.Ping) return answer();
    return this.#queue.run(user, () => {
      const isCompletion = interaction.type === InteractionType.ApplicationCommandAutocomplete;
      const limiter = isCompletion ? this.#completionLimiter : this.#limiter;
      const turn = limiter?.take(user);
      if (turn?.granted === false) return isCompletion ? noCompletions : this.#refusal(interaction, turn.wait);
      return limiter ? limiter.measured(user, answer) : answer();
    });
  }

  /**
   * The answer to a message that speaks to the bot. Whoever asks too much is told once, and then passed over, lest the
   * channel fill with notices.
   */
  async message(message: Incoming, spoken: Spoken): Promise<AnsweredMessage | undefined> {
    const asked = askedIn(message, spoken, this.#answers.dispatcher.context);
    if (!asked) return undefined;
    const user = message.author.id;
    const answer = () => answerMessage(this.#answers, asked, message.id);
    return this.#queue.run(user, () => {
      const turn = this.#limiter?.take(user);
      if (turn?.granted !== false) return this.#limiter ? this.#limiter.measured(user, answer) : answer();
      if (!turn.first) return undefined;
      return { body: replyTo(message.id, this.#notice(asked.locale, turn.wait)), outcome: limited('message') };
    });
  }

  #refusal(interaction: APIInteraction, wait: number): Answered {
    const locale = 'locale' in interaction ? localeOf(interaction.locale) : localeOf(undefined);
    const response: APIInteractionResponse = {
      type: InteractionResponseType.ChannelMessageWithSource,
      data: this.#notice(locale, wait),
    };
    return { response, outcome: limited(kinds[interaction.type] ?? 'command') };
  }

  #notice(locale: Locale, wait: number): MessageBody {
    return this.#answers.say(locale, () => waitReply(locale, wait));
  }
}

function inviteOf({ application_id: id }: { readonly application_id?: string }): string | undefined {
  return id !== undefined && /^\d{15,25}$/.test(id) ? inviteLink(id) : undefined;
}

/** Completions come with every letter, so there are more of them, in a bucket of their own. */
const completionsPerAnswer = 10;

const kinds: Partial<Record<InteractionType, Outcome['kind']>> = {
  [InteractionType.MessageComponent]: 'button',
  [InteractionType.ModalSubmit]: 'modal',
};

function limited(kind: Outcome['kind']): Outcome {
  return { kind, command: '', status: 'limited' };
}

const noCompletions: Answered = {
  response: { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: [] } },
  outcome: limited('autocomplete'),
};
