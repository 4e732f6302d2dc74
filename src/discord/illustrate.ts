import type { APIInteractionResponse } from 'discord-api-types/v10';
import type { Logger } from '../log.ts';
import { type MessageBody, pictureFile, withPicture } from '../render/discord/message.ts';
import type { Picture } from '../render/picture/picture.ts';
import type { PictureRenderer } from '../render/picture/picture-renderer.ts';

export interface File {
  readonly name: string;
  readonly data: Uint8Array;
  readonly contentType: 'image/png';
}

interface Illustrated<T> {
  readonly body: T;
  readonly files: readonly File[];
}

/** Draws pictures, and logs what goes wrong. */
export interface Drawing {
  readonly painter?: Pick<PictureRenderer, 'paint'> | undefined;
  readonly log: Pick<Logger, 'error'>;
}

/** A message with its picture, or without it where it has none or it cannot be drawn in time. Never rejects. */
export async function illustrate(
  { painter, log }: Drawing,
  message: MessageBody,
  picture: Picture | undefined,
): Promise<Illustrated<MessageBody>> {
  try {
    const data = picture && (await painter?.paint(picture));
    if (!picture || !data) return { body: message, files: [] };
    return { body: withPicture(message, picture.alt), files: [fileOf(data)] };
  } catch (err) {
    log.error({ err }, 'an answer goes out without its picture');
    return { body: message, files: [] };
  }
}

export function fileOf(png: Uint8Array): File {
  return { name: pictureFile, data: png, contentType: 'image/png' };
}

/** As discord.js takes files, with Node's buffers. */
export function uploads(files: readonly File[]) {
  return files.map(({ data, ...file }) => ({ ...file, data: Buffer.from(data) }));
}

/** The same for the response to an interaction. */
export async function illustrateResponse(
  drawing: Drawing,
  response: APIInteractionResponse,
  picture: Picture | undefined,
): Promise<Illustrated<APIInteractionResponse>> {
  if (!picture || !('data' in response)) return { body: response, files: [] };
  const { body, files } = await illustrate(drawing, response.data as MessageBody, picture);
  return { body: { ...response, data: body } as APIInteractionResponse, files };
}
