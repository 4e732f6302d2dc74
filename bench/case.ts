import type { Subject } from './figures.ts';

interface CaseOptions {
  readonly runs: number;
  /** For a look at whether everything works; the figures mean little. */
  readonly quick: boolean;
}

/** A kind of work that is measured, both sides in turn. */
export interface Case {
  readonly name: string;
  readonly subjects: readonly Subject[];
  run(options: CaseOptions, record: Recorder): Promise<void>;
}

type Side = 'ours' | 'peer';

/** A list that starts elsewhere in each run, so that nobody is always measured first. */
export function turned<T>(list: readonly T[], run: number): T[] {
  const start = run % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

/** Takes what one run gave for a subject. */
type Recorder = (id: string, ours: number | undefined, peer?: number) => void;

/** Measures both sides as often, in turn, and each first in every second pair. */
export async function alternately(
  times: number,
  measure: (side: Side) => Promise<number>,
): Promise<Readonly<Record<Side, readonly number[]>>> {
  const taken: Record<Side, number[]> = { ours: [], peer: [] };
  for (let time = 0; time < times; time += 1) {
    for (const side of turned(['ours', 'peer'] as const, time)) taken[side].push(await measure(side));
  }
  return taken;
}
