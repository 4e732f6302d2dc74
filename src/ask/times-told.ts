import { months, weekdays } from '../text/calendar.ts';

/** "What time", "quelle année": what a time of that kind looks like in a statement. */
export function timeAsked(row: readonly string[], word: string): RegExp | undefined {
  // "The closing date" asks for one without a word before it.
  const isAsked = word === 'date' || determiner.test(row[row.indexOf(word) - 1] ?? '');
  return isAsked ? timesOf[word] : undefined;
}

const determiner = /^(?:what|which|quel|quelle)$/;

const clock =
  /\b\d{1,2}(?:[:.h]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.|o['’]clock|h(?:eures?)?)\b|\b\d{1,2}[:h]\d\d\b|\b(?:noon|midnight|midi|minuit)\b/iu;
const month = `(?:${[...months.en, ...months.fr].join('|')})`;
const weekday = `(?:${[...weekdays.en, ...weekdays.fr].join('|')})`;
const day = new RegExp(`\\b${weekday}|\\b\\d{1,2}(?:er)? ${month}|\\b${month} \\d{1,2}\\b`, 'iu');
const year = /\b(?:1[6-9]|20)\d\d\b/u;

/** Whatever tells when. */
export const anyTime = new RegExp(
  `${clock.source}|${day.source}|${year.source}|\\b(?:${month})\\b|\\b(?:ago|il y a|weeks?|years?|months?|semaines?|matin|soir|morning|night)\\b`,
  'iu',
);

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
