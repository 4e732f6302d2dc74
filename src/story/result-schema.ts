import * as z from 'zod';
import {
  borne,
  color,
  drafted,
  evidence,
  evidenceList,
  id,
  localized,
  named,
  names,
  qualifier,
} from './schema-parts.ts';
import { statuses, type TotalField, totalFields } from './total-fields.ts';

/**
 * Contests and results. Names follow NIST SP 1500-100 (contest, ballotsCast, ballotsRejected, votersRegistered,
 * isIncumbent, resultsStatus), the Open Civic Data specification (option, threshold) and Popolo (party, candidate).
 */

const number = z.number('must be a number such as 52.4: no quotation marks, no comma, no per cent sign');

/** What may be voted for in a referendum or on a ballot measure, and rows that are nobody's, such as "others". */
const option = z.strictObject({ id, name: localized, ...named, color: color.optional() });

export const contestSchema = z.strictObject({
  id,
  name: localized,
  /** Words that name this contest inside a question, such as its year. */
  otherNames: names,
  year: z.int().optional(),
  options: z.array(option).default([]),
  ...drafted,
});

const units = ['percent', 'points', 'votes', 'voters', 'ballots', 'seats'] as const;

/** One of the general units, or a plural of the story's own. */
const unit = z.union(
  [z.enum(units), localized],
  `must be ${units.join(', ')}, or a plural such as { "en": "regions" }`,
);

const hedged = {
  value: number,
  qualifier: qualifier.optional(),
  /** The article's words, where it has no digits: "two-thirds", "six in ten". */
  text: localized.optional(),
};

/** A figure of a row: the number alone, or with what the article hedges it with. Its row's evidence is its own. */
const rowFigure = z.union(
  [number.transform((value) => ({ value })), z.strictObject({ ...hedged, evidence: evidenceList.optional() })],
  'must be a number such as 52.4 (no quotation marks, no comma, no per cent sign), or { "value": 59, "qualifier": "almost" }',
) as z.ZodType<RowFigure>;

const total = z.strictObject({
  ...hedged,
  unit: unit.optional(),
  /** Out of how many: 45 of 60 polling stations. */
  of: number.optional(),
  /** Since the last time, as the article states it. */
  change: number.optional(),
  ...borne,
});

const row = z
  .strictObject({
    candidate: id.optional(),
    party: id.optional(),
    option: id.optional(),
    /** Political leaning, where the article tells it and no party. */
    leaning: localized.optional(),
    votes: rowFigure.optional(),
    share: rowFigure.optional(),
    seats: rowFigure.optional(),
    /** By the ids of the result's `counts`. */
    counts: z.record(id, rowFigure).default({}),
    rank: z.int().min(1).optional(),
    status: z.enum(statuses).optional(),
    isIncumbent: z.boolean().optional(),
    change: z.strictObject({ votes: number.optional(), share: number.optional(), seats: number.optional() }).optional(),
    ...borne,
  })
  .refine(({ candidate, party, option: chosen }) => (candidate ?? party ?? chosen) !== undefined, {
    message: 'names nobody: write a candidate, a party or an option',
  });

const counted = z.strictObject({
  id,
  /** A plural: "regions", "electoral votes". */
  unit: localized,
  /** Whether they are led or won; left out for what is neither. */
  measure: z.enum(['led', 'won']).optional(),
  total: total.optional(),
});

const date = z
  .strictObject({
    value: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be year-month-day, or less of it: "2017-02-23", "2017-02" or "2017"')
      .optional(),
    text: localized.optional(),
    otherNames: names,
  })
  .refine(
    ({ value, text }) => value !== undefined || text !== undefined,
    'needs a value or a text, or leave the date out',
  );

const totals = Object.fromEntries(totalFields.map((field) => [field, total.optional()])) as Record<
  TotalField,
  z.ZodOptional<typeof total>
>;

/** Rounds, or counts of a ranked vote, for which the bot has words. */
export const mostRounds = 20;

export const resultSchema = z.strictObject({
  id,
  contest: id,
  /** From 1; left out where the election has no rounds. */
  round: z
    .int('must be a whole number')
    .min(1, 'is counted from 1; leave it out if the election has no rounds')
    .max(mostRounds, `is ${mostRounds} at most`)
    .optional(),
  place: id,
  date: date.optional(),
  /** One sentence that tells the outcome. */
  statement: localized,
  evidence: z.array(evidence).default([]),
  ...drafted,
  counts: z.array(counted).default([]),
  /** None where the article tells a figure of the whole vote alone, such as the turnout of a first round. */
  standings: z.array(row),
  ...totals,
  /** Whose votes went away, and to whom, where the article says so. */
  swing: total.extend({ from: id, to: id.optional() }).optional(),
  resultsStatus: z
    .strictObject({
      value: z.enum(['official', 'provisional', 'partial', 'projected', 'recount', 'contested', 'annulled']),
      ...borne,
    })
    .optional(),
  previousHolder: z
    .strictObject({ party: id.optional(), candidate: id.optional(), ...borne })
    .refine(({ party, candidate }) => (party ?? candidate) !== undefined, 'names nobody: write a party or a candidate')
    .optional(),
});

export interface RowFigure {
  readonly value: number;
  readonly qualifier?: z.infer<typeof qualifier> | undefined;
  readonly text?: z.infer<typeof localized> | undefined;
  readonly evidence?: z.infer<typeof evidenceList> | undefined;
}

export type Contest = z.infer<typeof contestSchema>;
export type Option = z.infer<typeof option>;
export type Result = z.infer<typeof resultSchema>;
export type Row = Result['standings'][number];
export type Total = z.infer<typeof total>;
