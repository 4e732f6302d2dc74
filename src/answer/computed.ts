import type { Result } from '../story/schema.ts';
import { difference } from '../text/format.ts';

type Standing = Extract<Result, { kind: 'shares' }>['standings'][number];

/** A figure that nobody wrote: `value` is `from` minus `minus`, all in percentage points. */
export interface Computed {
  readonly value: number;
  readonly from: number;
  readonly minus: number;
}

export interface Margin extends Computed {
  /** The id of the one ahead. */
  readonly leader: string;
}

export interface Change extends Computed {
  /** The id of a candidate, or of a party that stands without one. */
  readonly contender: string;
}

/** What separates the first two by share. */
export function marginOf(result: Result): Margin | undefined {
  if (result.kind !== 'shares') return undefined;
  const [first, second] = [...result.standings].sort((a, b) => b.share - a.share);
  return first && second ? { leader: contenderOf(first), ...subtract(first.share, second.share) } : undefined;
}

/** How each share moved between two rounds at the same place, in the order of the later round. */
export function changesBetween(earlier: Result, later: Result): Change[] {
  if (earlier.kind !== 'shares' || later.kind !== 'shares') return [];
  return later.standings.flatMap((standing) => {
    const contender = contenderOf(standing);
    const before = earlier.standings.find((other) => contenderOf(other) === contender);
    return before ? [{ contender, ...subtract(standing.share, before.share) }] : [];
  });
}

/** The id under which a row of a result stands; the rules of a story see to it that there is one. */
function contenderOf({ candidate, party }: Standing): string {
  return candidate ?? party ?? '';
}

function subtract(from: number, minus: number): Computed {
  return { value: difference(from, minus), from, minus };
}
