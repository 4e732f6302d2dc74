import { idsOf } from '../../ask/figure-contenders.ts';
import { optionsSaid } from '../../ask/figure-options.ts';
import { rowOf } from '../../ask/figure-rows.ts';
import { byWeight, hasResult } from '../../lookup/result-rows.ts';
import type { StoryContext } from '../../lookup/story-context.ts';
import type { Row } from '../../story/result-schema.ts';
import type { Result } from '../../story/schema.ts';
import type { NamedAt, Reading } from '../reading.ts';
import { isNear, isOfCountry, isOfPolls } from './strange.ts';
import { whenOf } from './when.ts';

/** Somebody who stands in a result, and where the clause names them. */
export interface Contender {
  readonly ids: readonly string[];
  /** "Labour's Reed": the party that stands beside a name, which must be of the same row. */
  readonly beside?: readonly string[] | undefined;
  /** Somebody who is named: their party's row is theirs only if it has nobody else. */
  readonly person?: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** What a clause of results is about: who, where, when. A slot that it leaves open is filled by the clause before. */
export interface Scope {
  readonly contenders: readonly Contender[];
  readonly places: readonly string[];
  /** A place is named, be there a result of it or not. */
  readonly isPlaced: boolean;
  readonly round: number | undefined;
  /** Those that a name or a year may mean; none where none is named. */
  readonly contests: readonly string[];
  readonly isEarlier: boolean;
  /** A place, a year or a party of which the story has no result: nothing can be held against one. */
  readonly isStrange: boolean;
  /** That is so because of a place, which the clauses behind are told of too. */
  readonly isStrangeThere: boolean;
}

export function scopeOf(context: StoryContext, reading: Reading, before?: Scope): Scope {
  const standing = reading.named.flatMap((one) => contenderIn(context, one) ?? []);
  const places = reading.named.filter(isPlace);
  const results = places.flatMap(({ ids }) =>
    [...ids].filter((id) => context.story.results.some(({ place }) => place === id)),
  );
  const isOfSome = / (?:among|amongst|parmi|chez les|aged|young|jeunes) /.test(reading.text);
  const when = whenOf(context, reading, before);
  const isStrangeThere =
    places.length === 0 ? (before?.isStrangeThere ?? false) : places.some(({ ids }) => !isNear(context, ids, results));
  return {
    ...when,
    contenders: standing.length > 0 ? joined(standing, reading.row) : optionsIn(context, reading.row),
    places: results.length > 0 ? results : (before?.places ?? []),
    isPlaced: places.length > 0 || (before?.isPlaced ?? false),
    isStrange:
      when.isStrange || isOfSome || isOfPolls.test(reading.text) || isOfCountry(context, reading) || isStrangeThere,
    isStrangeThere,
  };
}

/** Somebody who stands in a result, or the party or list of somebody who does. */
export function isOfResult(context: StoryContext, id: string): boolean {
  const entity = context.search.entityById.get(id);
  if (entity?.type === 'person') return hasResult(context, id);
  return entity !== undefined && idsOf(context, [entity]).some((one) => hasResult(context, one));
}

/** Two names side by side are of one row, be it a candidate and their party or a party and its abbreviation. */
function joined(contenders: readonly Contender[], row: readonly string[]): Contender[] {
  const found: Contender[] = [];
  for (const one of contenders) {
    const last = found.at(-1);
    const between = last ? row.slice(last.end, one.start).join(' ') : '-';
    if (!last || !/^(?:s|of|du|de|des|the|candidate|candidat|leader)?(?: s)?$/.test(between)) found.push(one);
    else found[found.length - 1] = { ...last, end: one.end, beside: [...(last.beside ?? []), ...one.ids] };
  }
  return found;
}

export function isPlace({ entities }: NamedAt): boolean {
  return entities.every(({ type }) => type === 'place');
}

function contenderIn(context: StoryContext, { entities, start, end }: NamedAt): Contender | undefined {
  const own = entities.filter(({ type }) => type !== 'place');
  if (own.length === 0) return undefined;
  const ids = idsOf(context, own);
  const [only, ...others] = own;
  const person = only?.type === 'person' && others.length === 0 ? only.record.id : undefined;
  return ids.some((id) => hasResult(context, id)) ? { ids, start, end, person } : undefined;
}

const side =
  /(?<!\b(?:of|de|du|campaign|campagne) )\b(?:the |le |la )(yes|no|oui|non)\b|\b(?:voted?|votes|voting) (?:for |pour )?(?:the |le |la )?(yes|no|oui|non)(?=$| (?:in|at|on|to|a|au|dans|sur)\b)|\b(yes|no|oui|non) (?:side|camp|vote|votes|voters|won|campaign|l|a|took|got|came|led)\b/;

/** A bare "no" denies something unless it stands where a side of a referendum does. */
function optionsIn(context: StoryContext, row: readonly string[]): Contender[] {
  const match = side.exec(row.join(' '));
  const word = match?.[1] ?? match?.[2] ?? match?.[3];
  if (word === undefined) return [];
  const start = row.indexOf(word);
  return optionsSaid(context, [word]).map((ids) => ({ ids, start, end: start + 1 }));
}

/** "People voted no": a side of a vote is named, be it by a word that also denies. */
export function saysSide(context: StoryContext, row: readonly string[]): boolean {
  return optionsIn(context, row).length > 0;
}

/** The results that a clause may be about: of the contest, place and round that it names, the last round first. */
export function resultsIn(context: StoryContext, scope: Scope): readonly Result[] {
  const found = resultsFor(context, scope);
  const [side] = scope.contenders;
  const isOption = side?.ids.every((id) => context.search.entityById.get(id)?.type === 'option') ?? false;
  if (
    !side ||
    !isOption ||
    scope.isStrange ||
    scope.isPlaced ||
    scope.contests.length > 0 ||
    rowsFor(found, side).length > 0
  )
    return found;
  // "The no got 54 %" is of the only vote that has a no, and a list stands in that of the council.
  const voted = rowsFor(context.story.results, side).map(({ result }) => result);
  return new Set(voted.map(({ contest }) => contest)).size === 1 ? voted : found;
}

function resultsFor({ story }: StoryContext, scope: Scope): readonly Result[] {
  if (scope.isStrange) return [];
  const main = story.contests[0]?.id;
  const here = story.results.filter(
    ({ place, round }) =>
      (scope.places.length === 0 || scope.places.includes(place)) &&
      (scope.round === undefined || round === scope.round),
  );
  const isMeant = ({ contest }: Result) =>
    scope.contests.length === 0 ? (contest !== main) === scope.isEarlier : scope.contests.includes(contest);
  // A place without a result of the main contest may have one of another.
  const isOpen = scope.contests.length === 0 && !scope.isEarlier;
  const chosen = here.filter(
    (one) => isMeant(one) || (isOpen && !here.some((other) => other.place === one.place && isMeant(other))),
  );
  return [...chosen].sort(byWeight(story));
}

/** The rows of one contender, with the result of each. */
export function rowsFor(
  results: readonly Result[],
  contender: Contender,
): { readonly result: Result; readonly row: Row }[] {
  return results.flatMap((result) => {
    const row = rowOfContender(result, contender);
    return row ? [{ result, row }] : [];
  });
}

/** Who stands in a row, also where it is their party's or somebody else's of it: in another vote a list has another head. */
export function inOtherVote(of: Contender, { party, candidate }: Row): Contender {
  const ids = [...of.ids, candidate, party].filter((id) => id !== undefined);
  return { ids, start: of.start, end: of.end };
}

export function rowOfContender(result: Result, { ids, beside, person }: Contender): Row | undefined {
  const found = rowOf(result, ids);
  const isOthers = person !== undefined && found?.candidate !== undefined && found.candidate !== person;
  const row = isOthers ? undefined : found;
  const own = row ? [row.candidate, row.party, row.option] : [];
  return beside === undefined || beside.some((id) => own.includes(id)) ? row : undefined;
}
