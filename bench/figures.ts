/** The value in the middle. @param values at least one */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The value that `percent` of all do not exceed, drawn in a straight line between neighbours. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = ((sorted.length - 1) * percent) / 100;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/** What our figure divided by the other one must reach, or must not exceed. */
export type Bound = { readonly atLeast: number } | { readonly atMost: number };

/** What is measured, and against what. Without a peer it is a figure of our own. */
export interface Subject {
  readonly id: string;
  readonly ours: string;
  readonly peer?: string;
  readonly unit: 'requests/s' | 'ms' | 'MB';
  readonly bound?: Bound;
}

/** What one run gave for one subject. Both sides were measured in turn, so they share the mood of the machine. */
export interface Run {
  readonly id: string;
  readonly ours: number;
  readonly peer?: number;
}

interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export interface Figure extends Subject {
  readonly runs: number;
  readonly oursSpread: Spread;
  readonly peerSpread?: Spread;
  /** Ours divided by the peer's, in each run. */
  readonly ratio?: Spread;
  readonly met?: boolean;
}

export function figureOf(subject: Subject, runs: readonly Run[]): Figure {
  const oursSpread = spreadOf(runs.map(({ ours }) => ours));
  const pairs = runs.flatMap(({ ours, peer }) => (peer === undefined ? [] : [{ peer, ratio: ours / peer }]));
  if (pairs.length === 0) return { ...subject, runs: runs.length, oursSpread };
  const ratio = spreadOf(pairs.map((pair) => pair.ratio));
  const compared = {
    ...subject,
    runs: runs.length,
    oursSpread,
    peerSpread: spreadOf(pairs.map(({ peer }) => peer)),
    ratio,
  };
  return subject.bound ? { ...compared, met: isMet(subject.bound, ratio.median) } : compared;
}

function isMet(bound: Bound, ratio: number): boolean {
  return 'atLeast' in bound ? ratio >= bound.atLeast : ratio <= bound.atMost;
}

function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) };
}
