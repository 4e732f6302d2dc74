import {
  type APIMessage,
  type APIUser,
  type GatewayMessageCreateDispatchData,
  MessageType,
} from 'discord-api-types/v10';
import { snowflake } from './snowflake.ts';
import { ASKER, BOT_USER, DM_CHANNEL_ID, GUILD_CHANNEL_ID, GUILD_ID, memberOf } from './world.ts';

interface ChatScene {
  readonly user?: APIUser;
}

/** Somebody writes `@bot text` in a guild. */
export function mention(text: string, { user = ASKER }: ChatScene = {}): GatewayMessageCreateDispatchData {
  return {
    ...guildMessage(user),
    content: `<@${BOT_USER.id}> ${text}`,
    mentions: [BOT_USER],
  };
}

export function directMessage(text: string, { user = ASKER }: ChatScene = {}): GatewayMessageCreateDispatchData {
  return { ...plain(user, DM_CHANNEL_ID), content: text };
}

/** Somebody replies to a message of the bot, which pings it, in a guild or in one of its threads. */
export function replyTo(
  to: APIMessage,
  text: string,
  { user = ASKER, thread }: ChatScene & { readonly thread?: string } = {},
): GatewayMessageCreateDispatchData {
  const channel_id = thread ?? to.channel_id;
  return {
    ...guildMessage(user),
    type: MessageType.Reply,
    channel_id,
    content: text,
    mentions: [BOT_USER],
    referenced_message: to,
    message_reference: { type: 0, message_id: to.id, channel_id, guild_id: GUILD_ID },
  };
}

/** A message of others; without the privileged intent Discord leaves its content out. */
export function chatter({ user = ASKER }: ChatScene = {}): GatewayMessageCreateDispatchData {
  return guildMessage(user);
}

function guildMessage(author: APIUser): GatewayMessageCreateDispatchData {
  const { user: _, permissions: __, ...member } = memberOf(author);
  return { ...plain(author, GUILD_CHANNEL_ID), guild_id: GUILD_ID, member };
}

export function plain(author: APIUser, channelId: string): APIMessage {
  return {
    id: snowflake(),
    channel_id: channelId,
    author,
    content: '',
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: MessageType.Default,
  };
}
