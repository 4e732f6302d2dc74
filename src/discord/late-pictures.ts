import { setTimeout } from 'node:timers/promises';
import {
  type APIInteraction,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  Routes,
} from 'discord-api-types/v10';
import type { Logger } from '../log.ts';
import { type MessageBody, withPicture } from '../render/discord/message.ts';
import type { Picture } from '../render/picture/picture.ts';
import type { PictureRenderer } from '../render/picture/picture-renderer.ts';
import { apiRefusalOf } from './api-refusal.ts';
import { type File, fileOf } from './illustrate.ts';
import type { Answered } from './outcome.ts';

/** Changes a message. @param auth whether the bot's token is needed; an interaction's token stands in the route */
export type Edit = (route: `/${string}`, body: object, file: File, auth: boolean) => Promise<unknown>;

interface Options {
  readonly painter?: Pick<PictureRenderer, 'finished'> | undefined;
  readonly edit: Edit;
  readonly log: Pick<Logger, 'debug' | 'warn'>;
}

/** A message that is out without its picture. */
interface Target {
  /** The number of the message, or of the interaction that it answers. */
  readonly key: string;
  readonly route: `/${string}`;
  readonly auth: boolean;
}

/** Over HTTP, Discord has the message only some time after the response with it was sent. In milliseconds, one a try. */
const waits = [0, 500, 2000] as const;

const mostMillisecondsOfStop = 1000;

/** Adds pictures that were not ready in time to messages that are out already, by editing them. */
export class LatePictures {
  readonly #options: Options;
  /** Those that are awaited, by the key of the message. */
  readonly #awaited = new Map<string, object>();
  readonly #running = new Set<Promise<void>>();

  constructor(options: Options) {
    this.#options = options;
  }

  /** For the answer to an interaction, once Discord was sent it. */
  addToAnswer(interaction: APIInteraction, { response, picture }: Answered): void {
    if (!picture || !('data' in response)) return;
    const { id, application_id, token } = interaction;
    // An update shows on the message that the button is on, so that the next press on it comes with the same number.
    const isUpdate = response.type === InteractionResponseType.UpdateMessage;
    const key = isUpdate && interaction.type === InteractionType.MessageComponent ? interaction.message.id : id;
    const target = { key, route: Routes.webhookMessage(application_id, token), auth: false };
    this.#run(target, response.data as MessageBody, picture);
  }

  /** For a message of the bot's own. */
  addToMessage(channelId: string, messageId: string, body: MessageBody, picture: Picture): void {
    this.#run({ key: messageId, route: Routes.channelMessage(channelId, messageId), auth: true }, body, picture);
  }

  /** A press on a button may turn its message over, which a picture of before must not undo. */
  pressed(interaction: APIInteraction): void {
    if (interaction.type !== InteractionType.MessageComponent) return;
    const { id, interaction_metadata } = interaction.message;
    this.#awaited.delete(id);
    if (interaction_metadata) this.#awaited.delete(interaction_metadata.id);
  }

  /** Settles when no picture is awaited any more, or after a second: a picture is not worth a longer stop. */
  async done(): Promise<void> {
    const limit = new AbortController();
    const late = setTimeout(mostMillisecondsOfStop, undefined, { signal: limit.signal }).catch(() => undefined);
    await Promise.race([Promise.allSettled(this.#running), late]);
    limit.abort();
  }

  #run(target: Target, body: MessageBody, picture: Picture): void {
    const work = this.#add(target, body, picture).finally(() => this.#running.delete(work));
    this.#running.add(work);
  }

  async #add(target: Target, body: MessageBody, picture: Picture): Promise<void> {
    const { painter, log } = this.#options;
    const turn = {};
    this.#awaited.set(target.key, turn);
    const isAwaited = () => this.#awaited.get(target.key) === turn;
    try {
      const png = await painter?.finished(picture);
      if (png) await this.#edit(target, edited(body, picture), fileOf(png), isAwaited);
    } catch (err) {
      log.warn({ err }, 'a late picture could not be added');
    } finally {
      if (isAwaited()) this.#awaited.delete(target.key);
    }
  }

  async #edit({ route, auth }: Target, body: object, file: File, isAwaited: () => boolean): Promise<void> {
    const { edit, log } = this.#options;
    for (const [index, wait] of waits.entries()) {
      await setTimeout(wait, undefined, { ref: false });
      if (!isAwaited()) return;
      try {
        await edit(route, body, file, auth);
        return log.debug('a late picture was added');
      } catch (error) {
        if (apiRefusalOf(error)?.status !== 404 || index === waits.length - 1) throw error;
      }
    }
  }
}

/** As an edit takes it: who sees a message cannot be changed. */
function edited(message: MessageBody, { alt }: Picture): object {
  return { ...withPicture(message, alt), flags: message.flags & MessageFlags.IsComponentsV2 };
}
