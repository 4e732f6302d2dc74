import type { Problem } from './problem.ts';
import type { Result } from './schema.ts';

/** Of a result with shares: who alone won or is ahead has the largest one, and the sentence has no share of its own. */
export function checkShares(result: Result): Problem[] {
  if (result.kind !== 'shares') return [];
  const fault = (field: string, message: string) => ({ file: 'results.json', record: result.id, field, message });
  const shares = result.standings.map(({ share }) => share);
  const largest = Math.max(...shares);
  const leading = result.standings.filter(({ status }) => status === 'won' || status === 'ahead');
  // Several may be ahead of the others, and that only one has won is another rule.
  const leaders = (leading.length === 1 ? leading : [])
    .filter(({ share }) => share < largest)
    .map(({ candidate, party, status, share }) =>
      fault('standings', `has ${candidate ?? party} as "${status}" with ${share}, though another has ${largest}`),
    );
  const known = derivedFrom(shares);
  const isKnown = (figure: string) => known.some((amount) => Math.abs(amount - amountOf(figure)) < tolerance);
  const strangers = (['en', 'fr'] as const).flatMap((language) =>
    sharesIn(result.statement[language])
      .filter((figure) => !isKnown(figure))
      .map((figure) => fault(`statement.${language}`, `has ${figure} %, which its standings do not give`)),
  );
  return [...leaders, ...strangers];
}

/** Less than half of the last of two decimals. */
const tolerance = 0.0049;

/** Figures with decimals before a per cent sign. Whole ones may be rounded, or be of something else. */
function sharesIn(text: string): string[] {
  return [...text.matchAll(/(\d+[.,]\d+)[ \u00A0\u202F]?%/g)].flatMap(([, figure]) => figure ?? []);
}

function amountOf(figure: string): number {
  return Number(figure.replace(',', '.'));
}

/** The shares, what separates two of them, what some of them come to, and what is left to others. */
function derivedFrom(shares: readonly number[]): number[] {
  const pairs = shares.flatMap((one, index) => shares.slice(index + 1).map((other) => [one, other] as const));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const sums = [...shares, ...pairs.map(([one, other]) => one + other), all];
  return [...sums, ...sums.map((sum) => 100 - sum), ...pairs.map(([one, other]) => Math.abs(one - other))];
}
