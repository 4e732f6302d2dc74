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

type Writer = (values: Readonly<Record<string, unknown>>) => string;

const writers = new Map<string, Writer>();

/** The writer of a language's messages. Messages are ICU MessageFormat, read when first used. */
export function textIn(locale: Locale): Text {
  return (key, ...values) => writerOf(locale, key)(values[0] ?? {});
}

/** The same, printed as the language is. */
export function printedIn(locale: Locale): Text {
  const text = textIn(locale);
  return (key, ...values) => typeset(locale, text(key, ...values));
}

function writerOf(locale: Locale, key: MessageKey): Writer {
  const id = `${locale} ${key}`;
  const known = writers.get(id) ?? newWriter(locale, catalogues[locale][key]);
  writers.set(id, known);
  return known;
}

/** Most messages have nothing but places for words, and need no parser. */
function newWriter(locale: Locale, message: string): Writer {
  if (/^(?:[^{}']|\{\w+\})*$/.test(message)) {
    return (values) =>
      message.replace(/\{(\w+)\}/g, (_, name: string) => {
        if (values[name] === undefined) throw new Error(`the value of ${name} was not provided`);
        return String(values[name]);
      });
  }
  const format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
  return (values) => String(format.format(values as Parameters<typeof format.format>[0]));
}
