import {
  type APIInteraction,
  type APIInteractionResponse,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import { waitReply } from '../answer/wait-reply.ts';
import { needsStoryOption, type Stories } from '../bot/stories.ts';
import type { MessageBody } from '../render/discord/message.ts';
import type { Surroundings } from '../render/surroundings.ts';
import { type Locale, localeOf } from '../text/locale.ts';
import type { Answers } from './answers.ts';
import { userOf } from './asker.ts';
import { definitions } from './definitions.ts';
import { FairQueue } from './fair-queue.ts';
import { greetingOf } from './greeting.ts';
import { answerInteraction } from './interaction.ts';
import { inviteLink } from './invite.ts';
import {
  type AnsweredMessage,
  answerMessage,
  askedIn,
  type Incoming,
  repliedTo,
  replyTo,
  type Spoken,
} from './message.ts';
import type { Answered, Outcome } from './outcome.ts';
import type { RateLimiter } from './rate-limiter.ts';
import { StoryDesks } from './story-desks.ts';

/** Answers whatever comes from Discord, however it came in, and gives everybody their turn. */
export class InteractionService {
  readonly #stories: Stories;
  readonly #desks: StoryDesks;
  readonly #limiter: RateLimiter | undefined;
  readonly #completionLimiter: RateLimiter | undefined;
  readonly #queue = new FairQueue();

  /** @param limiter without one, everybody is always answered */
  constructor(stories: Stories, limiter?: RateLimiter) {
    this.#stories = stories;
    this.#desks = new StoryDesks(stories);
    this.#limiter = limiter;
    this.#completionLimiter = limiter?.times(completionsPerAnswer);
  }

  /** What it answers, as Discord wants it registered. @param guildId the only server that it is registered in */
  definitions(guildId: string | undefined): ReturnType<typeof definitions> {
    const { commands } = this.#desks.usual(guildId).dispatcher.context;
    return definitions(commands, { withStory: needsStoryOption(this.#stories.plan, guildId) });
  }

  /** See `Answers.know`; it holds for every story. */
  know(surroundings: Surroundings): void {
    this.#desks.know(surroundings);
  }

  /** Tells a server that the bot is there, and what can be asked. @param name the bot's */
  greeting(name: string, locale: Locale, guildId: string): MessageBody {
    const answers = this.#desks.usual(guildId);
    const { context } = answers.dispatcher;
    return answers.say(locale, () => ({ ...greetingOf(context, name, locale), locale, audience: 'public' }));
  }

  /** In a few words, what it answers from in a server, or where no server has stories of its own. */
  title(guildId: string | undefined): string {
    return this.#desks.usual(guildId).dispatcher.context.story.article.headline;
  }

  /** @param tell is called whenever the title may have changed, since the story was read anew */
  onTitle(guildId: string | undefined, tell: () => void): void {
    this.#desks.usual(guildId).dispatcher.onStory(tell);
  }

  /** The answer to an interaction; `undefined` for kinds that the bot never asks for. */
  async interaction(interaction: APIInteraction): Promise<Answered | undefined> {
    const user = userOf(interaction);
    // Over HTTP nothing else says which application this is.
    const invite = this.#desks.knowsInvite ? undefined : inviteOf(interaction);
    if (invite !== undefined) this.know({ pages: { invite } });
    const answer = () => answerInteraction(this.#desks, interaction);
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
    // A reply goes on within the story of what it replies to.
    const answers =
      this.#desks.named(message.guild_id, repliedTo(message, spoken)?.story) ?? this.#desks.usual(message.guild_id);
    const asked = askedIn(message, spoken, answers.dispatcher.context);
    if (!asked) return undefined;
    const user = message.author.id;
    const answer = () => answerMessage(answers, asked, message.id);
    return this.#queue.run(user, () => {
      const turn = this.#limiter?.take(user);
      if (turn?.granted !== false) return this.#limiter ? this.#limiter.measured(user, answer) : answer();
      if (!turn.first) return undefined;
      return { body: replyTo(message.id, waitNotice(answers, asked.locale, turn.wait)), outcome: limited('message') };
    });
  }

  #refusal(interaction: APIInteraction, wait: number): Answered {
    const locale = 'locale' in interaction ? localeOf(interaction.locale) : localeOf(undefined);
    const response: APIInteractionResponse = {
      type: InteractionResponseType.ChannelMessageWithSource,
      data: waitNotice(this.#desks.usual(interaction.guild_id), locale, wait),
    };
    return { response, outcome: limited(kinds[interaction.type] ?? 'command') };
  }
}

function waitNotice(answers: Answers, locale: Locale, wait: number): MessageBody {
  return answers.say(locale, () => waitReply(locale, wait));
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
