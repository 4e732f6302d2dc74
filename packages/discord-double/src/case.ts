import {
  type APIInteraction,
  type APIMessage,
  InteractionResponseType,
  MessageFlags,
  type RESTPostAPIInteractionCallbackWithResponseResult,
} from 'discord-api-types/v10';
import { isFields } from './checks/findings.ts';
import { createMessage, editMessage, originOf } from './messages.ts';
import type { RecordedRequest } from './rest.ts';
import { DM_CHANNEL_ID } from './world.ts';

/** One interaction and what the bot has made of it. */
export class Case {
  readonly interaction: APIInteraction;
  readonly askedAt = Date.now();
  readonly followUps: APIMessage[] = [];
  callback: RecordedRequest | undefined;
  original: APIMessage | undefined;

  constructor(interaction: APIInteraction) {
    this.interaction = interaction;
  }

  /** A deferral that still shows "thinking". */
  get loading(): boolean {
    return ((this.original?.flags ?? 0) & MessageFlags.Loading) !== 0;
  }

  message(id: string): APIMessage | undefined {
    return id === '@original'
      ? this.original
      : [this.original, ...this.followUps].find((message) => message?.id === id);
  }

  answer(request: RecordedRequest): void {
    this.callback = request;
    const { body, files } = request;
    const { type, data } = isFields(body) ? body : {};
    const { message: carrier } = this.interaction;
    if (type === InteractionResponseType.UpdateMessage && carrier) this.original = editMessage(carrier, data, files);
    if (type === InteractionResponseType.DeferredMessageUpdate) this.original = carrier;
    if (type === InteractionResponseType.ChannelMessageWithSource) this.original = this.#create(data, request);
    if (type === InteractionResponseType.DeferredChannelMessageWithSource)
      this.original = this.#create(data, request, MessageFlags.Loading);
  }

  followUp(request: RecordedRequest): APIMessage {
    const message = this.#create(request.body, request);
    this.followUps.push(message);
    return message;
  }

  edit(before: APIMessage, { body, files }: RecordedRequest): APIMessage {
    const message = editMessage(before, body, files);
    message.flags = (message.flags ?? 0) & ~MessageFlags.Loading;
    if (before === this.original) this.original = message;
    else this.followUps.splice(this.followUps.indexOf(before), 1, message);
    return message;
  }

  response(): RESTPostAPIInteractionCallbackWithResponseResult {
    const { interaction, original, loading, callback } = this;
    const { type } = isFields(callback?.body) ? callback.body : {};
    const flags = original?.flags ?? 0;
    return {
      interaction: {
        id: interaction.id,
        type: interaction.type,
        response_message_loading: loading,
        response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
        ...(original && { response_message_id: original.id }),
      },
      resource: {
        type: type as InteractionResponseType,
        ...(original && { message: original }),
      },
    };
  }

  #create(data: unknown, { files }: RecordedRequest, flags?: MessageFlags): APIMessage {
    const { interaction } = this;
    return createMessage(interaction.channel?.id ?? DM_CHANNEL_ID, data, files, {
      ...originOf(interaction),
      ...(flags !== undefined && { flags }),
    });
  }
}
