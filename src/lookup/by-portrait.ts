import type { Entity } from '../story/story.ts';
import { words } from '../text/normalize.ts';
import { isLikely, type Signals } from './decision.ts';
import { genderOf, genderSaid } from './gender.ts';
import { Portraits } from './portraits.ts';
import { isTelling, type StoryContext } from './story-context.ts';

/** Somebody who may be meant, and how far they are what was asked for. */
interface Candidate {
  readonly entity: Entity;
  /** How surely they are what the description begins with, "the BAKER with the dog": 0 to 1. */
  readonly head: number;
  /** How much of the rest is told of them, 0 to 1. */
  readonly rest: number;
  /** What all of it weighs that is told of them, and what weighs that is not. */
  readonly met: number;
  readonly unmet: number;
}

/** Whom a description means, and what tells so. */
export interface Portrayed {
  readonly entity: Entity;
  readonly signals: Signals;
}

/**
 * Whom a description means by what the story tells of everybody: "the baker with the dog". What it begins with must be told
 * of them, unless it is a word for anybody ("the man", "the lady"), and whoever it names must be theirs.
 */
export function byPortrait(context: StoryContext, row: readonly string[]): Portrayed | undefined {
  const head = headOf(context, row);
  if (head === undefined) return undefined;
  const isOpen = anybody.has(head);
  const [best, next] = candidatesFor(context, row, head)
    .map((candidate) => ({ candidate, score: scoreOf(candidate) }))
    .sort((a, b) => b.score - a.score);
  if (!best) return undefined;
  const { entity, rest, met, unmet, head: isHead } = best.candidate;
  const signals = {
    met,
    unmet,
    rest,
    lead: best.score - (next?.score ?? 0),
    head: isOpen ? 0 : isHead,
    anybody: Number(isOpen),
    person: Number(entity.type === 'person'),
  };
  return isLikely(context, 'who', signals) ? { entity, signals } : undefined;
}

/** "The mayor before Adam": the ids of whom or what a description is by, who are not meant. */
export function othersNamed({ search }: StoryContext, row: readonly string[]): ReadonlySet<string> {
  const behind = search.entities
    .spans(row)
    .filter(({ start }) => row.slice(1, start).some((word) => saysMore.has(word)));
  return new Set(behind.flatMap(({ hits }) => hits.map(({ value }) => value.record.id)));
}

/** The share of the words that is told of a candidate, and more for being what is asked for, and for being a person. */
function scoreOf({ entity, head, met, unmet }: Candidate): number {
  return met / (met + unmet) + headShare * head + (entity.type === 'person' ? personShare : 0);
}

const headShare = 0.5;
const personShare = 0.2;

/** The last word before what only says more of it: "the union SECRETARY with the hat". */
function headOf(context: StoryContext, row: readonly string[]): string | undefined {
  const tells = (word: string) => anybody.has(word) || isTelling(context, word);
  const start = row.findIndex(tells);
  const length = row.slice(Math.max(start, 0)).findIndex((word) => saysMore.has(word));
  return row.slice(0, length === -1 ? undefined : start + length).findLast(tells);
}

const anybody: ReadonlySet<string> = new Set(
  'guy man woman lady person someone somebody one bloke chap fella lad kid girl boy gentleman mum mom mother dad father granny grandma grandpa voter local celui celle dame homme femme type mec gars monsieur madame personne fille garcon maman papa mere pere mamie papi electeur electrice'.split(
    ' ',
  ),
);

/** A word that says no more of somebody than that they are one. */
export function isAnybody(word: string): boolean {
  return anybody.has(word);
}

/** What stands between somebody and what is told of them: "the union secretary WITH the hat". */
export const saysMore: ReadonlySet<string> = new Set(
  'of at with w who that which from in on for about around near before after whose de du des d a au aux avec qui que dans en sur pour chez avant apres dont par per under over against without sous sans contre'.split(
    ' ',
  ),
);

/** So much of what a description begins with must be told of whoever is meant. */
const leastHead = 0.5;

function candidatesFor(context: StoryContext, row: readonly string[], head: string): Candidate[] {
  const { search } = context;
  const isOpen = anybody.has(head);
  const { headWords, headIds, others } = namedIn(context, row, head);
  const named = new Set(others.flatMap(({ hits }) => hits.map(({ value }) => value.record.id)));
  const namedWords = new Set(others.flatMap(({ start, end }) => row.slice(start, end)));
  const rest = [...new Set(row)].filter(
    (word) => isTelling(context, word) && !headWords.includes(word) && !anybody.has(word),
  );
  const portraits = new Portraits(context, row);
  const weights = new Map([head, ...rest].map((word) => [word, portraits.weight(word)]));
  const weightOf = (word: string) => weights.get(word) ?? 0;
  const restWeight = sumOf(rest, weightOf);
  const headWeight = isOpen ? 0 : weightOf(head);
  const metIn = (word: string, entity: Entity) => {
    if (!namedWords.has(word)) return portraits.score(word, entity);
    return isTiedTo(context, entity, named) ? 1 : portraits.described(word, entity);
  };
  const portrayed = (entity: Entity): Candidate => {
    const isNamed = headIds.has(entity.record.id);
    const restMet = sumOf(rest, (word) => metIn(word, entity) * weightOf(word));
    const met = restMet + headWeight * (isNamed ? 1 : portraits.score(head, entity));
    return {
      entity,
      head: isOpen || isNamed ? 1 : portraits.described(head, entity),
      rest: restWeight === 0 ? 1 : restMet / restWeight,
      met,
      unmet: restWeight + headWeight - met,
    };
  };
  const isMet = (entity: Entity) =>
    isOpen || headIds.has(entity.record.id) || portraits.score(head, entity) >= leastHead;
  const isOfElse = (entity: Entity) => rest.some((word) => namedWords.has(word) && metIn(word, entity) === 0);
  return [...search.entityById.values()]
    .filter((entity) => !named.has(entity.record.id) && mayBe(context, entity, head))
    .filter((entity) => isMet(entity) && !isOfElse(entity))
    .map(portrayed)
    .filter(({ met }) => met > 0);
}

/** Somebody or something; a person alone behind a word for anybody, and no man behind "the lady". */
function mayBe({ story }: StoryContext, entity: Entity, head: string): boolean {
  if (entity.type !== 'person') return entity.type !== 'option' && !anybody.has(head);
  const said = genderSaid(head);
  const own = said && genderOf(story, entity.record);
  return own === undefined || own === said;
}

function sumOf(row: readonly string[], of: (word: string) => number): number {
  return row.reduce((sum, word) => sum + of(word), 0);
}

/** Whether somebody belongs to one of these, or is told of by a place, however it is called: "the mayor of the capital". */
function isTiedTo({ search }: StoryContext, entity: Entity, ids: ReadonlySet<string>): boolean {
  if (entity.type !== 'person') return false;
  if (entity.record.memberOf.some((id) => ids.has(id))) return true;
  const spans = search.entities.spans(words(entity.record.role.en));
  return spans.some(({ hits }) => hits.some(({ value }) => value.type === 'place' && ids.has(value.record.id)));
}

/** Whom the words name that a description begins with ("estate agent"), and everybody else that it names. */
function namedIn({ search }: StoryContext, row: readonly string[], head: string) {
  const at = row.indexOf(head);
  const spans = search.entities.spans(row);
  const own = spans.find(({ start, end }) => start <= at && at < end);
  const hits = (own?.hits ?? []).filter(({ how }) => how === 'exact');
  return {
    headWords: own && hits.length > 0 ? row.slice(own.start, own.end) : [head],
    headIds: new Set(hits.map(({ value }) => value.record.id)),
    others: spans.filter((span) => span !== own),
  };
}
