import {
  type APIAttachment,
  type APIInteraction,
  type APIMessage,
  type APIMessageInteractionMetadata,
  type APIUser,
  InteractionType,
  type MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import type { UploadedFile } from './body.ts';
import { plain } from './chat.ts';
import { type Fields, isFields } from './checks/findings.ts';
import { snowflake } from './snowflake.ts';
import { APPLICATION_ID, ASKER, BOT_USER } from './world.ts';

/** The message Discord makes of what the bot sent; `data` has been checked before, faults are on record. */
export function createMessage(
  channelId: string,
  data: unknown,
  files: readonly UploadedFile[],
  more: Partial<APIMessage> = {},
): APIMessage {
  const message = {
    ...plain(BOT_USER, channelId),
    application_id: APPLICATION_ID,
    ...more,
  };
  return withContent(message, isFields(data) ? data : {}, files);
}

export function editMessage(message: APIMessage, data: unknown, files: readonly UploadedFile[]): APIMessage {
  const edited_timestamp = new Date().toISOString();
  return withContent({ ...message, edited_timestamp }, isFields(data) ? data : {}, files);
}

function askerOf(interaction: APIInteraction): APIUser {
  return interaction.member?.user ?? interaction.user ?? ASKER;
}

/** What a message made for an interaction carries besides its content. */
export function originOf(interaction: APIInteraction): Partial<APIMessage> & Pick<APIMessage, 'type'> {
  const common = {
    id: interaction.id,
    user: askerOf(interaction),
    authorizing_integration_owners: interaction.authorizing_integration_owners,
  };
  const interaction_metadata: APIMessageInteractionMetadata =
    interaction.type === InteractionType.MessageComponent
      ? {
          ...common,
          type: interaction.type,
          interacted_message_id: interaction.message.id,
        }
      : { ...common, type: InteractionType.ApplicationCommand };
  return {
    type: interaction.type === InteractionType.ApplicationCommand ? MessageType.ChatInputCommand : MessageType.Reply,
    interaction_metadata,
  };
}

function withContent(message: APIMessage, data: Fields, files: readonly UploadedFile[]): APIMessage {
  const attachments = [...keptOf(message, data), ...files.map((file) => attach(file, data))];
  const { content, embeds, components, flags } = data;
  // A checked body has these shapes; an unchecked one has its faults reported and is only echoed.
  return {
    ...message,
    attachments,
    content: (content ?? message.content) as string,
    embeds: (embeds ?? message.embeds) as APIMessage['embeds'],
    flags: (Number(flags ?? 0) | (message.flags ?? 0)) as MessageFlags,
    components: components
      ? (published(components, attachments, { last: 0 }) as NonNullable<APIMessage['components']>)
      : (message.components ?? []),
  };
}

function attach(file: UploadedFile, data: Fields): APIAttachment {
  const listed: unknown[] = Array.isArray(data.attachments) ? data.attachments : [];
  const entry = listed.filter(isFields).find(({ id }) => `files[${String(id)}]` === file.field);
  const id = snowflake();
  const filename = String(entry?.filename ?? file.name);
  const url = `https://cdn.discordapp.com/attachments/1/${id}/${filename}`;
  return {
    id,
    filename,
    size: file.data.length,
    url,
    proxy_url: url,
    content_type: file.contentType,
    ...(typeof entry?.description === 'string' && {
      description: entry.description,
    }),
  };
}

function keptOf(message: APIMessage, data: Fields): APIAttachment[] {
  const { attachments: listed } = data;
  if (!Array.isArray(listed)) return message.attachments;
  const ids = new Set(listed.filter(isFields).map(({ id }) => id));
  return message.attachments.filter(({ id }) => ids.has(id));
}

/** Discord numbers the components and puts its own address in the place of `attachment://`. */
function published(value: unknown, attachments: readonly APIAttachment[], counter: { last: number }): unknown {
  if (Array.isArray(value)) return value.map((item) => published(item, attachments, counter));
  if (!isFields(value)) return value;
  const copy: Record<string, unknown> = {};
  if (typeof value.type === 'number') copy.id = ++counter.last;
  for (const [key, item] of Object.entries(value))
    copy[key] =
      key === 'url' && typeof item === 'string'
        ? (attachments.find(({ filename }) => item === `attachment://${filename}`)?.url ?? item)
        : published(item, attachments, counter);
  return copy;
}
