/** The figures of a whole vote, each with evidence of its own. */
export const totalFields = [
  'turnout',
  'ballotsCast',
  'validVotes',
  'votersRegistered',
  'abstention',
  'ballotsBlank',
  'ballotsRejected',
  'majority',
  'threshold',
  'seats',
  'seatsForMajority',
  'counted',
] as const;

export type TotalField = (typeof totalFields)[number];

/** Those that a question can name. */
export const measureNames = [...totalFields, 'swing'] as const;

export type MeasureName = (typeof measureNames)[number];

/** Turnout and abstention, each with the one that it leaves of a hundred. */
export const leaves: ReadonlyMap<MeasureName, MeasureName> = new Map([
  ['turnout', 'abstention'],
  ['abstention', 'turnout'],
]);

/** What became of a row. */
export const statuses = [
  'won',
  'lost',
  'elected',
  'held',
  'gained',
  'ahead',
  'behind',
  'advanced',
  'eliminated',
  'withdrawn',
] as const;

/** Of whoever won, in any of the words for it. */
export const winningStatuses: ReadonlySet<string | undefined> = new Set(['won', 'elected', 'held', 'gained']);

/** Of whoever was beaten. */
export const losingStatuses: ReadonlySet<string | undefined> = new Set(['lost', 'behind', 'eliminated']);
