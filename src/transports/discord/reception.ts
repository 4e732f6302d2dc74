import {
  type APIInteraction,
  type APIInteractionResponse,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Command } from '../../command.ts';
import type { Dispatcher } from '../../dispatch.ts';
import { discordMessage, type MessageBody } from '../../render/discord.ts';
import type { Locale } from '../../text/locale.ts';
import { localeOf } from '../../text/locale.ts';
import { textIn } from '../../text/text.ts';
import type { Limiter } from '../limiter.ts';
import { Answers } from './answers.ts';
import { type Answered, answerInteraction, type Outcome, userOf } from './interaction.ts';
import { type AnsweredMessage, answerMessage, askedIn, type Incoming, replyTo } from './message.ts';

/** Answers whatever comes from Discord, however it came in, and gives everybody their turn. */
export class Reception {
  readonly #answers: Answers;
  readonly #limiter: Limiter | undefined;

  /** @param limiter without one, everybody is always answered */
  constructor(dispatcher: Dispatcher, limiter?: Limiter) {
    this.#answers = new Answers(dispatcher);
    this.#limiter = limiter;
  }

  /** What it answers, for registration. */
  get commands(): readonly Command[] {
    return this.#answers.dispatcher.context.commands;
  }

  /** The answer to an interaction; `undefined` for kinds that the bot never asks for. */
  interaction(interaction: APIInteraction): Answered | undefined {
    const user = countsAgainst(interaction);
    const turn = user === undefined ? undefined : this.#limiter?.take(user);
    if (turn?.granted !== false) return answerInteraction(this.#answers, interaction);
    const locale = 'locale' in interaction ? localeOf(interaction.locale) : localeOf(undefined);
    const response: APIInteractionResponse = {
      type: InteractionResponseType.ChannelMessageWithSource,
      data: this.#notice(locale, turn.wait),
    };
    const kind = interaction.type === InteractionType.MessageComponent ? 'button' : 'command';
    return { response, outcome: limited(kind) };
  }

  /**
   * The answer to a message that speaks to the bot. Whoever asks too much is told once, and then passed over, lest the
   * channel fill with notices.
   */
  message(message: Incoming, botId: string): AnsweredMessage | undefined {
    const asked = askedIn(message, botId, this.#answers.dispatcher.context.vocabulary);
    if (!asked) return undefined;
    const turn = this.#limiter?.take(message.author.id);
    if (turn?.granted !== false) return answerMessage(this.#answers, asked, message.id);
    if (!turn.first) return undefined;
    return { body: replyTo(message.id, this.#notice(asked.locale, turn.wait)), outcome: limited('message') };
  }

  #notice(locale: Locale, wait: number): MessageBody {
    const text = textIn(locale);
    const blocks = [{ kind: 'text' as const, text: text('limit.wait', { seconds: wait }) }];
    const answer = { status: 'error' as const, title: text('limit.title'), blocks, sources: [], actions: [] };
    const { article } = this.#answers.dispatcher.context.story;
    return discordMessage({ ...answer, locale, audience: 'private' }, article);
  }
}

/** Completions come with every letter, so they take no turn. */
function countsAgainst(interaction: APIInteraction): string | undefined {
  const { type } = interaction;
  const counts = type === InteractionType.ApplicationCommand || type === InteractionType.MessageComponent;
  return counts ? userOf(interaction) : undefined;
}

function limited(kind: Outcome['kind']): Outcome {
  return { kind, command: '', status: 'limited' };
}
