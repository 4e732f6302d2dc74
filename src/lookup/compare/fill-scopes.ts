import type { Result } from '../../story/schema.ts';
import type { Story } from '../../story/story.ts';
import { measuresOf } from '../figures.ts';
import { standingOf } from '../result-rows.ts';
import { type Comparison, type Found, isShown, type Standing, sure } from './comparison.ts';
import type { Side } from './read-side.ts';

type Placed = Side & { readonly place: string };

/**
 * Compares sides that differ in place, round or contest. Each fills what the other leaves open; where neither names a
 * place, the only one that has both is taken, and told.
 */
export function fillScopes(story: Story, a: Side, b: Side): Found {
  const [placeA, placeB] = [a.place ?? b.place, b.place ?? a.place];
  if (placeA !== undefined && placeB !== undefined) {
    return inRounds(story, { ...a, place: placeA }, { ...b, place: placeB });
  }
  const places = [...new Set(story.results.map(({ place }) => place))];
  const found = places.flatMap((place) => {
    const one = inRounds(story, { ...a, place }, { ...b, place });
    return isShown(one.comparison) || one.comparison.kind === 'same' ? [{ place, ...one }] : [];
  });
  if (found.some(({ comparison }) => comparison.kind === 'same')) return sure({ kind: 'same' });
  const withShares = found.filter(({ comparison }) => isOfShares(comparison));
  const [only, ...others] = withShares.length > 0 ? withShares : found;
  if (!only) return sure({ kind: 'no_place' });
  if (others.length > 0)
    return sure({
      kind: 'choose',
      pairs: found.map(
        ({ place }) =>
          [
            { ...a, place },
            { ...b, place },
          ] as const,
      ),
    });
  return {
    comparison: only.comparison,
    guessed: [
      { ...a, place: only.place },
      { ...b, place: only.place },
    ],
  };
}

function isOfShares(comparison: Comparison): boolean {
  const hasShares = (result: Result) => measuresOf(result).includes('share');
  if (comparison.kind === 'results') return comparison.pair.every(hasShares);
  return comparison.kind === 'figures' && comparison.pair.every(({ result }) => hasShares(result));
}

function inRounds(story: Story, a: Placed, b: Placed): Found {
  const [listA, listB] = [resultsOf(story, a), resultsOf(story, b)];
  const isOneVote = listA[0] !== undefined && listA[0] === listB[0];
  const [roundA, roundB] = isOneVote ? atOnePlace(a.round, b.round, listA) : roundsFor(a, b, listA, listB);
  if (isOneVote && (roundA === undefined || roundB === undefined)) return sure({ kind: 'same' });
  const [one, other] = [resultIn(a, roundA, listA), resultIn(b, roundB, listB)];
  if (!('id' in one)) return sure(one);
  if (!('id' in other)) return sure(other);
  const isGuess = isOneVote && (a.round === undefined) !== (b.round === undefined);
  const guessed = isGuess ? [a.round === undefined ? { ...a, round: roundA } : { ...b, round: roundB }] : [];
  return { comparison: pairOf(a, one, b, other), guessed };
}

/** The results at a place, of the contest that is named or of the weightiest one that it has, the last round first. */
function resultsOf({ results, contests }: Story, { place, contest }: Placed): Result[] {
  const here = results.filter((result) => result.place === place);
  const chosen = contest ?? contests.find(({ id }) => here.some((result) => result.contest === id))?.id;
  return here.filter((result) => result.contest === chosen).sort((x, y) => (y.round ?? 0) - (x.round ?? 0));
}

type Round = number;

type Rounds = readonly [Round | undefined, Round | undefined];

/** The rounds that are meant; none where a contest has none. */
function roundsFor(a: Side, b: Side, listA: readonly Result[], listB: readonly Result[]): Rounds {
  const [lastA, lastB] = [listA[0], listB[0]];
  // Elsewhere in the same round, the last that both have; rounds of different contests have nothing in common.
  const common = listA.find(({ round }) => listB.some((result) => result.round === round))?.round;
  const shared = lastA?.contest === lastB?.contest ? (a.round ?? b.round ?? common) : undefined;
  const [roundA, roundB] = [a.round ?? shared ?? lastA?.round, b.round ?? shared ?? lastB?.round];
  const hasRounds = (list: readonly Result[]) => list.some(({ round }) => round !== undefined);
  return [hasRounds(listA) ? (roundA ?? roundB) : a.round, hasRounds(listB) ? (roundB ?? roundA) : b.round];
}

/** Different rounds, if one of them is named. */
function atOnePlace(a: Round | undefined, b: Round | undefined, list: readonly Result[]): Rounds {
  return [a ?? (b && otherThan(b, list)), b ?? (a && otherThan(a, list))];
}

/** Another round that is told of, else the one before or after. */
function otherThan(round: number, list: readonly Result[]): number {
  return (
    list.find((result) => result.round !== undefined && result.round !== round)?.round ?? (round === 1 ? 2 : round - 1)
  );
}

function resultIn({ place, contender }: Placed, round: Round | undefined, list: readonly Result[]) {
  const result = list.find((one) => one.round === round);
  if (!result) return { kind: 'no_round' as const, place, round, others: list };
  if (contender === undefined || standingOf(result, contender)) return result;
  return { kind: 'not_there' as const, contender, result };
}

function pairOf(a: Side, one: Result, b: Side, other: Result): Comparison {
  if (a.contender === undefined || b.contender === undefined) {
    return one === other ? { kind: 'same' } : { kind: 'results', pair: [one, other] };
  }
  const pair: [Standing, Standing] = [
    { contender: a.contender, result: one },
    { contender: b.contender, result: other },
  ];
  const isSame = one === other && standingOf(one, a.contender) === standingOf(other, b.contender);
  return isSame ? { kind: 'same' } : { kind: 'figures', pair };
}
