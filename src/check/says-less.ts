import { isUnranked, narrows, narrowsSurely } from './narrowing.ts';
import { isOfTimeBefore, isOnlySpeaker, isRankedOtherwise, isReordered } from './order.ts';
import { isOnlyIntended } from './purposes.ts';
import type { Reading } from './reading.ts';

/** Whether a record says something else, or less, than the clause. */
export function saysLess(clause: Reading, told: Reading): boolean {
  return narrows(clause, told) || isUnranked(clause, told) || isOfOther(clause, told);
}

/** The same, without what only narrows when or what might be. */
export function saysOther(clause: Reading, told: Reading): boolean {
  return narrowsSurely(clause, told) || isUnranked(clause, told) || isOfOther(clause, told);
}

function isOfOther(clause: Reading, told: Reading): boolean {
  return (
    isOfTimeBefore(clause, told) ||
    isRankedOtherwise(clause, told) ||
    isOfOtherVote(clause, told) ||
    isReordered(clause, told) ||
    isOnlySpeaker(clause, told) ||
    isOnlyIntended(clause, told)
  );
}

/** Of another round, or of another contest, than the clause names. */
export function isOfOtherVote(
  { question: { round, contest }, roundBefore }: Reading,
  { question: told }: Reading,
): boolean {
  const isOtherContest = contest !== undefined && told.contest !== undefined && contest !== told.contest;
  const isOtherRound = roundBefore !== undefined && told.round !== undefined && told.round !== roundBefore;
  return isOtherContest || (round === undefined ? isOtherRound : told.round !== round);
}
