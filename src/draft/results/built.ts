import type { Evidence, Qualifier } from '../../story/schema-parts.ts';
import type { Contender } from './contenders.ts';
import type { Scope } from './scope.ts';

/** A row or a result under construction, as `results.json` has it. */
export type Json = Record<string, unknown>;

export interface Row {
  readonly contender: Contender;
  readonly figures: Map<string, { value: number; qualifier?: Qualifier | undefined; written: string }>;
  readonly evidence: Evidence[];
  status?: 'won' | 'ahead' | 'lost';
}

export interface Built {
  readonly scope: Scope & { readonly place: string };
  readonly rows: Map<string, Row>;
  readonly totals: Map<string, Json>;
}

/** Shares of more than a whole are misread: the later ones go. Of fewer ballots than votes, the ballots go. */
export function withinWhole(rows: readonly Row[], totals: Map<string, Json>): readonly Row[] {
  const sumOf = (field: string) => rows.reduce((sum, { figures }) => sum + (figures.get(field)?.value ?? 0), 0);
  for (const [field, whole] of [
    ['votes', 'ballotsCast'],
    ['seats', 'seats'],
  ] as const) {
    if (sumOf(field) > Number(totals.get(whole)?.value ?? Number.POSITIVE_INFINITY)) totals.delete(whole);
  }
  for (const { figures } of [...rows].reverse()) if (sumOf('share') > 100.35) figures.delete('share');
  // Whoever is said to have won while another one has more has won something else: a later round, an earlier vote.
  for (const row of rows) {
    const isBelow = (['share', 'votes'] as const).some((field) => {
      const own = row.figures.get(field)?.value;
      return own !== undefined && rows.some(({ figures }) => (figures.get(field)?.value ?? 0) > own);
    });
    if (isBelow) delete row.status;
  }
  return rows
    .filter(({ figures, status }) => figures.size > 0 || status !== undefined)
    .sort((a, b) => sizeOf(b) - sizeOf(a));
}

/**
 * A list and the only candidate of it who has a row are one row, unless their figures differ; the candidate's name is
 * kept.
 */
export function mergedRows(rows: readonly Row[], partyOf: (candidate: string) => string | undefined): Row[] {
  const merged = pairsOf(rows, partyOf);
  if (!isConsistent(merged)) return [...rows];
  for (const { row, into } of merged) {
    for (const [field, figure] of row.figures) into.figures.set(field, figure);
    into.evidence.push(...row.evidence.filter((one) => !into.evidence.some((other) => other.exact === one.exact)));
    if (row.status !== undefined) into.status = row.status;
  }
  return rows.filter((row) => !merged.some((one) => one.row === row));
}

/** Rows of lists with those of their only candidates, unless their figures differ. */
export function pairsOf(
  rows: readonly Row[],
  partyOf: (candidate: string) => string | undefined,
): { readonly row: Row; readonly into: Row }[] {
  return rows.flatMap((row): { row: Row; into: Row }[] => {
    if (row.contender.type !== 'party') return [];
    const own = rows.filter(
      ({ contender }) => contender.type === 'candidate' && partyOf(contender.key) === row.contender.key,
    );
    const [into] = own;
    const differ = [...row.figures].some(([field, { value }]) => (into?.figures.get(field)?.value ?? value) !== value);
    return into === undefined || own.length > 1 || differ ? [] : [{ row, into }];
  });
}

/**
 * Whether as many votes make as many per cent in each pair: where parties have shares of a whole country and their
 * candidates have votes of one seat, they do not.
 */
export function isConsistent(pairs: readonly { readonly row: Row; readonly into: Row }[]): boolean {
  const ratios = pairs.flatMap(({ row, into }) => {
    const of = (field: string) => row.figures.get(field)?.value ?? into.figures.get(field)?.value ?? 0;
    return of('votes') > 0 && of('share') > 0 ? [of('votes') / of('share')] : [];
  });
  return ratios.length < 2 || Math.max(...ratios) < 1.2 * Math.min(...ratios);
}

/** By which rows are put in order: votes, or else the share or seats. */
function sizeOf({ figures }: Row): number {
  return (
    (['votes', 'share', 'seats'] as const)
      .map((field) => figures.get(field)?.value)
      .find((value) => value !== undefined) ?? -1
  );
}
