import type { Result } from '../../src/story/schema.ts';
import { winningStatuses } from '../../src/story/total-fields.ts';

/** Questions that name nobody and that any vote answers, with what the main result must have for it. */
export const questionsOfAnyVote: readonly (readonly [question: string, isTold: (result: Result) => boolean])[] = [
  ['what was the result', () => true],
  ['quel est le résultat', () => true],
  ['who stood', () => true],
  ['qui étaient les candidats', () => true],
  ['who won', hasWinner],
  ['qui a gagné', hasWinner],
  ['how many votes did the winner get', (result) => hasWinner(result) && result.standings.every(({ votes }) => votes)],
  ['quel pourcentage pour le vainqueur', (result) => hasWinner(result) && result.standings.every(({ share }) => share)],
  ['what was the turnout', ({ turnout }) => turnout !== undefined],
  ['what percent of people voted', ({ turnout }) => turnout !== undefined],
  ['who held the seat before', ({ previousHolder }) => previousHolder !== undefined],
  ['is the result official', ({ resultsStatus }) => resultsStatus !== undefined],
  ['by how much', ({ majority }) => majority !== undefined],
  ['how close was it', ({ majority }) => majority !== undefined],
];

function hasWinner({ standings }: Result): boolean {
  return standings.some(({ status }) => winningStatuses.has(status));
}
