import type { Client } from 'discord.js';
import type { APIInteraction, GatewayMessageCreateDispatchData } from 'discord-api-types/v10';
import type { Logger } from '../../log.ts';
import type { Painter } from '../../render/picture/painter.ts';
import type { Observer } from '../observer.ts';
import type { Writer } from './body.ts';
import { Routes } from './discord-js.ts';
import { illustrate } from './illustrate.ts';
import type { Outcome } from './interaction.ts';
import type { Reception } from './reception.ts';

/** What answers are made and sent with. */
interface Bot {
  readonly client: Client;
  readonly reception: Reception;
  readonly painter: Painter | undefined;
  readonly writer: Writer;
  readonly log: Logger;
}

/** An answer that is ready to be sent. */
interface Delivery {
  readonly outcome: Outcome;
  send(): Promise<unknown>;
}

export async function interactionAnswer(
  { client, reception, writer }: Bot,
  interaction: APIInteraction,
): Promise<Delivery | undefined> {
  const answered = await reception.interaction(interaction);
  if (!answered) return undefined;
  const route = Routes.interactionCallback(interaction.id, interaction.token);
  const send = async () => {
    // discord.js would write the form of a picture anew each time, which takes longer than all the rest of an answer.
    const { type, content } = await writer.write(answered);
    return client.rest.post(route, {
      body: content,
      passThroughBody: true,
      headers: { 'content-type': type },
      auth: false,
    });
  };
  return { outcome: answered.outcome, send };
}

export async function messageAnswer(
  { client, reception, painter, log }: Bot,
  message: GatewayMessageCreateDispatchData,
): Promise<Delivery | undefined> {
  const answered = await reception.message(message, client.user?.id ?? '');
  if (!answered) return undefined;
  const send = async () => {
    const { body, files } = await illustrate({ painter, log }, answered.body, answered.picture);
    return client.rest.post(Routes.channelMessages(message.channel_id), { body, files: uploads(files) });
  };
  return { outcome: answered.outcome, send };
}

/** discord.js takes Node's buffers. */
function uploads(files: readonly { readonly name: string; readonly data: Uint8Array; readonly contentType: string }[]) {
  return files.map(({ data, ...file }) => ({ ...file, data: Buffer.from(data) }));
}

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
    await delivery?.send();
    delivered = true;
  } catch (err) {
    log.error({ err }, 'an answer could not be delivered');
  }
  if (!delivery) return;
  const milliseconds = performance.now() - start;
  const { outcome } = delivery;
  observer?.answered({ transport: 'gateway', outcome, delivered, seconds: milliseconds / 1000 });
  if (delivered) log.debug({ ...outcome, milliseconds: Math.round(milliseconds) }, 'answered');
}
