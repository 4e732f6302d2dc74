import { mendedNearness, type NameHit } from '../search/names.ts';
import type { Result } from '../story/schema.ts';
import type { Entity } from '../story/story.ts';
import { words } from '../text/normalize.ts';
import type { World } from './story-context.ts';

type Round = Result['round'];

/** What the words of a question about a result name. */
export interface Slots {
  readonly places: readonly NameHit<Entity>[];
  readonly contenders: readonly NameHit<Entity>[];
  readonly contest?: string | undefined;
  readonly round?: Round | undefined;
  /** Words that nothing accounts for. */
  readonly unknown: readonly string[];
}

/** Takes the round, the contest, the contenders and the place out of the words. */
export function readSlots(world: World, text: string): Slots {
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
    contenders: meant.filter(({ value }) => value.type !== 'place'),
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
