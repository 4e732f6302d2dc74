import { words } from '../fold.ts';
import { mendedNearness, type NameHit } from '../search/names.ts';
import type { Result } from '../story/schema.ts';
import type { Entity, Story } from '../story/story.ts';
import type { World } from './world.ts';

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

/** What the words of a question about a result name. */
interface Slots {
  readonly places: readonly NameHit<Entity>[];
  readonly contenders: readonly string[];
  readonly contest?: string | undefined;
  readonly round?: Round | undefined;
  /** Words that nothing accounts for. */
  readonly unknown: readonly string[];
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
  const ambiguous = slots.places.length > 1 && slots.places.every(({ how }) => how !== 'exact');
  if (ambiguous) return { kind: 'choose', places, round };
  const findings = places.map((place) =>
    standing(resultsAt(world.story, place, round, contest), slots.contenders, text),
  );
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
function withoutPlace(story: Story, { contest, round, contenders }: Slots, text: string): ResultFinding {
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
export function stands({ standings }: Result, id: string): boolean {
  return standings.some(({ candidate, party }) => candidate === id || party === id);
}

function rankOf({ contests }: Story, { contest }: Result): number {
  return contests.findIndex(({ id }) => id === contest);
}

function readSlots(world: World, text: string): Slots {
  const { search } = world;
  const whole = search.places.exact(text);
  if (whole.length > 0) return { places: whole, contenders: [], unknown: [] };
  const row = mendFrames(world, words(text));
  const rounds = take(row, search.rounds.spans(row));
  const contests = take(rounds.left, search.contests.spans(rounds.left));
  const named = take(contests.left, search.entities.spans(contests.left).filter(useful(world)));
  const telling = named.left.filter((word) => !isFrame(world, word));
  // "calais 1", "france 2nd": what numbers a round, behind a place, is its round.
  const numbered = named.hits.length > 0 ? telling.flatMap((word) => roundOf(world, word) ?? []) : [];
  const bare = telling.filter((word) => numbered.length === 0 || roundOf(world, word) === undefined);
  const meant = named.hits.length > 0 ? named.hits : misspelt(world, bare);
  return {
    places: meant.filter(({ value }) => value.type === 'place'),
    contenders: meant.filter(({ value }) => value.type !== 'place').map(({ value }) => value.record.id),
    contest: contests.hits[0]?.value.id,
    round: rounds.hits[0]?.value ?? numbered[0],
    unknown: named.hits.length === 0 && meant.length > 0 ? [] : bare,
  };
}

function roundOf({ vocabulary }: World, ordinal: string): Round | undefined {
  return vocabulary.rounds.find(({ ordinals }) => ordinals.includes(ordinal))?.round;
}

/** Places, and those who stand in a result: anybody else says nothing about a result. */
function useful({ story }: World) {
  const standing = new Set(story.results.flatMap(({ standings }) => standings.flatMap((s) => [s.candidate, s.party])));
  const fits = ({ type, record }: Entity) => type === 'place' || standing.has(record.id);
  return ({ hits }: { readonly hits: readonly NameHit<Entity>[] }) => hits.every(({ value }) => fits(value));
}

/** The places that these words are, once the words around are gone, or past a slip. */
function misspelt({ search }: World, bare: readonly string[]): NameHit<Entity>[] {
  const exact = search.places.exact(bare.join(' '));
  const hits = exact.length > 0 ? exact : search.places.near(bare.join(' '));
  return hits.filter(({ score }) => score === hits[0]?.score);
}

function take<T>(
  row: readonly string[],
  spans: readonly { start: number; end: number; hits: readonly NameHit<T>[] }[],
) {
  return {
    hits: spans.flatMap(({ hits }) => hits),
    left: row.filter((_, index) => !spans.some(({ start, end }) => index >= start && index < end)),
  };
}

function isFrame({ search, vocabulary }: World, word: string): boolean {
  return search.stopWords.has(word) || vocabulary.frames.result.includes(word);
}

/** Mends slips in the words around the place, so that "calais frist round" is read as it was meant. */
function mendFrames({ search, vocabulary }: World, row: readonly string[]): string[] {
  const { frames, roundWords, rounds } = vocabulary;
  const around = [...frames.result, ...roundWords, ...rounds.flatMap(({ ordinals, names }) => [...ordinals, ...names])];
  return row.map((word) => {
    if (
      around.includes(word) ||
      search.stopWords.has(word) ||
      search.nameWords.nearest(word, { bySound: true }).length > 0
    )
      return word;
    return around.find((known) => mendedNearness(word, known, search.isWord) !== undefined) ?? word;
  });
}
