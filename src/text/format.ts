import type { Locale } from './locale.ts';

const tags: Readonly<Record<Locale, string>> = { en: 'en-US', fr: 'fr-FR' };

/** Keeps what was made for each language, since making one takes long. */
function keeping<T>(make: (tag: string) => T): (tag: string) => T {
  const kept = new Map<string, T>();
  return (tag) => {
    const known = kept.get(tag) ?? make(tag);
    kept.set(tag, known);
    return known;
  };
}

const numberWriter = keeping((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }));
const shareWriter = keeping((tag) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 2 }));

const dateWriter = (parts: Intl.DateTimeFormatOptions) =>
  keeping((tag) => new Intl.DateTimeFormat(tag, { ...parts, timeZone: 'UTC' }));
const yearWriter = dateWriter({ year: 'numeric' });
const monthWriter = dateWriter({ year: 'numeric', month: 'long' });
const dayWriter = dateWriter({ year: 'numeric', month: 'long', day: 'numeric' });

/** A number as the language writes it, with as many decimals as it was given and not one more. */
export function formatNumber(locale: Locale, value: number): string {
  return numberWriter(tags[locale]).format(value);
}

/** A number with its sign, a real minus included: "+31.73", "−4.23". */
export function formatChange(locale: Locale, value: number): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '±';
  return sign + formatNumber(locale, Math.abs(value));
}

/** A percentage: "44.87%" in English, "44,87 %" in French. */
export function formatShare(locale: Locale, share: number): string {
  return shareWriter(tags[locale]).format(share / 100);
}

/** An ISO date (`2015-12-14`) in words. @param tag how the story writes dates, such as `en-GB` */
export function formatDate(locale: Locale, date: string, tag?: string): string {
  return formatDateIn(locale, date, tag);
}

/** A year, a month or a day (`2017`, `2017-02`, `2017-02-23`) in words. */
export function formatDateIn(locale: Locale, date: string, tag?: string): string {
  const own = tag?.startsWith(`${locale}-`) ? tag : tags[locale];
  const [, month, day] = date.split('-');
  const at = new Date(`${date}${month === undefined ? '-01' : ''}${day === undefined ? '-01' : ''}T00:00:00Z`);
  const writer = day !== undefined ? dayWriter : month !== undefined ? monthWriter : yearWriter;
  return writer(own).format(at);
}

/** The difference of two shares without the dust of binary fractions: 55.13 − 44.87 is 10.26. */
export function difference(a: number, b: number): number {
  return Math.round((a - b) * 100) / 100;
}

/** Words inside the quotation marks of the language they are shown in. */
export function quoted(locale: Locale, text: string): string {
  return locale === 'fr' ? `«\u202F${text}\u202F»` : `“${text}”`;
}
