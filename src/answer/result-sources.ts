import { changesOf, rowFiguresOf, totalsOf } from '../lookup/figures.ts';
import { standingOf } from '../lookup/result-rows.ts';
import type { Row } from '../story/result-schema.ts';
import type { Result } from '../story/schema.ts';
import { evidenceOf } from '../story/stated.ts';
import type { Source } from './reply.ts';
import { fewRows } from './result-blocks.ts';

interface Shown {
  /** Whose rows are shown first. */
  readonly first?: readonly string[];
  /** Some rows alone, without the figures of the whole vote. */
  readonly only?: (result: Result) => readonly Row[];
}

/** More is not read under an answer, and leaves no room for it; rows that were asked for come first. */
export const mostSources = 12;
const mostLetters = 620;

/** The evidence of every figure that an answer shows: row by row, then of the whole vote; of each result in turn. */
export function sourcesOf(results: readonly Result[], { first = [], only }: Shown = {}): Source[] {
  const several = new Set(results.map(({ place }) => place)).size > 1;
  const rows = only ?? (several ? (result: Result) => fewRows(result, first) : undefined);
  const most = Math.max(2, Math.floor(mostSources / Math.max(1, results.length)));
  const all = results.flatMap((result) =>
    ofResult(result, { first, rows, withTotals: only === undefined }).slice(0, most),
  );
  return within(distinct(all).slice(0, mostSources));
}

interface Of {
  readonly first: readonly string[];
  readonly rows: Shown['only'];
  readonly withTotals: boolean;
}

function ofResult(result: Result, { first, rows: only, withTotals }: Of): Source[] {
  const asked = first.flatMap((id) => standingOf(result, id) ?? []);
  const rows = only ? only(result) : [...new Set([...asked, ...result.standings])];
  const figures = rows.flatMap((row) => ofRow(result, row));
  if (!withTotals) return distinct(figures);
  const { resultsStatus, previousHolder } = result;
  const rest = [...totalsOf(result), ...[resultsStatus, previousHolder].flatMap((told) => told ?? [])];
  const all = distinct([...figures, ...rest.flatMap(({ evidence }) => evidence), ...result.evidence]);
  return all.length > 0 ? all : evidenceOf(result);
}

/** Of a row without figures, what tells its status. */
function ofRow(result: Result, row: Row): readonly Source[] {
  const figures = [...rowFiguresOf(result, row), ...changesOf(result, row)];
  return figures.length > 0 ? figures.flatMap(({ evidence }) => evidence) : row.evidence;
}

function distinct(sources: readonly Source[]): Source[] {
  return sources.filter(isFirst);
}

/** Whether a piece of evidence is the first of its kind in a list. */
export function isFirst({ paragraph, exact }: Source, at: number, all: readonly Source[]): boolean {
  return all.findIndex((one) => one.paragraph === paragraph && one.exact === exact) === at;
}

function within(sources: readonly Source[]): Source[] {
  let room = mostLetters;
  return sources.filter(({ exact }, at) => {
    room -= exact.length;
    return at === 0 || room >= 0;
  });
}
