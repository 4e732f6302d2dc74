import { type APIMessage, MessageFlags, MessageType } from 'discord-api-types/v10';
import type { Context } from '../bot/command.ts';
import { withoutMarks } from '../bot/marks.ts';
import { languageOfMessage } from '../lookup/detect-language.ts';
import type { MessageBody } from '../render/discord/message.ts';
import type { Picture } from '../render/picture/picture.ts';
import { type Locale, localeOf } from '../text/locale.ts';
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
  readonly mention_roles?: readonly string[] | undefined;
  /** What was forwarded. */
  readonly message_snapshots?: readonly { readonly message: { readonly content?: string | undefined } }[] | undefined;
};

/** Who is spoken to: the bot, and what it knows of the server. */
export interface Spoken {
  readonly botId: string;
  readonly role?: string | undefined;
  readonly guildLocale?: Locale | undefined;
}

/** What a message asks of the bot. */
export interface Asked {
  readonly question: string;
  readonly locale: Locale;
  readonly amongFew?: boolean;
  readonly alwaysPublic?: boolean;
}

/**
 * What a message asks that speaks to the bot, by a mention or in a direct message. Anything else asks nothing, above
 * all what another bot writes, lest two of them talk forever.
 */
export function askedIn(message: Incoming, spoken: Spoken, context: Context): Asked | undefined {
  const question = questionIn(message, spoken);
  if (question === undefined) return undefined;
  // A message does not tell the language of its author, so its own words have to, else its server's language.
  const locale = languageOfMessage(context, question) ?? spoken.guildLocale ?? localeOf(undefined);
  return { question, locale, ...fewIn(message), ...(message.guild_id !== undefined && { alwaysPublic: true }) };
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

/** What is asked of the bot: the text without the mention and other marks; of a forwarded message, its text. */
function questionIn(message: Incoming, { botId, role }: Spoken): string | undefined {
  const { type, author, webhook_id, guild_id, content, mention_roles = [], message_snapshots = [] } = message;
  const isPerson = author.bot !== true && author.system !== true && webhook_id === undefined;
  const isText = type === MessageType.Default || type === MessageType.Reply;
  if (!isPerson || !isText) return undefined;
  const isNamed = content.includes(`<@${botId}>`) || content.includes(`<@!${botId}>`);
  const isRoleNamed = role !== undefined && mention_roles.includes(role);
  // A reply to the bot pings it without naming it in the text; that is mostly said to others.
  if (guild_id !== undefined && !isNamed && !isRoleNamed) return undefined;
  return withoutMarks(content) || withoutMarks(message_snapshots[0]?.message.content ?? '');
}
