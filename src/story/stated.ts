import type { Result, Row } from './result-schema.ts';
import type { Evidence, Qualifier } from './schema-parts.ts';
import { totalFields } from './total-fields.ts';

/** A figure as a record states it, with the evidence that it rests on. */
export interface Stated {
  readonly field: string;
  readonly value: number;
  readonly evidence: readonly Evidence[];
  /** Of a figure that may have one: how the article hedges it. */
  readonly hedged?: { readonly qualifier: Qualifier | undefined } | undefined;
}

/** The figures of a row. */
export function rowFigures(row: Row): Stated[] {
  const own = { votes: row.votes, share: row.share, seats: row.seats, ...row.counts };
  const figures = Object.entries(own).flatMap(([field, figure]) =>
    figure === undefined
      ? []
      : [
          {
            field,
            value: figure.value,
            evidence: figure.evidence ?? row.evidence,
            hedged: { qualifier: figure.qualifier },
          },
        ],
  );
  const changes = Object.entries(row.change ?? {}).flatMap(([field, value]) =>
    value === undefined ? [] : [{ field: `change.${field}`, value: Math.abs(value), evidence: row.evidence }],
  );
  const rank = row.rank === undefined ? [] : [{ field: 'rank', value: row.rank, evidence: row.evidence }];
  return [...figures, ...changes, ...rank];
}

/** The figures of a whole vote. */
export function totalFigures(result: Result): Stated[] {
  const named = [
    ...totalFields.map((field) => ({ field: field as string, total: result[field] })),
    { field: 'swing', total: result.swing },
    ...result.counts.map(({ id, total }) => ({ field: `counts.${id}`, total })),
  ];
  return named.flatMap(({ field, total }) => {
    if (!total) return [];
    const { value, qualifier, of, change, evidence } = total;
    return [
      { field, value, evidence, hedged: { qualifier } },
      ...[of, change && Math.abs(change)].flatMap((figure) => (figure ? [{ field, value: figure, evidence }] : [])),
    ];
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
