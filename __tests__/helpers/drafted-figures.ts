import { draftPack } from '../../src/draft/draft-pack.ts';
import { packSchema } from '../../tools/evaluation/draft-rates.ts';

export const headEn = 'Voters in Ashby decide\nBy Ada Quill\n12 May 2031\n';
export const headFr = 'Les électeurs de Valrives ont tranché\nPar Ada Quill\nLe 12 mai 2031\n';

/** Rows as "who field value" and figures of the whole vote as "field value", of all results together. */
export function figuresOf(head: string, text: string): string[] {
  const { files } = draftPack({ id: 'a', content: head + text, name: 'a.txt', verbatim: false, today: '2031-06-01' });
  const part = (name: string) => files[`${name}.json`];
  const { results } = packSchema.parse({
    people: part('people'),
    places: part('places'),
    organizations: part('organizations'),
    quotes: part('quotes'),
    results: part('results'),
  });
  return results.results.flatMap(({ standings, ...rest }) => [
    ...standings.flatMap((row) =>
      (['votes', 'share', 'seats'] as const).flatMap((field) =>
        row[field] === undefined ? [] : [`${row.candidate ?? row.party ?? row.option} ${field} ${row[field]}`],
      ),
    ),
    ...Object.entries(rest).flatMap(([field, one]) =>
      typeof one === 'object' && one !== null && 'value' in one ? [`${field} ${one.value}`] : [],
    ),
  ]);
}
