import type { StoryContext } from '../lookup/story-context.ts';
import { areSums, isAlike, isBare, isOfSame, isShared, isShortened } from './alike-figures.ts';
import { compareFigures } from './compare-figures.ts';
import { inMinutes } from './figure-spans.ts';
import { ofHalfDay } from './figure-times.ts';
import { besideSameWords, ofSameOwner } from './owned-figures.ts';
import type { Reading } from './reading.ts';
import type { TellingRecord } from './records.ts';
import type { SaidFigure } from './said-figures.ts';

/** A figure of a clause beside the one of a record that it can be held against. */
export interface FigureMatch {
  readonly said: SaidFigure;
  readonly told?: SaidFigure | undefined;
  readonly how: 'supports' | 'rounds' | 'denies' | 'undecided';
  /** How many figures of its kind the record has. */
  readonly alike: number;
}

/** Whether a record has the figure, as it is or as a rounding. */
export function isBorneOut({ how }: Pick<FigureMatch, 'how'>): boolean {
  return how === 'supports' || how === 'rounds';
}

/** The figure of a record that fits best, if any is of the same kind. */
export function matchFigure(
  search: StoryContext['search'],
  said: SaidFigure,
  clause: Reading,
  told: Reading,
  record: TellingRecord,
): FigureMatch {
  const all = told.figures.filter(
    (one) => isAlike(said, one) && isOfSame(said, one, told) && !isOfAnother(said, one, clause),
  );
  const isOne = clause.figures.filter(({ kind }) => kind === said.kind).length === 1;
  const owned = ofSameOwner(said, all, clause, told);
  const alike = isOne ? besideSameWords(search, owned, clause, told) : owned;
  const matches = alike.map(
    (one): FigureMatch => ({
      said,
      told: one,
      alike: alike.length,
      how: spanned(compared(said, one, record), isSince(one, told)),
    }),
  );
  const best = (['supports', 'rounds', 'undecided', 'denies'] as const).flatMap((how) =>
    matches.filter((one) => one.how === how),
  );
  return best[0] ?? { said, how: 'undecided', alike: 0 };
}

/** "24 of the 33 seats" beside a record of the 33: that figure has its own in the clause, and denies no other one. */
function isOfAnother(said: SaidFigure, { kind, value }: SaidFigure, { figures }: Reading): boolean {
  return said.value !== value && figures.some((one) => one !== said && one.kind === kind && one.value === value);
}

function compared(said: SaidFigure, one: SaidFigure, record: TellingRecord): FigureMatch['how'] {
  // Days of two months are two days, whatever their numbers.
  if (said.kind === 'day' && said.noun[0] !== one.noun[0]) return 'denies';
  if (isShortened(said, one) || isOfHalfDay(said, one)) return 'supports';
  // "Needed 60" of a record that tells percentages.
  const asTold = one.kind === 'percent' && isBare(said) ? { ...said, kind: one.kind } : said;
  const how = compareFigures(inMinutes(perAs(asTold, one), one), toldBy(inMinutes(one, said), record));
  // A bare number may be of something else than what the record counts.
  return how === 'denies' && isBare(said) && !isBare(one) && !isShared(said, one) && !areSums(said, one)
    ? 'undecided'
    : how;
}

function spanned(how: FigureMatch['how'], isOfOther: boolean): FigureMatch['how'] {
  return how === 'denies' && isOfOther ? 'undecided' : how;
}

/** A span that is only read from "since 2021" may be of something else. */
function isSince({ kind, start }: SaidFigure, { figures }: Reading): boolean {
  return kind === 'span' && figures.some((one) => one.kind === 'year' && one.start === start);
}

/** "At 11:15" for a quarter past eleven at night. */
function isOfHalfDay(said: SaidFigure, told: SaidFigure): boolean {
  return said.noun === ofHalfDay && Math.abs((said.value % 12) - (told.value % 12)) < 1e-6;
}

const inYear: Readonly<Record<string, number>> = { year: 1, month: 12, week: 52, day: 365 };

/** A sum for one period as one for another: over a million a year is over 83,333 a month. */
function perAs(said: SaidFigure, { per }: SaidFigure): SaidFigure {
  const [own, other] = [inYear[said.per ?? ''], inYear[per ?? '']];
  return own === undefined || other === undefined || own === other
    ? said
    : { ...said, value: (said.value * own) / other };
}

const qualifiers = {
  plain: undefined,
  exactly: undefined,
  about: 'about',
  almost: 'almost',
  over: 'more_than',
  just_over: 'more_than',
  under: 'less_than',
  just_under: 'less_than',
  at_least: 'at_least',
  at_most: 'as_many_as',
  as_many_as: 'as_many_as',
  barely: undefined,
} as const;

function toldBy({ value, hedge, isPortion }: SaidFigure, { values }: TellingRecord) {
  const stated = values.find(({ amount }) => amount === value)?.qualifier;
  return { value, qualifier: qualifiers[hedge] ?? (stated === 'only' ? undefined : stated), isPortion };
}
