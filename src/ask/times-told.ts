import { locales } from '../text/locale.ts';

/** "What time", "quelle année": what a time of that kind looks like in a statement. */
export function timeAsked(row: readonly string[], word: string): RegExp | undefined {
  // "The closing date" asks for one without a word before it.
  const isAsked = word === 'date' || determiner.test(row[row.indexOf(word) - 1] ?? '');
  return isAsked ? timesOf[word] : undefined;
}

const determiner = /^(?:what|which|quel|quelle)$/;

/** The names of days, or of months, in both languages. */
function namesOf(part: 'weekday' | 'month', count: number): string {
  const names = locales.flatMap((locale) => {
    const { format } = new Intl.DateTimeFormat(locale, { [part]: 'long', timeZone: 'UTC' });
    return Array.from({ length: count }, (_, at) =>
      format(part === 'month' ? Date.UTC(2001, at, 1) : Date.UTC(2001, 0, at + 1)),
    );
  });
  return `(?:${names.join('|')})`;
}

const months = namesOf('month', 12);

const clock =
  /\b\d{1,2}(?:[:.h]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.|o['’]clock|h(?:eures?)?)\b|\b\d{1,2}[:h]\d\d\b|\b(?:noon|midnight|midi|minuit)\b/iu;
const day = new RegExp(`\\b${namesOf('weekday', 7)}|\\b\\d{1,2}(?:er)? ${months}|\\b${months} \\d{1,2}\\b`, 'iu');
const year = /\b(?:1[6-9]|20)\d\d\b/u;

const timesOf: Readonly<Record<string, RegExp>> = {
  time: clock,
  hour: clock,
  heure: clock,
  day,
  date: new RegExp(`${day.source}|${year.source}`, 'iu'),
  jour: day,
  year,
  annee: year,
};
