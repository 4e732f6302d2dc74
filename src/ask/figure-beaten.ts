import type { Result } from '../story/schema.ts';
import { losingStatuses, winningStatuses } from '../story/total-fields.ts';
import type { FigureLine } from './figure-finding.ts';
import type { FigureQuestion } from './figure-question.ts';
import { rowOf } from './figure-rows.ts';

/** "Who beat X", "qui avait battu X": the verb stands before the one who is named. */
export function asksWhoBeat(whole: string, phrases: readonly string[]): boolean {
  const [phrase, ...others] = phrases;
  const [before = ''] = whole.split(` ${phrase} `);
  return phrase !== undefined && others.length === 0 && verb.test(before);
}

const verb =
  /\b(?:who|whos|qui)\b.*\b(?:beat|beats|defeated|unseated|ousted|toppled|overtook|battu|bat|battait|vaincu|detrone)(?: the| le| la| l| les)?$/;

/** Who won where the one who is named lost; none where the story names nobody, `undefined` where they lost nowhere. */
export function beatenLines(
  { contenders: [ids = []] }: FigureQuestion,
  results: readonly Result[],
): FigureLine[] | undefined {
  const lost = results.find((result) => losingStatuses.has(rowOf(result, ids)?.status));
  if (!lost) return undefined;
  return lost.standings
    .filter(({ status }) => winningStatuses.has(status) || status === 'ahead')
    .slice(0, mostWinners)
    .map((row) => ({ kind: 'row', result: lost, row, slot: 'outcome' }));
}

const mostWinners = 3;
