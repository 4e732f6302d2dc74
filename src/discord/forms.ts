import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import type { MessageBody } from '../render/discord/message.ts';
import { cut } from '../text/cut.ts';
import { apiRefusalOf } from './api-refusal.ts';
import { Dropped } from './channel-queue.ts';

/** What a message is sent with. Each of the three can be left out. */
export interface Form {
  readonly reference: boolean;
  readonly picture: boolean;
  /** Otherwise it is a message of plain text, without components. */
  readonly components: boolean;
}

/** JSON error codes of Discord's API (documentation, "Opcodes and Status Codes"). */
const codes = {
  missingAccess: 50001,
  missingPermissions: 50013,
  cannotReplyWithoutHistory: 160002,
  alreadyAcknowledged: 40060,
  unknownInteraction: 10062,
  unknownChannel: 10003,
  cannotMessageThisUser: 50007,
} as const;

/** No other form of the message would be taken either. */
const hopeless: ReadonlySet<unknown> = new Set([
  codes.missingAccess,
  codes.unknownInteraction,
  codes.unknownChannel,
  codes.cannotMessageThisUser,
]);

function isHopeless(error: unknown): boolean {
  const refusal = apiRefusalOf(error);
  if (refusal) return hopeless.has(refusal.code) || refusal.status === 401;
  // An abort means that the time is over.
  return !(error instanceof Error) || error.name === 'AbortError' || error instanceof Dropped;
}

/** An answer that Discord has already, since only the response to it was lost. */
export function hasArrived(error: unknown): boolean {
  return apiRefusalOf(error)?.code === codes.alreadyAcknowledged;
}

/**
 * The form in which to try once more what could not be sent: without what Discord does not allow here, else as plain
 * text. `undefined` where nothing is left to try.
 */
export function simplerForm(error: unknown, { reference, picture, components }: Form): Form | undefined {
  if (!components || isHopeless(error)) return undefined;
  const code = apiRefusalOf(error)?.code;
  if (code === codes.cannotReplyWithoutHistory && reference) return { reference: false, picture, components };
  if (code === codes.missingPermissions && picture) return { reference, picture: false, components };
  if (code === codes.missingPermissions) return reference ? { reference: false, picture, components } : undefined;
  return { reference: false, picture: false, components: false };
}

const mostContent = 2000;

/** A message as plain text: no buttons, no picture, nobody pinged. */
export function plainMessage({ flags, components, allowed_mentions }: MessageBody) {
  const [container] = components;
  const texts = container.components.flatMap((part) => (part.type === ComponentType.TextDisplay ? part.content : []));
  return {
    content: cut(texts.join('\n'), mostContent),
    flags: flags & ~MessageFlags.IsComponentsV2,
    allowed_mentions,
  };
}
