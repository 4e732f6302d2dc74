import type { APIInteractionResponse } from 'discord-api-types/v10';
import type { Picture } from '../render/picture/picture.ts';

/** What was answered, for logs and figures: no user, no server, no text. */
export interface Outcome {
  readonly kind: 'command' | 'autocomplete' | 'button' | 'modal' | 'ping' | 'message';
  readonly command: string;
  readonly status: string;
  /** The name of the story, where the process has several. */
  readonly story?: string | undefined;
}

export interface Answered {
  readonly response: APIInteractionResponse;
  /** What the answer shows beside its text, if it can be drawn in time. */
  readonly picture?: Picture | undefined;
  readonly outcome: Outcome;
}
