import { type Client, Routes } from 'discord.js';
import {
  type APIInteraction,
  type APIInteractionResponse,
  type GatewayMessageCreateDispatchData,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import * as z from 'zod';
import type { Logger } from '../log.ts';
import type { MessageBody } from '../render/discord/message.ts';
import type { PictureRenderer } from '../render/picture/picture-renderer.ts';
import { type ChannelQueue, Dropped } from './channel-queue.ts';
import { type Form, hasArrived, plainMessage, simplerForm } from './forms.ts';
import type { Guilds } from './guilds.ts';
import { illustrate, uploads } from './illustrate.ts';
import type { InteractionService } from './interaction-service.ts';
import type { LatePictures } from './late-pictures.ts';
import type { Observer } from './observer.ts';
import type { Answered, Outcome } from './outcome.ts';
import { restSeconds } from './registration.ts';
import type { Writer } from './response-writer.ts';
import { limited } from './time-limit.ts';

/** What answers are made and sent with. */
interface Bot {
  readonly client: Client;
  readonly reception: InteractionService;
  readonly painter: PictureRenderer | undefined;
  readonly writer: Writer;
  readonly late: LatePictures;
  readonly queue: ChannelQueue;
  readonly guilds: Guilds;
  readonly log: Logger;
}

/** An answer that is ready to be sent. */
export interface Delivery {
  readonly outcome: Outcome;
  /** Everything that the answer has. */
  readonly whole: Form;
  /** Resolves when Discord has taken the answer in this form. */
  send(form: Form): Promise<unknown>;
}

export async function interactionAnswer(
  { client, reception, writer, late }: Bot,
  interaction: APIInteraction,
): Promise<Delivery | undefined> {
  // After so long Discord takes no answer any more, however often it is tried.
  const end = performance.now() + restSeconds * 1000;
  late.pressed(interaction);
  const answered = await reception.interaction(interaction);
  if (!answered) return undefined;
  const route = Routes.interactionCallback(interaction.id, interaction.token);
  const send = async (form: Form) => {
    // discord.js would write the form of a picture anew each time, which takes longer than all the rest of an answer.
    const { type, content, isLate } = await writer.write(inForm(answered, form));
    const headers = { 'content-type': type };
    try {
      await limited(end - performance.now(), (signal) =>
        client.rest.post(route, { body: content, passThroughBody: true, headers, auth: false, signal }),
      );
    } catch (error) {
      if (!hasArrived(error)) throw error;
    }
    if (isLate) late.addToAnswer(interaction, answered);
  };
  const whole = { reference: false, picture: answered.picture !== undefined, components: true };
  return { outcome: answered.outcome, whole, send };
}

function inForm(answered: Answered, { picture, components }: Form): Answered {
  const { response, outcome } = answered;
  if (!components) return { response: plainResponse(response), outcome };
  return picture ? answered : { response, outcome };
}

/** A message with components cannot be turned into plain text, so the text comes as a message of its own. */
function plainResponse(response: APIInteractionResponse): APIInteractionResponse {
  const isUpdate = response.type === InteractionResponseType.UpdateMessage;
  if (!isUpdate && response.type !== InteractionResponseType.ChannelMessageWithSource) return response;
  const data = plainMessage(response.data as MessageBody);
  const flags = isUpdate ? data.flags | MessageFlags.Ephemeral : data.flags;
  return { type: InteractionResponseType.ChannelMessageWithSource, data: { ...data, flags } };
}

export async function messageAnswer(
  { client, reception, painter, late, queue, guilds, log }: Bot,
  message: GatewayMessageCreateDispatchData,
): Promise<Delivery | undefined> {
  const { role, locale: guildLocale } = guilds.of(message.guild_id) ?? {};
  const answered = await reception.message(message, { botId: client.user?.id ?? '', role, guildLocale });
  if (!answered) return undefined;
  const { message_reference, ...plain } = answered.body;
  // Discord posts a message with the same nonce once, should it be sent again because a connection broke.
  const once = { nonce: message.id, enforce_nonce: true };
  const illustrated = illustrate({ painter, log }, plain, answered.picture);
  const send = async ({ reference, picture, components }: Form) => {
    const { body, files } = picture ? await illustrated : { body: plain, files: [] };
    const shown = components ? body : plainMessage(plain);
    const sent = { ...shown, ...once, ...(reference && { message_reference }) };
    const route = Routes.channelMessages(message.channel_id);
    const posted = await queue.run(message.channel_id, () =>
      client.rest.post(route, { body: sent, files: uploads(files) }),
    );
    const isLate = picture && components && files.length === 0 && painter !== undefined;
    const { success, data } = ownMessage.safeParse(posted);
    if (isLate && answered.picture && success) late.addToMessage(message.channel_id, data.id, plain, answered.picture);
  };
  const whole = { reference: true, picture: answered.picture !== undefined, components: true };
  return { outcome: answered.outcome, whole, send };
}

const ownMessage = z.object({ id: z.string() });

/** Sends an answer, if there is one. Never rejects: what goes wrong is logged. */
export async function deliver(
  log: Logger,
  observer: Observer | undefined,
  make: () => Promise<Delivery | undefined>,
): Promise<void> {
  const start = performance.now();
  let delivery: Delivery | undefined;
  let delivered = false;
  try {
    delivery = await make();
    if (delivery) await sendInSomeForm(log, delivery, delivery.whole);
    delivered = true;
  } catch (err) {
    if (err instanceof Dropped) log.debug('an answer was dropped, since newer ones wait in its channel');
    else log.error({ err }, 'an answer could not be delivered');
  }
  if (!delivery) return;
  const milliseconds = performance.now() - start;
  const { outcome } = delivery;
  observer?.answered({ transport: 'gateway', outcome, delivered, seconds: milliseconds / 1000 });
  if (delivered) log.debug({ ...outcome, milliseconds: Math.round(milliseconds) }, 'answered');
}

/** @throws what Discord says to the simplest form, too */
async function sendInSomeForm(log: Logger, delivery: Delivery, form: Form): Promise<void> {
  try {
    await delivery.send(form);
  } catch (err) {
    if (hasArrived(err)) return;
    const simpler = simplerForm(err, form);
    if (!simpler) throw err;
    log.debug({ err, ...simpler }, 'an answer was refused, and is sent in a simpler form');
    await sendInSomeForm(log, delivery, simpler);
  }
}
