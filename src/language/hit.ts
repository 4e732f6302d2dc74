/** What every search gives, best first. `score` is 1 for an exact hit and falls towards 0. */
export interface Hit<T> {
  readonly score: number;
  readonly value: T;
}

/** Best first; equal scores keep the order of the story. */
export function bestFirst<H extends Hit<unknown>>(hits: readonly H[]): H[] {
  return [...hits].sort((a, b) => b.score - a.score);
}
