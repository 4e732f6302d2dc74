import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { type Locale, locales } from '../../text/locale.ts';
import { words } from '../../text/normalize.ts';
import { textIn } from '../../text/text.ts';
import { withButton } from './added-button.ts';
import { decodeCustomId, encodeCustomId } from './custom-id.ts';
import type { MessageBody } from './message.ts';
import { textModal } from './text-modal.ts';

/** What a button carries that lets somebody ask on: what was asked, and in which language it was answered. */
interface State {
  readonly asked?: { readonly command: string; readonly options: Readonly<Record<string, string>> };
  readonly locale?: Locale;
  /** The name of the story that was asked, where the process has several. */
  readonly story?: string | undefined;
}

interface AskedBefore {
  /** As it was understood; `undefined` where nothing follows on from it. */
  readonly asked: { readonly command: string; readonly options: Readonly<Record<string, unknown>> } | undefined;
  readonly locale: Locale;
  readonly story: string | undefined;
}

/** Beside the commands of the bot, none of which has this name. */
const name = 'on';

/**
 * The state of a button "Ask on", such as `1|on|l=en|c=ask|question=who won`. A question that is too long for a button is
 * shortened to its words that are in `telling`, then cut between words.
 *
 * @returns `undefined` if there is no room for the story
 */
export function askOnId(
  { asked, locale, story }: AskedBefore,
  isTelling: (word: string) => boolean,
): string | undefined {
  const scene = { l: locale, ...(story !== undefined && { story }) };
  const start = { ...scene, ...(asked && { c: asked.command }) };
  const options = Object.fromEntries(
    Object.entries(asked?.options ?? {}).flatMap(([option, value]) =>
      /^[a-z]{2,}$|^[ab]$/.test(option) && value !== undefined ? [[option, String(value).toWellFormed()]] : [],
    ),
  );
  return encoded({ ...start, ...options }) ?? shorter(start, options, isTelling) ?? encoded(scene);
}

function encoded(args: Readonly<Record<string, string>>): string | undefined {
  try {
    return encodeCustomId({ command: name, args });
  } catch {
    return undefined;
  }
}

function shorter(
  start: Readonly<Record<string, string>>,
  options: Readonly<Record<string, string>>,
  isTelling: (word: string) => boolean,
): string | undefined {
  const [longest] = Object.keys(options).sort((a, b) => (options[b]?.length ?? 0) - (options[a]?.length ?? 0));
  if (longest === undefined) return undefined;
  const row = words((options[longest] ?? '').slice(0, mostRead)).filter(isTelling);
  for (let end = Math.min(row.length, mostWords); end > 0; end--) {
    const id = encoded({ ...start, ...options, [longest]: row.slice(0, end).join(' ') });
    if (id !== undefined) return id;
  }
  return undefined;
}

/** More than any button has room for. */
const mostRead = 1000;
const mostWords = 50;

/** What a button "Ask on" carries; `undefined` for any other button. */
export function askOnState(id: string): State | undefined {
  const decoded = decodeCustomId(id);
  if (decoded?.command !== name) return undefined;
  const { l, c, story, ...options } = decoded.options;
  const locale = locales.find((known) => known === l);
  return { ...(locale && { locale }), ...(c !== undefined && { asked: { command: c, options } }), story };
}

/** The message with a button that lets somebody ask on. */
export function withAskOn(message: MessageBody, id: string, locale: Locale): MessageBody {
  return withButton(message, id, textIn(locale)('askOn.button'));
}

/** The state of the first button "Ask on" of a message, as Discord sends the message back. */
export function askOnIn(components: readonly unknown[]): State | undefined {
  for (const component of components) {
    if (typeof component !== 'object' || component === null) continue;
    const { custom_id: id, components: inner }: { custom_id?: unknown; components?: unknown } = component;
    const state = typeof id === 'string' ? askOnState(id) : Array.isArray(inner) ? askOnIn(inner) : undefined;
    if (state) return state;
  }
  return undefined;
}

/** A modal with one field for the next question; it carries on what the button carried. */
export function askOnModal(id: string, locale: Locale): APIModalInteractionResponseCallbackData {
  const text = textIn(locale);
  return textModal(id, { title: text('askOn.title'), label: text('askOn.label') });
}
