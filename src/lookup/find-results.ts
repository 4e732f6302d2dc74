import type { Result } from '../story/schema.ts';
import type { Story } from '../story/story.ts';
import { readSlots, type Slots } from './read-result-question.ts';
import { standingOf } from './result-rows.ts';
import type { World } from './story-context.ts';

type Round = Result['round'];

/** A question that names no place gets every place that fits, up to so many; beyond, the places are offered. */
const mostPlaces = 4;

/** What the story has for a question about a result. */
export type ResultFinding =
  /** Results to show, the one that was asked for first. `readAs` is set where the words were not met as they are. */
  | { readonly kind: 'found'; readonly results: readonly Result[]; readonly readAs?: string | undefined }
  /** Several readings; each is a place. */
  | { readonly kind: 'choose'; readonly places: readonly string[]; readonly round?: Round | undefined }
  /** Words that the story does not know as a place with a result. */
  | { readonly kind: 'unknown'; readonly words: string; readonly round?: Round | undefined }
  /** A place of the story without any result. */
  | { readonly kind: 'no_result'; readonly place: string }
  /** A place that has results, though not of this round or contest. */
  | { readonly kind: 'no_round'; readonly place: string; readonly round: Round; readonly others: readonly Result[] };

interface Asked {
  readonly round?: Round | undefined;
  readonly contest?: string | undefined;
}

/**
 * Reads a place with, possibly, a round, a contest or a contender in it ("calais 1er tour", "france 2002").
 *
 * @param asked what options of the command say, which is stronger than the text
 */
export function findResults(world: World, text: string, asked: Asked = {}): ResultFinding {
  const slots = readSlots(world, text);
  const round = asked.round ?? slots.round;
  const contest = asked.contest ?? slots.contest;
  if (slots.unknown.length > 0) return { kind: 'unknown', words: text.trim(), round };
  if (slots.places.length === 0) return withoutPlace(world.story, { ...slots, round, contest }, text);
  const places = [...new Set(slots.places.map(({ value }) => value.record.id))];
  const contenders = slots.contenders.map(({ value }) => value.record.id);
  const ambiguous = slots.places.length > 1 && slots.places.every(({ how }) => how !== 'exact');
  if (ambiguous) return { kind: 'choose', places, round };
  const findings = places.map((place) => standing(resultsAt(world.story, place, round, contest), contenders, text));
  const found = findings.filter((finding) => finding.kind === 'found');
  if (found.length < findings.length) return findings.find(({ kind }) => kind !== 'found') as ResultFinding;
  const read = slots.places.find(({ how }) => how !== 'exact');
  return { kind: 'found', results: found.flatMap(({ results }) => results), readAs: read?.value.record.id };
}

function resultsAt(story: Story, place: string, round?: Round, contest?: string): ResultFinding {
  const here = story.results.filter((result) => result.place === place);
  const [main] = here;
  if (!main) return { kind: 'no_result', place };
  const chosen = contest ?? story.contests.find(({ id }) => here.some((result) => result.contest === id))?.id;
  const rounds = here.filter((result) => result.contest === chosen).sort((a, b) => b.round - a.round);
  if (rounds.length === 0) return { kind: 'no_round', place, round: round ?? main.round, others: here };
  if (round === undefined) return { kind: 'found', results: rounds };
  const leading = rounds.filter((result) => result.round === round);
  if (leading.length === 0) return { kind: 'no_round', place, round, others: rounds };
  return { kind: 'found', results: leading };
}

/** "first round", "2002", "bertrand": every place that fits, to be chosen from if there are several. */
function withoutPlace(story: Story, { contest, round, ...slots }: Slots, text: string): ResultFinding {
  const contenders = slots.contenders.map(({ value }) => value.record.id);
  const fitting = story.results.filter(
    (result) =>
      (contest === undefined || result.contest === contest) &&
      (round === undefined || result.round === round) &&
      contenders.every((id) => stands(result, id)),
  );
  const asksNothing = contest === undefined && round === undefined && contenders.length === 0;
  if (asksNothing || fitting.length === 0) return { kind: 'unknown', words: text.trim(), round };
  // Contests stand in the order of their weight: the first that fits is the one that is meant.
  const [main] = [...fitting].sort((a, b) => rankOf(story, a) - rankOf(story, b));
  const results = fitting.filter((result) => result.contest === main?.contest);
  const places = [...new Set(results.map(({ place }) => place))];
  return places.length <= mostPlaces ? { kind: 'found', results } : { kind: 'choose', places, round };
}

/** A contender who is named beside a place must stand in what is shown. */
function standing(finding: ResultFinding, contenders: readonly string[], text: string): ResultFinding {
  if (finding.kind !== 'found' || contenders.length === 0) return finding;
  const results = finding.results.filter((result) => contenders.every((id) => stands(result, id)));
  return results.length > 0 ? { ...finding, results } : { kind: 'unknown', words: text.trim() };
}

/** Whether a candidate or a party is in a result; a party also by its candidate. */
export function stands(result: Result, id: string): boolean {
  return standingOf(result, id) !== undefined;
}

function rankOf({ contests }: Story, { contest }: Result): number {
  return contests.findIndex(({ id }) => id === contest);
}
