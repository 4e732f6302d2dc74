import type { Result } from '../story/schema.ts';
import type { World } from './story-context.ts';

type Row = Result['standings'][number];

/** The row of a candidate or of a party, also of a party by its candidate. */
export function standingOf({ standings }: Result, id: string): Row | undefined {
  return standings.find(({ candidate, party }) => candidate === id || party === id);
}

/** What of a result can be subtracted from another one: `unit` tells what may be. */
export interface Amount {
  readonly value: number;
  readonly unit: string;
}

/** Shares are of the vote; counts are of so many regions, led or won, and compare with the same alone. */
export function amountOf(result: Result, row: Row): Amount | undefined {
  if ('share' in row) return { value: row.share, unit: 'share' };
  if (result.kind !== 'regions' || !('regions' in row)) return undefined;
  return { value: row.regions, unit: `${result.measure} of ${result.of}` };
}

/** Rows of two results that are the same contender's: by candidate, or by party where one of the two names no candidate. */
export function sharedRows(
  one: Result,
  other: Result,
): { readonly contender: string; readonly rows: readonly [Row, Row] }[] {
  return one.standings.flatMap((row) => {
    const match = other.standings.find((candidate) => sharedId(row, candidate) !== undefined);
    const contender = match && sharedId(row, match);
    return match && contender !== undefined ? [{ contender, rows: [row, match] as const }] : [];
  });
}

function sharedId(one: Row, other: Row): string | undefined {
  if (one.candidate !== undefined && other.candidate !== undefined) {
    return one.candidate === other.candidate ? one.candidate : undefined;
  }
  return one.party !== undefined && one.party === other.party ? one.party : undefined;
}

/** Whether a place has a result, or somebody stands in one. */
export function hasResult({ story }: Pick<World, 'story'>, id: string): boolean {
  return story.results.some((result) => result.place === id || standingOf(result, id) !== undefined);
}
