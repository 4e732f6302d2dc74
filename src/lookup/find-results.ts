import type { Result } from '../story/schema.ts';
import type { Story } from '../story/story.ts';
import type { MeasureName } from '../story/total-fields.ts';
import { mendedSlots, readSlots, type Slots } from './read-result-question.ts';
import type { ResultFinding } from './result-finding.ts';
import { standingOf } from './result-rows.ts';
import type { StoryContext } from './story-context.ts';

/** A question that names no place gets every result that fits, up to so many; beyond, the places are offered. */
const mostResults = 6;
const mostPlaces = 4;

interface Asked {
  readonly round?: number | undefined;
  readonly contest?: string | undefined;
}

interface Wanted {
  readonly round: number | undefined;
  readonly contests: readonly string[];
  /** Ids that each of them may be. */
  readonly contenders: readonly (readonly string[])[];
  readonly measures: readonly MeasureName[];
  readonly text: string;
}

/**
 * Reads a place with, possibly, a round, a contest, a contender or a figure in it ("riverton 1er tour", "turnout riverton").
 *
 * @param asked what options of the command say, which is stronger than the text
 */
export function findResults(context: StoryContext, text: string, asked: Asked = {}): ResultFinding {
  const read = readSlots(context, text);
  const slots = read.unknown.length > 0 ? (mendedSlots(context, text) ?? read) : read;
  const round = asked.round ?? slots.round;
  if (slots.unknown.length > 0) return { kind: 'unknown', words: text.trim(), round };
  const wanted = wantedIn(slots, text, { ...asked, round });
  if (slots.places.length === 0) return withMeasures(withoutPlace(context.story, wanted), wanted, slots);
  const places = [...new Set(slots.places.map(({ value }) => value.record.id))];
  const ambiguous = slots.places.length > 1 && slots.places.every(({ how }) => how !== 'exact');
  if (ambiguous) return { kind: 'choose', places, round };
  const findings = places.map((place) => resultsAt(context.story, place, wanted));
  const found = findings.filter((finding) => finding.kind === 'found');
  const isOneInOther = found.length > 0 && !joined.test(text);
  if (found.length < findings.length && !isOneInOther)
    return findings.find(({ kind }) => kind !== 'found') as ResultFinding;
  return withMeasures(shown(found.flatMap(({ results }) => results)), wanted, slots);
}

/** "A and B" are two places; "town left bank" is one, with the name of the other in front. */
const joined = /[,;&/]|\b(?:and|et|or|ou|vs|versus)\b/i;

function wantedIn(slots: Slots, text: string, { round, contest }: Asked): Wanted {
  return {
    round,
    contests: contest === undefined ? slots.contests : [contest],
    contenders: slots.anyOf,
    measures: slots.measures,
    text,
  };
}

function shown(results: readonly Result[]): Extract<ResultFinding, { kind: 'found' }> {
  return { kind: 'found', results, readAs: [], contenders: [], measures: [] };
}

/** The results at a place: of the contests that are named, else of the weightiest in which all that are named stand. */
function resultsAt(story: Story, place: string, wanted: Wanted): ResultFinding {
  const { round } = wanted;
  const here = story.results.filter((result) => result.place === place);
  if (here.length === 0) return { kind: 'no_result', place };
  const fitting = here.filter((result) => wanted.contenders.every((ids) => ids.some((id) => stands(result, id))));
  if (fitting.length === 0) return { kind: 'unknown', words: wanted.text.trim() };
  const rounds = chosenContests(story, fitting, wanted).flatMap((contest) =>
    fitting.filter((result) => result.contest === contest).sort((a, b) => (b.round ?? 0) - (a.round ?? 0)),
  );
  if (rounds.length === 0) return { kind: 'no_round', place, round: round ?? here[0]?.round, others: here };
  const leading = rounds.filter((result) => round === undefined || result.round === round);
  if (leading.length === 0) return { kind: 'no_round', place, round, others: rounds };
  return shown(leading);
}

/** Those that are named; all where somebody is named, who is shown wherever they stand; else the weightiest. */
function chosenContests({ contests }: Story, fitting: readonly Result[], wanted: Wanted): readonly string[] {
  if (wanted.contests.length > 0) return wanted.contests;
  const all = contests.map(({ id }) => id);
  if (wanted.contenders.length > 0) return all;
  const stating = statingAll(fitting, wanted.measures);
  return all.filter((id) => stating.some((result) => result.contest === id)).slice(0, 1);
}

/** The results that state all figures that were asked for; all of them if none does. */
function statingAll(results: readonly Result[], measures: readonly MeasureName[]): readonly Result[] {
  const stating = results.filter((result) => measures.every((measure) => result[measure] !== undefined));
  return stating.length > 0 ? stating : results;
}

/** "first round", "2002", "reed", "turnout", "who won": every result that fits, or the places to choose from. */
function withoutPlace(story: Story, wanted: Wanted): ResultFinding {
  const { round, contests, contenders, measures } = wanted;
  const fitting = story.results.filter(
    (result) =>
      (contests.length === 0 || contests.includes(result.contest)) &&
      (round === undefined || result.round === round) &&
      contenders.every((ids) => ids.some((id) => stands(result, id))),
  );
  if (fitting.length === 0) return { kind: 'unknown', words: wanted.text.trim(), round };
  const known = statingAll(fitting, measures);
  // Contests stand in the order of their weight. Where not all fit, or nothing is named, those of the first are meant.
  const ordered = [...known].sort((a, b) => rankOf(story, a) - rankOf(story, b));
  const asksNothing = round === undefined && [contests, contenders, measures].every(({ length }) => length === 0);
  if (ordered.length <= mostResults && !asksNothing) return shown(ordered);
  const first = ordered.filter(({ contest }) => contest === ordered[0]?.contest);
  const results = asksNothing ? lastRoundOf(first) : first;
  const places = [...new Set(results.map(({ place }) => place))];
  return places.length <= mostPlaces ? shown(results) : { kind: 'choose', places, round };
}

function lastRoundOf(results: readonly Result[]): Result[] {
  const last = Math.max(...results.map(({ round = 1 }) => round));
  return results.filter(({ round = 1 }) => round === last);
}

/** Figures that tell the same: who did not stay at home has voted. */
const givenBy: Readonly<Partial<Record<MeasureName, readonly MeasureName[]>>> = {
  turnout: ['turnout', 'abstention', 'ballotsCast'],
  abstention: ['abstention', 'turnout'],
};

/** What was asked for beside the place, and how the words were read. */
function withMeasures(finding: ResultFinding, { contenders, measures }: Wanted, slots: Slots): ResultFinding {
  if (finding.kind !== 'found') return finding;
  const { results } = finding;
  const isStated = (measure: MeasureName) => results.some((result) => result[measure] !== undefined);
  const lacking = measures.find((measure) => !(givenBy[measure] ?? [measure]).some(isStated));
  if (lacking !== undefined) {
    return { kind: 'no_measure', measure: lacking, others: results };
  }
  const readAs = [...slots.places, ...slots.contenders].filter(({ how }) => how !== 'exact');
  return {
    kind: 'found',
    results,
    readAs: readAs.map(({ value }) => value.record.id),
    contenders: contenders.flat(),
    measures,
  };
}

/** Whether a candidate, an option or a party is in a result; a party also by its candidate. */
export function stands(result: Result, id: string): boolean {
  return standingOf(result, id) !== undefined;
}

function rankOf({ contests }: Story, { contest }: Result): number {
  return contests.findIndex(({ id }) => id === contest);
}
