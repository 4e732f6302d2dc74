import { months } from '../text/calendar.ts';
import { fold } from '../text/normalize.ts';
import { numbersIn } from './numerals.ts';
import type { Problem } from './problem.ts';
import type { Evidence, Localized } from './schema-parts.ts';
import { evidenceOf } from './stated.ts';
import type { Story } from './story.ts';
import { languagesOf, restingOn, type ToldText, toldTexts } from './told-texts.ts';

/** A day of a month as a text names it; both count from 1. */
interface Day {
  readonly written: string;
  readonly day: number;
  readonly month: number;
}

/**
 * Holds the days that are told against the paragraphs that their record rests on ("19 May" for "19 April"), and the dates for
 * machines against the words beside them and the years that the article gives.
 */
export function verifyDates(story: Story, paragraphs: readonly string[]): Problem[] {
  const published = dayOf(story.article.datePublished);
  const told = toldTexts(story).flatMap((one) => [
    ...strangeDays(one, paragraphs, published),
    ...strangeMonths(one, paragraphs, published),
  ]);
  const ofResults = story.results.flatMap((result) =>
    result.date?.value === undefined
      ? []
      : faultsOf(story, paragraphs, {
          file: 'results.json',
          record: result.id,
          field: 'date',
          value: result.date.value,
          text: result.date.text,
          evidence: evidenceOf(result),
        }),
  );
  const ofMoments = story.timeline.flatMap(({ id, when, evidence }) =>
    when.value === undefined
      ? []
      : faultsOf(story, paragraphs, {
          file: 'timeline.json',
          record: id,
          field: 'when',
          value: when.value,
          text: when.text,
          evidence,
        }),
  );
  return [...told, ...ofResults, ...ofMoments];
}

function strangeDays(told: ToldText, paragraphs: readonly string[], published: readonly Day[]): Problem[] {
  const known = new Set([...daysIn(knownTo(told, paragraphs)), ...published].map(keyOf));
  return strangersIn(told, (text) =>
    daysIn(text).flatMap((day) => (known.has(keyOf(day)) ? [] : `the day ${day.written}`)),
  );
}

/** "In December" for "in November". */
function strangeMonths(told: ToldText, paragraphs: readonly string[], published: readonly Day[]): Problem[] {
  const resting = knownTo(told, paragraphs);
  const days = [...daysIn(resting), ...told.stated.flatMap(dayOf), ...published];
  const known = new Set([...monthsIn(resting), ...days.map(({ month }) => month)]);
  return strangersIn(told, (text, language) =>
    monthsIn(text).flatMap((month) => (known.has(month) ? [] : `the month ${months[language][month - 1]}`)),
  );
}

/** The paragraphs that a text rests on, with what its record states. */
function knownTo({ evidence, stated }: ToldText, paragraphs: readonly string[]): string {
  return [...restingOn(evidence, paragraphs), ...stated].join('\n');
}

function strangersIn(told: ToldText, find: (text: string, language: 'en' | 'fr') => readonly string[]): Problem[] {
  const { file, record, text } = told;
  return languagesOf(told).flatMap(({ language, field }) =>
    find(text[language], language).map((what) => ({
      file,
      record,
      field,
      message: `has ${what}, which none of its paragraphs names`,
    })),
  );
}

interface Dated {
  readonly file: string;
  readonly record: string;
  readonly field: string;
  /** Year, month, day and time, or less of it. */
  readonly value: string;
  readonly text: Localized | undefined;
  readonly evidence: readonly Evidence[];
}

function faultsOf(story: Story, paragraphs: readonly string[], dated: Dated): Problem[] {
  const { file, record, field, value, text } = dated;
  const words = text === undefined ? '' : text.en === text.fr ? text.en : `${text.en} / ${text.fr}`;
  const [year = 0, month, day] = value.slice(0, 10).split('-').map(Number);
  const published = Number(story.article.datePublished.slice(0, 4));
  const numbers = [...restingOn(dated.evidence, paragraphs), words].flatMap(numbersIn);
  // "Four years ago" gives a year as well.
  const isGiven = year === published || numbers.includes(year) || numbers.includes(published - year);
  const days = daysIn(words);
  const inMonths = monthsIn(words);
  const messages = [
    isGiven ? [] : [`has the year ${year}, which the article does not give; leave "value" out`],
    month === undefined || inMonths.length === 0 || inMonths.includes(month)
      ? []
      : [`has "${value}" beside "${words}", which is another month`],
    day === undefined || days.length === 0 || days.some((one) => one.day === day)
      ? []
      : [`has "${value}" beside "${words}", which is another day`],
  ].flat();
  return messages.map((message) => ({ file, record, field, message }));
}

function keyOf({ day, month }: Day): string {
  return `${day}.${month}`;
}

function dayOf(date: string): Day[] {
  const [, month, day] = date.split('-').map(Number);
  return month === undefined || day === undefined ? [] : [{ written: date, day, month }];
}

/** Names of the months in both languages, folded, with their first letters: "feb", "fevr". */
const monthPatterns = months.en.map((name, index) => {
  const all = [name, months.fr[index] ?? name].map(fold);
  return [...new Set([...all, ...all.flatMap((one) => [3, 4].map((length) => one.slice(0, length)))])]
    .sort((a, b) => b.length - a.length)
    .join('|');
});

/** "19 April", "April 19", "1er mai", "the 3rd of December"; a year or an hour behind a month is no day. */
const dayPatterns = monthPatterns.map(
  (names) =>
    new RegExp(
      String.raw`(?<![\d.])(\d{1,2})(?: ?(?:er|st|nd|rd|th))?(?: of)? (?:${names})\b|\b(?:${names}) (\d{1,2})(?: ?(?:st|nd|rd|th))?(?![\d.:]| ?(?:h|[ap] ?m)\b)`,
      'g',
    ),
);

function daysIn(text: string): Day[] {
  const folded = fold(text);
  return dayPatterns.flatMap((pattern, index) =>
    [...folded.matchAll(pattern)].map(([written, before, behind]) => ({
      written,
      day: Number(before ?? behind),
      month: index + 1,
    })),
  );
}

/** Months by their whole names; "may", "march" and "mars" are other words, too, unless they are written large. */
function monthsIn(text: string): number[] {
  const words = text.split(/[^\p{L}]+/u);
  return [...months.en.keys()]
    .filter((index) => words.includes(months.en[index] ?? '') || words.map(fold).includes(fold(months.fr[index] ?? '')))
    .map((index) => index + 1);
}
