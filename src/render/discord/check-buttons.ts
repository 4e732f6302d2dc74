import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { Reply } from '../../answer/reply.ts';
import { type Locale, locales } from '../../text/locale.ts';
import { textIn } from '../../text/text.ts';
import { withButton } from './added-button.ts';
import { decodeCustomId, encodeCustomId, fitsIntoCustomId } from './custom-id.ts';
import type { MessageBody } from './message.ts';
import { textModal } from './text-modal.ts';

/** Beside the commands of the bot, none of which has these names. */
const names = { again: 'again', show: 'show' } as const;

/** The button that shows a private answer to everybody. It carries nothing: the answer comes with the press. */
export const showId = encodeCustomId({ command: names.show, args: {} });

interface Scene {
  readonly locale: Locale;
  /** The name of the story, where the process has several. */
  readonly story: string | undefined;
}

/** Opens a field for a text, such as `1|again|l=en`. */
export function againId({ locale, story }: Scene): string {
  const args = { l: locale, ...(story !== undefined && { story }) };
  const fits = fitsIntoCustomId({ command: names.again, args });
  return encodeCustomId({ command: names.again, args: fits ? args : { l: locale } });
}

/** What such a button carries; `undefined` for any other one. */
export function againState(id: string): Partial<Scene> | undefined {
  const decoded = decodeCustomId(id);
  if (decoded?.command !== names.again) return undefined;
  const { l, story } = decoded.options;
  const locale = locales.find((known) => known === l);
  return { ...(locale && { locale }), story };
}

/** The field for a text to check. */
export function againModal(id: string, locale: Locale): APIModalInteractionResponseCallbackData {
  const text = textIn(locale);
  return textModal(id, { title: text('check.modalTitle'), label: text('check.modalLabel') });
}

interface Shown {
  readonly story: string | undefined;
  /** Whether the answer may be shown to everybody. */
  readonly showable: boolean;
}

/** The message with what one may do with the verdicts that it tells. */
export function withCheckButtons(message: MessageBody, { locale }: Reply, { story, showable }: Shown): MessageBody {
  const text = textIn(locale);
  const shown = showable ? withButton(message, showId, text('check.show')) : message;
  return withButton(shown, againId({ locale, story }), text('check.again'));
}
