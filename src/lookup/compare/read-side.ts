import type { NameHit } from '../../search/names.ts';
import type { Result } from '../../story/schema.ts';
import type { Entity } from '../../story/story.ts';
import { words } from '../../text/normalize.ts';
import { readSlots } from '../read-result-question.ts';
import { hasResult } from '../result-rows.ts';
import type { World } from '../story-context.ts';

/** One side of a comparison: what it names of a result. What it leaves open, the other side may say. */
export interface Side {
  readonly place?: string | undefined;
  readonly contender?: string | undefined;
  readonly round?: Result['round'] | undefined;
  readonly contest?: string | undefined;
}

export type SideReading =
  /** More than one side where several places or contenders fit. */
  | { readonly kind: 'read'; readonly sides: readonly Side[]; readonly guessed: boolean }
  /** Somebody or something the story knows, and has no result of. */
  | { readonly kind: 'no_result'; readonly id: string }
  | { readonly kind: 'unknown'; readonly words: string };

/** Reads a place, a contender, a round or a contest, in any order, together or alone ("le pen calais 1er tour"). */
export function readSide(world: World, text: string): SideReading {
  const { unknown, ...slots } = readSlots(world, text);
  const mended = unknown.length > 0 ? nearest(world, unknown) : [];
  if (unknown.length > 0 && mended.length === 0) return stranger(world, text, unknown);
  const hits = [...slots.places, ...slots.contenders, ...mended];
  const named = hits.filter(({ value }) => value.type === 'place');
  const places = named.filter(({ value }) => hasResult(world, value.record.id));
  const [silent] = places.length > 0 ? [] : named;
  if (silent) return { kind: 'no_result', id: silent.value.record.id };
  const contenders = hits.filter(({ value }) => value.type !== 'place');
  const { round, contest } = slots;
  if (hits.length === 0 && round === undefined && contest === undefined) return { kind: 'unknown', words: text.trim() };
  const sides = orNone(places).flatMap((place) =>
    orNone(contenders).map((contender) => ({
      place: place?.value.record.id,
      contender: contender?.value.record.id,
      round,
      contest,
    })),
  );
  return { kind: 'read', sides, guessed: hits.some(({ how }) => how !== 'exact') };
}

function orNone<T>(values: readonly T[]): readonly (T | undefined)[] {
  return values.length > 0 ? values : [undefined];
}

/** What these words are past a slip, among all that can have a result. */
function nearest(world: World, row: readonly string[]): NameHit<Entity>[] {
  const hits = world.search.entities.near(row.join(' ')).filter(({ value }) => hasResult(world, value.record.id));
  return hits.filter(({ score }) => score === hits[0]?.score);
}

function stranger({ search }: World, text: string, unknown: readonly string[]): SideReading {
  const known = [words(text), unknown]
    .map((row) => search.entities.exact(row.join(' ')))
    .find(({ length }) => length > 0);
  const [only, ...others] = known ?? [];
  if (!only || others.length > 0) return { kind: 'unknown', words: text.trim() };
  return { kind: 'no_result', id: only.value.record.id };
}
