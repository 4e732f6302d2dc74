/** The languages of the bot. The first is spoken where nobody chose. */
export const locales = ['en', 'fr'] as const;

export type Locale = (typeof locales)[number];

/** The language for a locale of Discord's, such as `en-GB` or `fr`, or of a system, such as `fr_FR.UTF-8`. */
export function localeOf(tag: string | undefined): Locale {
  const language = tag?.toLowerCase().split(/[-_.]/)[0];
  return locales.find((locale) => locale === language) ?? locales[0];
}
