import type { Locale } from './locale.ts';

const tags: Readonly<Record<Locale, string>> = { en: 'en-US', fr: 'fr-FR' };

/** A number as the language writes it, with as many decimals as it was given and not one more. */
export function formatNumber(locale: Locale, value: number): string {
  return new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 2 }).format(value);
}

/** A number with its sign, a real minus included: "+31.73", "−4.23". */
export function formatChange(locale: Locale, value: number): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '±';
  return sign + formatNumber(locale, Math.abs(value));
}

/** A percentage: "44.87%" in English, "44,87 %" in French. */
export function formatShare(locale: Locale, share: number): string {
  return new Intl.NumberFormat(tags[locale], { style: 'percent', maximumFractionDigits: 2 }).format(share / 100);
}

/** An ISO date (`2015-12-14`) in words. */
export function formatDate(locale: Locale, date: string): string {
  const day = new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' });
  return day.format(new Date(`${date}T00:00:00Z`));
}

/** The difference of two shares without the dust of binary fractions: 55.13 − 44.87 is 10.26. */
export function difference(a: number, b: number): number {
  return Math.round((a - b) * 100) / 100;
}

/** Words inside the quotation marks of the language they are shown in. */
export function quoted(locale: Locale, text: string): string {
  return locale === 'fr' ? `« ${text} »` : `“${text}”`;
}
