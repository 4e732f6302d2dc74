import type { Result, Row } from './result-schema.ts';
import type { Evidence } from './schema-parts.ts';
import { totalFields } from './total-fields.ts';

/** The figures of a row as it states them, with the evidence that each rests on. */
export function rowFigures(row: Row): { field: string; value: number; evidence: readonly Evidence[] }[] {
  const own = { votes: row.votes, share: row.share, seats: row.seats, ...row.counts };
  const figures = Object.entries(own).flatMap(([field, figure]) =>
    figure === undefined ? [] : [{ field, value: figure.value, evidence: figure.evidence ?? row.evidence }],
  );
  const changes = Object.entries(row.change ?? {}).flatMap(([field, value]) =>
    value === undefined ? [] : [{ field: `change.${field}`, value: Math.abs(value), evidence: row.evidence }],
  );
  const rank = row.rank === undefined ? [] : [{ field: 'rank', value: row.rank, evidence: row.evidence }];
  return [...figures, ...changes, ...rank];
}

/** The figures of a whole vote, with the evidence that each rests on. */
export function totalFigures(result: Result): { field: string; value: number; evidence: readonly Evidence[] }[] {
  const named = [
    ...totalFields.map((field) => ({ field: field as string, total: result[field] })),
    { field: 'swing', total: result.swing },
    ...result.counts.map(({ id, total }) => ({ field: `counts.${id}`, total })),
  ];
  return named.flatMap(({ field, total }) => {
    if (!total) return [];
    const { value, of, change, evidence } = total;
    return [value, of, change && Math.abs(change)].flatMap((figure) =>
      figure === undefined ? [] : [{ field, value: figure, evidence }],
    );
  });
}

/** Everything that a result rests on: its own evidence, that of its rows and that of its figures. */
export function evidenceOf(result: Result): Evidence[] {
  const figures = [
    ...result.standings.flatMap((row) => [row, row.votes, row.share, row.seats, ...Object.values(row.counts)]),
    ...totalFields.map((field) => result[field]),
    result.swing,
    result.resultsStatus,
    result.previousHolder,
    ...result.counts.map(({ total }) => total),
  ];
  const all = [...result.evidence, ...figures.flatMap((figure) => figure?.evidence ?? [])];
  return all.filter(
    (one, index) =>
      all.findIndex(({ paragraph, exact }) => paragraph === one.paragraph && exact === one.exact) === index,
  );
}
