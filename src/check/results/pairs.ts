import { aheadOf } from '../../lookup/standing.ts';
import { wordsBeside } from '../beside.ts';
import type { Finding } from '../finding.ts';
import { negationsIn } from '../negations.ts';
import type { Reading } from '../reading.ts';
import type { Asked } from './judge.ts';
import { beatenBy, beats, unreal, withoutFigures } from './outcome-words.ts';
import { type Contender, resultsIn, rowOfContender, type Scope } from './scope.ts';
import { findingFor } from './tell.ts';

/** Who is said to be ahead of whom. */
interface Pairing {
  readonly first: Contender;
  readonly second: Contender;
  /** The word that says so. */
  readonly at: number;
  readonly isDenied: boolean;
  /** "More than" does not tell of what. */
  readonly isOfMore: boolean;
}

/** "X beat Y", "Y was beaten by X": who is said to be ahead of whom. */
export function pairIn(reading: Reading, { contenders }: Scope): Pairing | undefined {
  const { row, unnamed } = reading;
  const text = ` ${withoutFigures(reading, row)} `;
  const passive = beatenBy.exec(text);
  const match = passive ?? beats.exec(text);
  if (!match || unreal.test(text.slice(0, match.index))) return undefined;
  const at = text.slice(0, match.index).trim().split(' ').filter(Boolean).length;
  const before = contenders.findLast(({ end }) => end <= at);
  const behind = contenders.find(({ start }) => start > at);
  if (!before || !behind) return undefined;
  const isDenied = negationsIn(unnamed.slice(Math.max(0, at - 3), at + 1)) % 2 === 1;
  const isOfMore = /\b(?:than|que|qu)\b/.test(match[0]);
  const [first, second] = passive ? [behind, before] : [before, behind];
  return { first, second, at, isDenied, isOfMore };
}

export function pairFindings(asked: Asked, { first, second, isDenied, isOfMore }: Pairing): Finding[] {
  // "Spent more than Reed on posters" is none of what somebody got.
  if (isOfMore && wordsBeside(asked.context, asked.reading).length > 0) return [];
  for (const result of resultsIn(asked.context, asked.scope)) {
    const [one, other] = [rowOfContender(result, first), rowOfContender(result, second)];
    if (!one || !other || one === other) continue;
    const isAhead = aheadOf(result, one, other);
    if (isAhead !== undefined) return [findingFor(asked, result, [one, other], isAhead !== isDenied)];
  }
  return [];
}
