import type { NameHit } from '../search/names.ts';
import type { Entity } from '../story/story.ts';
import { words } from '../text/normalize.ts';
import { byPortrait, othersNamed } from './by-portrait.ts';
import type { Signals } from './decision.ts';
import { isTelling, type StoryContext } from './story-context.ts';

/** Whom or what somebody asks for by name or description. */
export type EntityFinding =
  /** `signals` where it was decided by what is told of everybody. */
  | { readonly kind: 'found'; readonly entity: Entity; readonly guessed: boolean; readonly signals?: Signals }
  | { readonly kind: 'choose'; readonly entities: readonly Entity[] }
  | { readonly kind: 'unknown'; readonly words: string; readonly near: readonly Entity[] };

/**
 * By name or alias, then by words that are all told of one entity, then past a slip, then by what most is told of; one
 * word alone past a slip first. People come before the rest.
 */
export function findEntity(context: StoryContext, text: string): EntityFinding {
  const { search } = context;
  const typed = words(text);
  const telling = typed.filter((word) => word.length > 1 && isTelling(context, word));
  // Without a title in front, or an article: "Mme Le Pen".
  const start = typed.findIndex((word) => !search.stopWords.has(word));
  const behind = typed.slice(0, Math.max(start, 0)).map((_, at) => typed.slice(at + 1));
  const rows = [typed, ...behind, telling].map((row) => row.join(' ')).filter((phrase) => phrase !== '');
  const named = rows.map((phrase) => search.entities.exact(phrase)).find((hits) => hits.length > 0);
  if (named)
    return decide(
      named,
      named.some(({ how }) => how !== 'exact'),
    );
  const near = rows.map((phrase) => search.entities.near(phrase)).find((hits) => hits.length > 0);
  if (near && telling.length < 2) return decide(best<NameHit<Entity>>(near), true);
  const others = othersNamed(context, typed);
  const described = search.descriptions.all(telling).filter(({ corrections }) => corrections.length === 0);
  // "The Green candidate in Riverton" has all of it; of "the mayor before Adam", Adam's own description may.
  const whole = best(described).filter(({ value }) => !others.has(value.record.id));
  const isRelated = others.size > 0;
  const related = isRelated ? relatedTo(context, typed, whole) : undefined;
  if (related) return related;
  if (described.length > 0) return decide(slipAmong(best(described), near) ?? best(described), true);
  if (near) return decide(best<NameHit<Entity>>(near), true);
  const portrayed = isRelated ? undefined : byPortrait(context, typed);
  if (portrayed) return { kind: 'found', guessed: true, ...portrayed };
  return { kind: 'unknown', words: text.trim(), near: search.descriptions.any(telling).map(({ value }) => value) };
}

/** Whom a description by somebody else means: the only one whose own description has all of it, else by what is told. */
function relatedTo(
  context: StoryContext,
  typed: readonly string[],
  whole: readonly { readonly value: Entity }[],
): EntityFinding | undefined {
  if (whole.length === 1) return decide(whole, true);
  const portrayed = byPortrait(context, typed);
  return portrayed && { kind: 'found', guessed: true, ...portrayed };
}

/** Of several who are told of in the same words, the one whose name it is past a slip. */
function slipAmong<H extends { readonly value: Entity }>(
  hits: readonly H[],
  near: readonly NameHit<Entity>[] = [],
): H[] | undefined {
  const [only, ...others] = best(near);
  if (hits.length < 2 || !only || others.length > 0) return undefined;
  const meant = hits.filter(({ value }) => value.record.id === only.value.record.id);
  return meant.length > 0 ? meant : undefined;
}

function decide(hits: readonly { readonly value: Entity }[], guessed: boolean): EntityFinding {
  const all = hits.map(({ value }) => value);
  const people = all.filter(({ type }) => type === 'person');
  const entities = people.length > 0 ? people : all;
  const [only, ...others] = entities;
  if (!only || others.length > 0) return { kind: 'choose', entities };
  return { kind: 'found', entity: only, guessed };
}

function best<H extends { readonly score: number }>(hits: readonly H[]): H[] {
  return hits.filter(({ score }) => score === hits[0]?.score);
}
