import type { Fact } from '../../story/schema.ts';
import type { CueName } from '../../story/vocabulary.ts';
import type { Question } from './question.ts';

type Value = Fact['values'][number];
type Period = NonNullable<Value['per']>;

/** Arithmetic on the figures of one fact: what nobody wrote, from what somebody did. */
export type Derived =
  | { readonly kind: 'difference'; readonly from: number; readonly minus: number; readonly value: number }
  | { readonly kind: 'ratio'; readonly from: number; readonly by: number; readonly value: number }
  | { readonly kind: 'fall'; readonly from: number; readonly to: number; readonly value: number }
  | { readonly kind: 'portion'; readonly part: number; readonly whole: number; readonly value: number }
  | { readonly kind: 'period'; readonly given: Value; readonly per: Period; readonly value: number }
  | { readonly kind: 'periods'; readonly given: Value; readonly count: number; readonly value: number }
  | { readonly kind: 'since'; readonly year: number; readonly years: number; readonly value: number };

/** How often a period comes in a year. */
const inYear: Readonly<Record<Period, number>> = { year: 1, month: 12, week: 52, day: 365 };

const periodCues: Readonly<Partial<Record<CueName, Period>>> = {
  yearly: 'year',
  monthly: 'month',
  weekly: 'week',
  daily: 'day',
};

/**
 * What the cues of a question ask to be computed from the figures of a fact that answers it.
 *
 * @param now the year in which the story was told, from which "30 years ago" is counted
 */
export function derive(fact: Fact, { cues, row }: Pick<Question, 'cues' | 'row'>, now: number): Derived[] {
  return [
    ...inPeriods(fact, cues),
    ...severalPeriods(fact, row),
    ...sinceWhen(fact, cues, now),
    ...fromTwo(fact, cues),
  ];
}

function inPeriods({ values }: Fact, cues: ReadonlySet<CueName>): Derived[] {
  const asked = Object.entries(periodCues).flatMap(([cue, per]) => (cues.has(cue as CueName) ? [per] : []));
  return asked.flatMap((per) =>
    values.flatMap((given) => {
      if (given.per === undefined || given.per === per) return [];
      return [{ kind: 'period' as const, given, per, value: (given.amount * inYear[given.per]) / inYear[per] }];
    }),
  );
}

const counts: Readonly<Record<string, number>> = {
  half: 0.5,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  nine: 9,
  ten: 10,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  dix: 10,
};

const periodWords: readonly (readonly [RegExp, Period])[] = [
  [/^(?:months?|mois)$/, 'month'],
  [/^(?:years?|ans?|annees?)$/, 'year'],
  [/^(?:weeks?|semaines?)$/, 'week'],
  [/^(?:days?|jours?)$/, 'day'],
];

/** "in three months", "half a year", "en six mois". */
function severalPeriods({ values }: Fact, row: readonly string[]): Derived[] {
  return row.flatMap((word, index) => {
    const before = row[index - 1] === 'a' || row[index - 1] === 'an' ? row[index - 2] : row[index - 1];
    const count =
      before === undefined ? undefined : (counts[before] ?? (/^\d{1,3}$/.test(before) ? Number(before) : undefined));
    const period = periodWords.find(([pattern]) => pattern.test(word))?.[1];
    if (count === undefined || period === undefined) return [];
    return values.flatMap((given) => {
      if (given.per === undefined) return [];
      const amount = given.per === period ? count : (count * inYear[given.per]) / inYear[period];
      return [{ kind: 'periods' as const, given, count: amount, value: given.amount * amount }];
    });
  });
}

function sinceWhen({ values }: Fact, cues: ReadonlySet<CueName>, now: number): Derived[] {
  const spans = cues.has('year') ? values.filter(({ unit, per }) => unit === 'years' && per === undefined) : [];
  return spans.map(({ amount }) => ({ kind: 'since', year: now, years: amount, value: now - amount }));
}

/** Of two figures in one unit; sums for different periods are both taken for a year. */
function fromTwo({ values }: Fact, cues: ReadonlySet<CueName>): Derived[] {
  const [a, b] = values;
  if (!a || !b || values.length !== 2) return [];
  const [more, less] = [yearly(a, b), yearly(b, a)].sort((x, y) => y - x) as [number, number];
  const alike = a.unit === b.unit;
  const fell = cues.has('change') || cues.has('difference');
  const derived: Derived[] = [];
  if (alike && (cues.has('difference') || cues.has('compare') || cues.has('change'))) {
    derived.push({ kind: 'difference', from: more, minus: less, value: rounded(more - less) });
  }
  if (alike && cues.has('percent') && a.unit !== 'percent') {
    derived.push({ kind: 'portion', part: less, whole: more, value: (100 * less) / more });
    if (fell) derived.push({ kind: 'fall', from: more, to: less, value: (100 * (more - less)) / more });
  }
  if (cues.has('ratio') && less > 0) derived.push({ kind: 'ratio', from: more, by: less, value: more / less });
  return derived;
}

function yearly(value: Value, other: Value): number {
  return value.per === other.per || value.per === undefined ? value.amount : value.amount * inYear[value.per];
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
