import { formatShare } from '../../text/format.ts';
import type { Locale } from '../../text/locale.ts';
import type { Bar, Line, Row } from './picture.ts';

/**
 * The line across bars of votes: at the share that the result says decides, or else at half of them. Nothing where the
 * bars show something else.
 */
export function lineOf(rows: readonly Row[], threshold: Line | undefined, locale: Locale): Line | undefined {
  if (!rows.some(({ bars }) => bars.some(isOfVotes))) return undefined;
  return threshold ?? { share: 50, label: formatShare(locale, 50) };
}

export function isOfVotes({ share, part, isPercent }: Bar): boolean {
  return isPercent && share !== undefined && part === undefined;
}
