import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Locale } from './locale.ts';
import type { Catalogue, MessageKey, Messages } from './messages.ts';
import { typeset } from './typography.ts';

export const catalogues: Readonly<Record<Locale, Catalogue>> = { en, fr };

type Values<K extends MessageKey> = keyof Messages[K] extends never ? [] : [values: Messages[K]];

/** Writes one message in one language. */
export type Text = <K extends MessageKey>(key: K, ...values: Values<K>) => string;

const formats = new Map<string, IntlMessageFormat>();

/** The writer of a language's messages. Messages are ICU MessageFormat, parsed when first used. */
export function textIn(locale: Locale): Text {
  return (key, ...values) => {
    const message = catalogues[locale][key];
    return isPlain(message) ? message : String(formatOf(locale, key).format(values[0]));
  };
}

/** The same, printed as the language is. */
export function printedIn(locale: Locale): Text {
  const text = textIn(locale);
  return (key, ...values) => typeset(locale, text(key, ...values));
}

/** Without an argument or an apostrophe a message stands for itself. The first format takes as long as fifty modules. */
function isPlain(message: string): boolean {
  return !/[{}']/.test(message);
}

function formatOf(locale: Locale, key: MessageKey): IntlMessageFormat {
  const id = `${locale} ${key}`;
  const known = formats.get(id);
  if (known) return known;
  const format = new IntlMessageFormat(catalogues[locale][key], locale, undefined, { ignoreTag: true });
  formats.set(id, format);
  return format;
}
