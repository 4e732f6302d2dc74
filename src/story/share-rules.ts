import type { Problem } from './problem.ts';
import type { Result } from './schema.ts';

/** Whoever alone won or is ahead has the largest share, and the sentence has no percentage of its own. */
export function checkShares(result: Result): Problem[] {
  return [...leaders(result), ...strangers(result)];
}

function fault({ id }: Result, field: string, message: string): Problem {
  return { file: 'results.json', record: id, field, message };
}

const leadingStatuses: readonly string[] = ['won', 'held', 'gained', 'ahead'];

/** Where a threshold, seats or other counts decide, the largest share need not win. */
function leaders(result: Result): Problem[] {
  const isByShare = !result.threshold && result.counts.length === 0;
  const leading = result.standings.filter(({ status }) => status !== undefined && leadingStatuses.includes(status));
  const shares = result.standings.flatMap(({ share }) => share?.value ?? []);
  const largest = Math.max(...shares);
  if (!isByShare || leading.length !== 1 || result.standings.some(({ seats }) => seats)) return [];
  return leading
    .filter(({ share }) => share !== undefined && share.value >= 0 && share.value < largest)
    .map(({ candidate, party, option, status, share }) =>
      fault(
        result,
        'standings',
        `has ${candidate ?? option ?? party} as "${status}" with ${share?.value}, though another has ${largest}`,
      ),
    );
}

function strangers(result: Result): Problem[] {
  const known = derivedFrom(result);
  const isKnown = (figure: string) => known.some((amount) => Math.abs(amount - amountOf(figure)) < tolerance);
  return (['en', 'fr'] as const).flatMap((language) =>
    percentagesIn(result.statement[language])
      .filter((figure) => !isKnown(figure))
      .map((figure) => fault(result, `statement.${language}`, `has ${figure} %, which the result does not give`)),
  );
}

/** Less than half of the last of two decimals. */
const tolerance = 0.0049;

/** Figures with decimals before a per cent sign. Whole ones may be rounded, or be of something else. */
function percentagesIn(text: string): string[] {
  return [...text.matchAll(/(\d+[.,]\d+)[ \u00A0\u202F]?%/g)].flatMap(([, figure]) => figure ?? []);
}

function amountOf(figure: string): number {
  return Number(figure.replace(',', '.'));
}

/** All figures of a result; of its shares also what separates two, what some come to, and what is left to others. */
function derivedFrom(result: Result): number[] {
  const figures: number[] = [];
  JSON.stringify(result, (_, value) => {
    if (typeof value === 'number') figures.push(Math.abs(value));
    return value;
  });
  const shares = result.standings.flatMap(({ share }) => share?.value ?? []);
  const pairs = shares.flatMap((one, index) => shares.slice(index + 1).map((other) => [one, other] as const));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const sums = [...shares, ...pairs.map(([one, other]) => one + other), all];
  return [...figures, ...sums, ...sums.map((sum) => 100 - sum), ...pairs.map(([one, other]) => Math.abs(one - other))];
}
