import { type APIMessage, MessageFlags, MessageType } from 'discord-api-types/v10';
import { words } from '../../fold.ts';
import type { MessageBody } from '../../render/discord.ts';
import type { Picture } from '../../render/picture/picture.ts';
import { languageOf } from '../../search/language.ts';
import type { GeneralVocabulary } from '../../story/vocabulary.ts';
import type { Locale } from '../../text/locale.ts';
import type { Answers } from './answers.ts';
import { fewIn, type Outcome } from './interaction.ts';

/** A message that answers another one. */
interface ReplyBody extends MessageBody {
  readonly message_reference: { readonly message_id: string; readonly fail_if_not_exists: false };
}

export interface AnsweredMessage {
  readonly body: ReplyBody;
  readonly picture?: Picture | undefined;
  readonly outcome: Outcome;
}

/** As a message comes in over the gateway. */
export type Incoming = Pick<APIMessage, 'id' | 'type' | 'author' | 'content'> & {
  readonly guild_id?: string | undefined;
  readonly webhook_id?: string | undefined;
};

/** What a message asks of the bot. */
export interface Asked {
  readonly question: string;
  readonly locale: Locale;
  readonly amongFew?: boolean;
}

/**
 * What a message asks that speaks to the bot, by a mention or in a direct message. Anything else asks nothing, above
 * all what another bot writes, lest two of them talk forever.
 */
export function askedIn(message: Incoming, botId: string, vocabulary: GeneralVocabulary): Asked | undefined {
  const question = questionIn(message, botId);
  if (question === undefined) return undefined;
  // A message does not tell the language of its server or its author, so its own words have to.
  return { question, locale: languageOf(vocabulary, words(question)), ...fewIn(message) };
}

/** Answers what a message asks like `/ask`. */
export function answerMessage(
  answers: Answers,
  { question, locale, ...few }: Asked,
  messageId: string,
): AnsweredMessage {
  const [command, options] = question === '' ? ['help', {}] : ['ask', { question }];
  const { reply, message, picture } = answers.of({
    command,
    options,
    locales: { asker: locale, room: locale },
    ...few,
  });
  return {
    body: replyTo(messageId, message),
    picture,
    outcome: { kind: 'message', command, status: reply.status },
  };
}

/** The message as a reply to another one. Nothing that stands in a channel is for one person alone. */
export function replyTo(messageId: string, message: MessageBody): ReplyBody {
  return {
    ...message,
    flags: message.flags & ~MessageFlags.Ephemeral,
    message_reference: { message_id: messageId, fail_if_not_exists: false },
  };
}

/** What is asked of the bot: the text without the mention. */
function questionIn({ type, author, webhook_id, guild_id, content }: Incoming, botId: string): string | undefined {
  const isPerson = author.bot !== true && author.system !== true && webhook_id === undefined;
  const isText = type === MessageType.Default || type === MessageType.Reply;
  if (!isPerson || !isText) return undefined;
  const mention = new RegExp(`<@!?${botId}>`, 'g');
  // A reply to the bot pings it without naming it in the text; that is mostly said to others.
  if (guild_id !== undefined && !mention.test(content)) return undefined;
  return content.replace(mention, ' ').trim();
}
