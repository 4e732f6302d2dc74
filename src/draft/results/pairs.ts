import type { Sentence } from '../sentences.ts';
import type { RowFigures } from './rows.ts';

/** "by 51 percent to 49": the second figure is of somebody whom the sentence does not name. */
export function withoutLoser(rows: readonly RowFigures[], { text, start }: Sentence): RowFigures[] {
  return rows.filter((row, index) => {
    const before = rows[index - 1];
    const [first, second] = [before?.figures.at(-1), row.figures[0]];
    if (!first || !second || before?.contender.key !== row.contender.key || first.field !== second.field) return true;
    return !/^ ?(?:percent|per cent|%|votes)? (?:to|against|contre|à) $/.test(
      text.slice(first.end - start, second.start - start),
    );
  });
}

/** "96,310 to 80,115, or 54.6 percent to 45.4": the second pair belongs to the same two, in the same order. */
export function inPairs(rows: readonly RowFigures[], text: string, offset: number): RowFigures[] {
  return rows.map((row, index) => {
    const [before, next] = [rows[index - 1], rows[index + 1]];
    const field = row.figures[0]?.field;
    const at = row.figures[0]?.start ?? 0;
    const others = rows.filter((one) => one.figures[0]?.field !== field && (one.figures[0]?.start ?? 0) < at);
    if (others.length !== 2) return row;
    const leads = next?.figures[0]?.field === field && isAgainst(row, next, text, offset);
    const follows = before?.figures[0]?.field === field && isAgainst(before, row, text, offset);
    const same = leads ? others[0] : follows ? others[1] : undefined;
    return same ? { ...row, contender: same.contender } : row;
  });
}

function isAgainst(one: RowFigures | undefined, other: RowFigures | undefined, text: string, offset: number): boolean {
  const from = one?.figures.at(-1)?.end ?? offset;
  const between = text.slice(from - offset, (other?.figures[0]?.start ?? from) - offset);
  return / (?:to|against|contre) (?:Mr |Ms |Mrs )?[\p{L}’' .]{0,24}$/u.test(between);
}
