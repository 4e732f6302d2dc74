import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import * as z from 'zod';
import type { Reply } from '../../answer/reply.ts';
import { type Locale, locales } from '../../text/locale.ts';
import { textIn } from '../../text/text.ts';
import { type DifferingFigures, differingIn } from '../picture/difference.ts';
import { withButton } from './added-button.ts';
import { decodeCustomId, encodeCustomId, fitsIntoCustomId } from './custom-id.ts';
import type { MessageBody } from './message.ts';
import { textModal } from './text-modal.ts';

/** Beside the commands of the bot, none of which has these names. */
const names = { again: 'again', show: 'show' } as const;

interface Scene {
  readonly locale: Locale;
  /** The name of the story, where the process has several. */
  readonly story: string | undefined;
}

interface Showing extends Scene {
  /** The two figures of the picture of the answer. */
  readonly figures: DifferingFigures | undefined;
}

/**
 * The button that shows a private answer to everybody, such as `1|show|l=en|said=55|told=44.87|unit=%25`. The text comes
 * with the press; a picture does not, so what it shows is carried.
 */
function showId({ locale, story, figures }: Showing): string {
  if (!figures) return encodeCustomId({ command: names.show, args: {} });
  const { said, story: told, unit } = figures;
  const args = { l: locale, said, told, unit, ...(story !== undefined && { story }) };
  const action = { command: names.show, args };
  return encodeCustomId(fitsIntoCustomId(action) ? action : { command: names.show, args: {} });
}

const shown = z.object({
  l: z.enum(locales),
  said: z.coerce.number(),
  told: z.coerce.number(),
  unit: z.string(),
  story: z.string().optional(),
});

/** What such a button carries, which is nothing where the answer has no picture; `undefined` for any other one. */
export function showState(id: string): Partial<Showing> | undefined {
  const decoded = decodeCustomId(id);
  if (decoded?.command !== names.show) return undefined;
  const { l, said, told, unit, story } = shown.safeParse(decoded.options).data ?? {};
  if (l === undefined || said === undefined || told === undefined || unit === undefined) return {};
  return { locale: l, story, figures: { said, story: told, unit } };
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
export function withCheckButtons(message: MessageBody, reply: Reply, { story, showable }: Shown): MessageBody {
  const { locale } = reply;
  const text = textIn(locale);
  const id = showId({ locale, story, figures: differingIn(reply)?.figures });
  const withShow = showable ? withButton(message, id, text('check.show')) : message;
  return withButton(withShow, againId({ locale, story }), text('check.again'));
}
