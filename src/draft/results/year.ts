const days = [
  'sunday|dimanche',
  'monday|lundi',
  'tuesday|mardi',
  'wednesday|mercredi',
  'thursday|jeudi',
  'friday|vendredi',
  'saturday|samedi',
];
const months =
  'january|janvier february|février march|mars april|avril may|mai june|juin july|juillet august|août september|septembre october|octobre november|novembre december|décembre'.split(
    ' ',
  );
const dayNames = `(${days.join('|')})`;
const monthNames = `(${months.join('|')})`;
const dayFirst = new RegExp(
  `(?<![\\p{L}])${dayNames},? (\\d{1,2})(?:er|st|nd|rd|th)? ${monthNames}(?! \\d{4})(?![\\p{L}])`,
  'giu',
);
const monthFirst = new RegExp(
  `(?<![\\p{L}])${dayNames},? ${monthNames} (\\d{1,2})(?:st|nd|rd|th)?(?!,? \\d{4})(?![\\p{L}\\d])`,
  'giu',
);
const since = /(?<![\p{L}])(?:depuis|since)(?: le| la)?(?: \d{1,2})?(?: \p{L}+)? ((?:19|20|21)\d\d)(?!\d)/giu;

/**
 * The year that an article without a date was written in, by days of the week that stand with a date: the first year
 * after all that it tells of as "since" in which those days fall so.
 *
 * @param told the latest year that it tells of as past
 * @returns nothing where no day stands with its date, or no year is told
 */
export function yearByDays(text: string, told = 0): number | undefined {
  const dates = [
    ...[...text.matchAll(dayFirst)].map(([, day = '', date = '', month = '']) => ({ day, date, month })),
    ...[...text.matchAll(monthFirst)].map(([, day = '', month = '', date = '']) => ({ day, date, month })),
  ].map(({ day, date, month }) => ({ day: at(days, day), month: at(months, month), date: Number(date) }));
  const from = Math.max(told, ...[...text.matchAll(since)].map(([, year]) => Number(year)));
  if (dates.length === 0 || from === 0) return undefined;
  // Within eleven years every day of the week comes round for any date but the last of February.
  const years = Array.from({ length: 12 }, (_, more) => from + more);
  return years.find((year) =>
    dates.every(({ day, month, date }) => new Date(Date.UTC(year, month, date)).getUTCDay() === day),
  );
}

function at(names: readonly string[], name: string): number {
  return names.findIndex((one) => one.split('|').includes(name.toLowerCase()));
}

const later =
  /(?<![\p{L}])(?:will|would|by|until|due|planned|expected|to be|next|sera|seront|devra|devrait|devraient|prévue?s?|d[’']ici|\p{L}+r(?:a|ait|ont|aient))(?![\p{L}])/iu;

/** The latest year that an article tells of as past. */
export function yearTold(sentences: readonly string[]): number {
  const past = sentences
    .filter((text) => !later.test(text))
    .flatMap((text) => text.match(/(?<!\d)(?:19|20|21)\d\d(?!\d)/g) ?? []);
  return Math.max(0, ...past.map(Number));
}
