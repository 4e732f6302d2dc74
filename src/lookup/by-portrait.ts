import type { Entity } from '../story/story.ts';
import { Portraits } from './portraits.ts';
import { isTelling, type StoryContext } from './story-context.ts';

/** Somebody who may be meant, and how far they are what was asked for. */
interface Candidate {
  readonly entity: Entity;
  /** How surely they are what the description begins with, "the BAKER with the dog": 0 to 1. */
  readonly isHead: number;
  /** How much of the rest is told of them, 0 to 1. */
  readonly rest: number;
  /** Whether words are left that tell and that are told of somebody else or of nobody. */
  readonly isOfElse: boolean;
}

/**
 * Whom a description means by what the story tells of everybody: "the baker with the dog". What it begins with must be
 * what they are; after "the man" or "the lady", more of the rest must be told of one than of all others.
 */
export function byPortrait(context: StoryContext, row: readonly string[]): Entity | undefined {
  const head = headOf(context, row);
  if (head === undefined) return undefined;
  const candidates = candidatesFor(context, row, head);
  if (!anybody.has(head)) {
    const fitting = candidates.filter(({ entity, isHead, rest, isOfElse }) => {
      const isNear = entity.type === 'person' && rest >= leastOfRest;
      return isHead >= (isNear ? leastNear : leastHead) && !isOfElse;
    });
    const people = fitting.filter(({ entity }) => entity.type === 'person');
    return leading(people.length > 0 ? people : fitting, ({ isHead, rest }) => isHead + rest, 0);
  }
  const people = candidates.filter(({ entity }) => entity.type === 'person');
  return leading(people, ({ rest }) => rest, leastOfAnybody);
}

/** "The mayor before Adam": a description by somebody else, who is not meant. */
export function namesAnother({ search }: StoryContext, row: readonly string[]): boolean {
  return search.entities.spans(row).some(({ start }) => row.slice(1, start).some((word) => saysMore.has(word)));
}

/** A word for what a description begins with, or another form of it; of a person, where enough of the rest is told, one near to it. */
const leastHead = 0.75;
const leastNear = 0.6;
const leastOfRest = 0.5;

/** How much of the rest must be told of somebody, and how far nobody else may come near, together. */
const leastOfAnybody = 0.6;

/** The one of whom most holds, if it is enough together with how far the next one is behind. */
function leading(
  candidates: readonly Candidate[],
  scoreOf: (candidate: Candidate) => number,
  least: number,
): Entity | undefined {
  const [best, second] = candidates
    .map((candidate) => ({ entity: candidate.entity, score: scoreOf(candidate) }))
    .sort((a, b) => b.score - a.score);
  if (!best || best.score === second?.score) return undefined;
  return best.score + best.score - (second?.score ?? 0) >= least ? best.entity : undefined;
}

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

const saysMore: ReadonlySet<string> = new Set(
  'of at with w who that which from in on for about around near before after whose de du des d a au aux avec qui que dans en sur pour chez avant apres dont par per under over against without sous sans contre'.split(
    ' ',
  ),
);

function candidatesFor(context: StoryContext, row: readonly string[], head: string): Candidate[] {
  const { search } = context;
  const { headWords, headIds, others } = namedIn(context, row, head);
  const named = new Set(others.flatMap(({ hits }) => hits.map(({ value }) => value.record.id)));
  const namedWords = new Set(others.flatMap(({ start, end }) => row.slice(start, end)));
  const rest = row.filter((word) => isTelling(context, word) && !headWords.includes(word));
  const portraits = new Portraits(context, [head, ...rest]);
  const scoreOf = (word: string, entity: Entity) => {
    if (!namedWords.has(word)) return portraits.score(word, entity);
    return isMemberOf(entity, named) ? 1 : portraits.described(word, entity);
  };
  const weights = rest.map((word) => portraits.weight(word));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const candidates = [...search.entityById.values()].filter(
    ({ record, type }) => !named.has(record.id) && type !== 'option',
  );
  return candidates.map((entity) => {
    const scores = rest.map((word) => scoreOf(word, entity));
    const met = scores.reduce((sum, score, at) => sum + score * (weights[at] ?? 0), 0);
    const isMissing = (word: string, at: number) =>
      scores[at] === 0 && (namedWords.has(word) || !search.isCommon(word));
    return {
      entity,
      isHead: headIds.has(entity.record.id) ? 1 : portraits.described(head, entity),
      rest: total === 0 ? 1 : met / total,
      isOfElse: rest.some(isMissing),
    };
  });
}

function isMemberOf(entity: Entity, ids: ReadonlySet<string>): boolean {
  return entity.type === 'person' && entity.record.memberOf.some((id) => ids.has(id));
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
