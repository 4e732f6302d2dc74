import { figureIn, totalsOf } from '../../lookup/figures.ts';
import { rivalOf } from '../../lookup/result-rows.ts';
import type { Row } from '../../story/result-schema.ts';
import type { Result } from '../../story/schema.ts';
import type { SaidFigure } from '../said-figures.ts';
import { between, type Candidate } from './candidate.ts';
import type { Role } from './roles.ts';
import { type Contender, rowOfContender } from './scope.ts';

/** How far somebody is ahead of another, of the next below if they came first, else of the first. */
export function marginCandidates(
  results: readonly Result[],
  figure: SaidFigure,
  { of, to, isBehind }: Extract<Role, { kind: 'margin' }>,
): Candidate[] {
  const field = figure.kind === 'points' || figure.kind === 'percent' ? 'share' : 'votes';
  return results.flatMap((result) => {
    const ranked = rankedBy(result, field);
    if (to && !rowOfContender(result, to)) return [];
    const { own, rival } = rivals(ranked, of, to);
    if (!own || !rival) return statedMajority(result, field, of ?? to);
    if (own === rival) return againstThemselves(result, field, ranked, { of, to, isBehind });
    return marginOf(result, field, ranked, [own, rival, isBehind]);
  });
}

function marginOf(
  result: Result,
  field: 'share' | 'votes',
  ranked: Ranked,
  [own, rival, isBehind]: readonly [Ranked[number], Ranked[number], boolean | undefined],
): Candidate[] {
  const isAhead = ranked.indexOf(own) < ranked.indexOf(rival);
  return isAhead === isBehind ? [] : marginBetween(result, field, ranked, isAhead ? [own, rival] : [rival, own]);
}

/** What is told of the first two, else what is between their figures. */
function marginBetween(
  result: Result,
  field: 'share' | 'votes',
  ranked: Ranked,
  [more, less]: readonly [Ranked[number], Ranked[number]],
): Candidate[] {
  const isOfFirstTwo = ranked.indexOf(less) < 2;
  const stated = isOfFirstTwo ? statedMajority(result, field, undefined) : [];
  return stated.length > 0 ? stated : [{ result, rows: [more.row, less.row], told: between(more.told, less.told) }];
}

/** "Somebody is ahead of Reed by 61 votes", and Reed came first: the lead is theirs, and so less than nothing of another. */
function againstThemselves(
  result: Result,
  field: 'share' | 'votes',
  ranked: Ranked,
  { of, to, isBehind }: Pick<Extract<Role, { kind: 'margin' }>, 'of' | 'to' | 'isBehind'>,
): Candidate[] {
  const [first, second] = ranked;
  if (isBehind !== false || !first || !second) return statedMajority(result, field, of ?? to);
  return marginBetween(result, field, ranked, [first, second]).map((one) => ({
    ...one,
    told: { ...one.told, value: -one.told.value },
  }));
}

type Ranked = ReturnType<typeof rankedBy>;

function rivals(ranked: Ranked, of: Contender | undefined, to: Contender | undefined) {
  const own = of ? ranked.find(({ row }) => isOf(row, of)) : ranked[0];
  const next = own ? rivalOf(ranked, own) : ranked[0];
  return { own, rival: to ? ranked.find(({ row }) => isOf(row, to)) : next };
}

function rankedBy(result: Result, field: 'share' | 'votes') {
  const having = result.standings.flatMap((row) => {
    const told = figureIn(result, row, field);
    return told ? [{ row, told }] : [];
  });
  return having.sort((a, b) => b.told.value - a.told.value);
}

function statedMajority(result: Result, field: 'share' | 'votes', named: Contender | undefined): Candidate[] {
  const told = totalsOf(result).find(
    ({ field: name, unit }) => name === 'majority' && (unit === 'votes') === (field === 'votes'),
  );
  const isOfNamed = !named || result.standings.some((row) => isOf(row, named));
  return told && isOfNamed ? [{ result, rows: [], told }] : [];
}

function isOf({ candidate, option, party }: Row, { ids }: Contender): boolean {
  return [candidate, option, party].some((id) => id !== undefined && ids.includes(id));
}
