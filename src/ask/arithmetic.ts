import type { Fact } from '../story/schema.ts';
import type { IntentName } from '../story/vocabulary.ts';
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
  /** How long one sum lasts at the rate of another. */
  | {
      readonly kind: 'lasts';
      readonly sum: Value;
      readonly rate: Value;
      readonly per: Period;
      readonly value: number;
    }
  | { readonly kind: 'since'; readonly year: number; readonly years: number; readonly value: number };

/** How often a period comes in a year. */
const inYear: Readonly<Record<Period, number>> = { year: 1, month: 12, week: 52, day: 365 };

const periodCues: Readonly<Partial<Record<IntentName, Period>>> = {
  yearly: 'year',
  monthly: 'month',
  weekly: 'week',
  daily: 'day',
};

/**
 * What the intents of a question ask to be computed from the figures of a fact that answers it.
 *
 * @param now the year in which the story was told, from which "30 years ago" is counted
 */
export function derive(fact: Fact, { intents, row }: Pick<Question, 'intents' | 'row'>, now: number): Derived[] {
  return [
    ...inPeriods(fact, intents),
    ...severalPeriods(fact, row),
    ...lasting(fact, row),
    ...sinceWhen(fact, intents, now),
    ...fromTwo(fact, intents, asksForRest(row)),
  ];
}

/** "How many are left", "combien ne sont pas": what the part leaves of the whole. */
function asksForRest(row: readonly string[]): boolean {
  const text = row.join(' ');
  return (
    /\b(?:how many|how much|combien)\b/.test(text) &&
    /\b(?:left|remain|remains|remaining|not|others?|rest|still|restent|reste|restants?|restantes?|pas|manquent?|autres)\b/.test(
      text,
    )
  );
}

function inPeriods({ values }: Fact, intents: ReadonlySet<IntentName>): Derived[] {
  const asked = Object.entries(periodCues).flatMap(([cue, per]) => (intents.has(cue as IntentName) ? [per] : []));
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

/** "How many days of spending does the grant cover": each sum at the rate of the other, in the asked period. */
function lasting({ values }: Fact, row: readonly string[]): Derived[] {
  const asked = /\b(?:how many|combien d e?|combien de?|combien d) ?(\S+)/.exec(row.join(' '))?.[1] ?? '';
  const per = periodWords.find(([pattern]) => pattern.test(asked))?.[1];
  const [a, b] = values;
  if (per === undefined || !a?.per || !b?.per || values.length !== 2 || a.unit !== b.unit) return [];
  const lasts = (sum: Value, rate: Value): Derived => {
    const daily = (rate.amount * inYear[rate.per ?? per]) / inYear[per];
    return { kind: 'lasts', sum, rate, per, value: sum.amount / daily };
  };
  // What is over at once says nothing.
  return [lasts(a, b), lasts(b, a)].filter(({ value }) => value >= 0.05);
}

function sinceWhen({ values }: Fact, intents: ReadonlySet<IntentName>, now: number): Derived[] {
  const spans = intents.has('year') ? values.filter(({ unit, per }) => unit === 'years' && per === undefined) : [];
  return spans.map(({ amount }) => ({ kind: 'since', year: now, years: amount, value: now - amount }));
}

/** Of two figures; sums for different periods are both taken for a year. */
function fromTwo({ values }: Fact, intents: ReadonlySet<IntentName>, asksRest: boolean): Derived[] {
  const [a, b] = values.map(inOnes);
  if (!a || !b || values.length !== 2) return [];
  const [from, by] = [yearly(a, b), yearly(b, a)].sort((x, y) => y - x) as [number, number];
  const asksDifference = asksRest || intents.has('difference') || intents.has('compare') || intents.has('change');
  const derived = [...(asksDifference ? differences(a, b, from, by) : []), ...portions(a, b, from, by, intents)];
  return intents.has('ratio') ? [...derived, ...ratios(a, b, from, by)] : derived;
}

/** As they are told, and both for a year where they are told for different periods. */
function ratios(a: Value, b: Value, from: number, by: number): Derived[] {
  const [more, less] = [a.amount, b.amount].sort((x, y) => y - x) as [number, number];
  const pairs = from === more && by === less ? [[from, by] as const] : [[more, less] as const, [from, by] as const];
  return pairs.flatMap(([one, other]) =>
    other > 0 ? [{ kind: 'ratio' as const, from: one, by: other, value: one / other }] : [],
  );
}

function differences(a: Value, b: Value, from: number, minus: number): Derived[] {
  return a.unit === b.unit ? [{ kind: 'difference', from, minus, value: rounded(from - minus) }] : [];
}

const magnitudes: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** "2.7 million dollars" as 2,700,000 dollars, so that it can be set against 610,000 of them. */
function inOnes(value: Value): Value {
  const [magnitude = '', ...rest] = value.unit.split(' ');
  const factor = magnitudes[magnitude];
  return factor === undefined || rest.length === 0
    ? value
    : { ...value, amount: rounded(value.amount * factor), unit: rest.join(' ') };
}

function portions(a: Value, b: Value, from: number, to: number, intents: ReadonlySet<IntentName>): Derived[] {
  if (!intents.has('percent') || !isCount(a) || !isCount(b)) return [];
  const fell = a.unit === b.unit && (intents.has('change') || intents.has('difference'));
  const portion: Derived = { kind: 'portion', part: to, whole: from, value: (100 * to) / from };
  return fell ? [portion, { kind: 'fall', from, to, value: (100 * (from - to)) / from }] : [portion];
}

/** Likes and people may be set against each other, percentages and years may not. */
function isCount({ unit }: Value): boolean {
  return unit !== 'percent' && unit !== 'years';
}

function yearly(value: Value, other: Value): number {
  return value.per === other.per || value.per === undefined ? value.amount : value.amount * inYear[value.per];
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
