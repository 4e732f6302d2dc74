import type { Reading } from './reading.ts';
import type { SaidFigure } from './said-figures.ts';

const before = / (?:il y a|ca fait|cela fait|voila|voici)(?: \S+)?$/;
const behind = /^(?:since|ago)\b/;

/** "It is twelve years since", "il y a douze ans": the year that is so many before the one of the article. */
export function withYearsBack({ row, figures }: Pick<Reading, 'row' | 'figures'>, year: number): readonly SaidFigure[] {
  return figures.map((one) => {
    const isBack =
      behind.test(row.slice(one.end, one.end + 1).join(' ')) ||
      before.test(` ${row.slice(Math.max(0, one.start - 4), one.start).join(' ')}`);
    const isWhole = one.kind === 'span' && one.noun[0] === 'year' && one.hedge === 'plain' && !one.isPortion;
    return isWhole && isBack && one.high === undefined
      ? { ...one, kind: 'year', noun: [], value: year - one.value }
      : one;
  });
}
