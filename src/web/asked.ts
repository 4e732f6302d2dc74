import { parseAccept } from 'hono/utils/accept';
import type { Call } from '../bot/call.ts';
import type { Command } from '../bot/command.ts';
import { typedOptions } from '../bot/options.ts';
import { parameters } from '../render/web-address.ts';
import { callOf } from '../terminal/parse.ts';
import { type Locale, localeOf, locales } from '../text/locale.ts';

/** What a reader asks of the page. */
export interface Asked {
  readonly locale: Locale;
  /** As it was typed; empty if the answer was asked for by a link. */
  readonly typed: string;
  /** `undefined` if nothing was asked. */
  readonly call: Call | undefined;
}

/**
 * Reads a query: a typed line (`q`), or a command with its options, as links to further answers have it. Of a parameter
 * that is given twice the first counts.
 */
export function askedIn(
  query: URLSearchParams,
  acceptLanguage: string | undefined,
  commands: readonly Command[],
): Asked {
  const locale = localeFrom(query.get(parameters.language), acceptLanguage);
  const command = query.get(parameters.command);
  const typed = command === null ? (query.get(parameters.question) ?? '') : '';
  if (command !== null)
    return { locale, typed, call: { ...linkedCall(command, query, commands, locale), amongFew: true } };
  if (typed.trim() === '') return { locale, typed: '', call: undefined };
  // What a reader asks is between them and the page, so it goes into no log of questions.
  return { locale, typed, call: { ...callOf(typed, commands, locale), amongFew: true } };
}

function linkedCall(command: string, query: URLSearchParams, commands: readonly Command[], locale: Locale): Call {
  const own: readonly string[] = Object.values(parameters);
  const names = [...new Set(query.keys())].filter((name) => !own.includes(name));
  const options = Object.fromEntries(names.map((name) => [name, query.get(name) ?? '']));
  const room = { asker: locale, room: locale };
  return { command, options: typedOptions(commands, command, options), locales: room, fromButton: true };
}

/** The language of a link, else the one that the browser would rather have. */
function localeFrom(chosen: string | null, accepted: string | undefined): Locale {
  const known = locales.find((locale) => locale === chosen);
  if (known) return known;
  const wanted = parseAccept(accepted ?? '')
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q)
    .map(({ type }) => type.toLowerCase().split('-')[0]);
  return localeOf(wanted.find((language) => locales.some((locale) => locale === language)));
}
