import type { MeasureName } from '../../story/total-fields.ts';
import { words } from '../../text/normalize.ts';
import type { ReadWords } from '../mended-row.ts';
import { readSlots } from '../read-result-question.ts';
import { hasResult } from '../result-rows.ts';
import type { StoryContext } from '../story-context.ts';

/** One side of a comparison: what it names of a result. What it leaves open, the other side may say. */
export interface Side {
  readonly place?: string | undefined;
  readonly contender?: string | undefined;
  readonly round?: number | undefined;
  readonly contest?: string | undefined;
  /** A figure of the whole vote, such as turnout. */
  readonly measure?: MeasureName | undefined;
}

export type SideReading =
  /** More than one side where several places or contenders fit. */
  | { readonly kind: 'read'; readonly sides: readonly Side[]; readonly guessed: boolean }
  /** Somebody or something the story knows, and has no result of. */
  | { readonly kind: 'no_result'; readonly id: string }
  | { readonly kind: 'unknown'; readonly words: string };

/** Reads a place, a contender, a round or a contest, in any order, together or alone ("berg riverton 1er tour"). */
export function readSide(context: StoryContext, text: string, read?: ReadWords): SideReading {
  const { unknown, ...slots } = readSlots(context, text, read);
  if (unknown.length > 0) return stranger(context, text, unknown);
  const hits = [...slots.places, ...slots.contenders];
  const named = hits.filter(({ value }) => value.type === 'place');
  const places = named.filter(({ value }) => hasResult(context, value.record.id));
  const [silent] = places.length > 0 ? [] : named;
  if (silent) return { kind: 'no_result', id: silent.value.record.id };
  const contenders = hits.filter(({ value }) => value.type !== 'place');
  const { round, contests, measures } = slots;
  if (hits.length === 0 && measures.length === 0 && round === undefined && contests.length === 0)
    return { kind: 'unknown', words: text.trim() };
  const sides = orNone(places).flatMap((place) =>
    orNone(contenders).flatMap((contender) =>
      orNone(contests).map((contest) => ({
        place: place?.value.record.id,
        contender: contender?.value.record.id,
        round,
        contest,
        measure: measures[0],
      })),
    ),
  );
  return { kind: 'read', sides, guessed: hits.some(({ how }) => how !== 'exact') };
}

function orNone<T>(values: readonly T[]): readonly (T | undefined)[] {
  return values.length > 0 ? values : [undefined];
}

function stranger({ search }: StoryContext, text: string, unknown: readonly string[]): SideReading {
  const known = [words(text), unknown]
    .map((row) => search.entities.exact(row.join(' ')))
    .find(({ length }) => length > 0);
  const [only, ...others] = known ?? [];
  if (!only || others.length > 0) return { kind: 'unknown', words: text.trim() };
  return { kind: 'no_result', id: only.value.record.id };
}
