import { type APIMessage, MessageFlags, MessageType } from 'discord-api-types/v10';
import type { Context } from '../bot/command.ts';
import { followUp } from '../bot/follow-up.ts';
import { type LastAsked, questionOf } from '../bot/last-asked.ts';
import { withoutMarks } from '../bot/marks.ts';
import { smallTalkIn } from '../bot/small-talk.ts';
import { languageOfMessage } from '../lookup/detect-language.ts';
import { askOnIn } from '../render/discord/ask-on.ts';
import type { MessageBody } from '../render/discord/message.ts';
import type { Picture } from '../render/picture/picture.ts';
import { type Locale, localeOf } from '../text/locale.ts';
import type { Answers } from './answers.ts';
import { fewIn } from './asker.ts';
import type { Outcome } from './outcome.ts';

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
  readonly mentions?: readonly { readonly id: string }[] | undefined;
  /** What it replies to. */
  readonly referenced_message?: Replied | null | undefined;
  /** What was forwarded. */
  readonly message_snapshots?: readonly { readonly message: { readonly content?: string | undefined } }[] | undefined;
};

/** A message that was replied to, as far as it is read. */
interface Replied {
  readonly author: { readonly id: string };
  readonly components?: readonly unknown[] | undefined;
}

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
  readonly after?: LastAsked;
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
  const { guild_id } = message;
  const before = repliedTo(message, spoken);
  // A message does not tell the language of its author, so its own words have to, else what it replies to, else its server.
  const own = languageOfMessage(context, question) ?? smallTalkIn(context, question)?.language;
  const locale = own ?? before?.locale ?? spoken.guildLocale ?? localeOf(undefined);
  const after = before?.asked;
  if (!isAddressed(message, spoken) && !asksOn(context, question, after, locale)) return undefined;
  return {
    question,
    locale,
    ...(after && { after }),
    ...fewIn(message),
    ...(guild_id !== undefined && { alwaysPublic: true }),
  };
}

/** What a message of the bot's own carries on, if this one replies to it. */
export function repliedTo({ referenced_message: replied }: Incoming, { botId }: Spoken): ReturnType<typeof askOnIn> {
  return replied?.author.id === botId ? askOnIn(replied.components ?? []) : undefined;
}

/** A reply that only pings the bot is mostly said to others, unless it asks something. */
function asksOn(context: Context, question: string, after: LastAsked | undefined, locale: Locale): boolean {
  const last = after && questionOf(after, locale);
  return /\?\s*$/.test(question) || (last !== undefined && followUp(context, last, question) !== undefined);
}

/** Answers what a message asks like `/ask`. */
export function answerMessage(
  answers: Answers,
  { question, locale, ...scene }: Asked,
  messageId: string,
): AnsweredMessage {
  const [command, options] = question === '' ? ['help', {}] : ['ask', { question }];
  const { reply, message, picture } = answers.of({
    command,
    options,
    locales: { asker: locale, room: locale },
    ...scene,
  });
  return {
    body: replyTo(messageId, message),
    picture,
    outcome: { kind: 'message', command, status: reply.status, story: answers.story },
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

/** What is said: the text without the mention and other marks; of a forwarded message, its text. */
function questionIn(message: Incoming, spoken: Spoken): string | undefined {
  const { type, author, webhook_id, content, message_snapshots = [] } = message;
  const isPerson = author.bot !== true && author.system !== true && webhook_id === undefined;
  const isText = type === MessageType.Default || type === MessageType.Reply;
  if (!isPerson || !isText || !(isAddressed(message, spoken) || isReplyTo(message, spoken))) return undefined;
  return withoutMarks(content) || withoutMarks(message_snapshots[0]?.message.content ?? '');
}

/** By name, by its role, or in a direct message. */
function isAddressed({ guild_id, content, mention_roles = [] }: Incoming, { botId, role }: Spoken): boolean {
  const isNamed = content.includes(`<@${botId}>`) || content.includes(`<@!${botId}>`);
  return guild_id === undefined || isNamed || (role !== undefined && mention_roles.includes(role));
}

/** A reply to the bot's own message that pings it, without which Discord sends no text. */
function isReplyTo({ mentions = [], referenced_message: replied }: Incoming, { botId }: Spoken): boolean {
  return replied?.author.id === botId && mentions.some(({ id }) => id === botId);
}
