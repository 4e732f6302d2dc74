import { figureIn } from '../../lookup/figures.ts';
import type { Row } from '../../story/result-schema.ts';
import type { Result } from '../../story/schema.ts';
import { type Comparison, compareFigures } from '../compare-figures.ts';
import type { Finding } from '../finding.ts';
import { negationsIn } from '../polarity.ts';
import type { Reading } from '../reading.ts';
import type { SaidFigure } from '../said-figures.ts';
import { hedgeBefore } from '../said-hedges.ts';
import { earlierThan } from './figures.ts';
import type { Asked } from './judge.ts';
import { resultsIn, rowOfContender, rowsFor } from './scope.ts';
import { tellRows } from './tell.ts';

/** Words for how many times as much, and by what the smaller one is multiplied. */
const factors: readonly (readonly [RegExp, number])[] = [
  [/^(?:twice|double|doubled|doubling|doubles|doublee?|deux fois)\b/, 2],
  [/^(?:tripled?|trebled|triple|trois fois)\b/, 3],
  [/^(?:half|halved|moitie moins)\b/, 0.5],
];

interface Ratio {
  readonly factor: number;
  readonly at: number;
  /** The figures that are part of it. */
  readonly figures: readonly SaidFigure[];
  /** Against what somebody had before, not against somebody. */
  readonly isOfBefore: boolean;
}

/** "Twice as many votes as Reed", "doubled her share": how many times as much somebody has. */
export function ratioIn({ row, figures }: Reading): Ratio | undefined {
  const timed = figures.find(({ kind, noun, end }) => kind === 'span' && noun.includes('time') && isCompared(row, end));
  if (timed) return { factor: timed.value, at: timed.start, figures: [timed], isOfBefore: false };
  for (const at of row.keys()) {
    const rest = row.slice(at, at + 3).join(' ');
    const factor = factors.find(([pattern]) => pattern.test(rest))?.[1];
    const isOfBefore = /^(?:doubled|doubling|doubles|doublee?|tripled|trebled|triple|halved)\b/.test(rest);
    const isMeant = isOfBefore
      ? / (?:his|her|its|their|share|score|votes|son|sa|ses|leurs?)\b/
      : /\b(?:as|plus de|moins de|que|qu)\b/;
    if (factor === undefined || !isMeant.test(` ${row.slice(at + 1, at + 5).join(' ')}`)) continue;
    return { factor, at, figures: figures.filter(({ start, end }) => start <= at && end > at), isOfBefore };
  }
  return undefined;
}

function isCompared(row: readonly string[], end: number): boolean {
  return /^(?:as|more|the|plus|moins)\b/.test(row[end] ?? '');
}

/** What the results say of a ratio; `undefined` where they do not tell. */
export function judgeRatio(asked: Asked, ratio: Ratio): Finding | undefined {
  const { reading } = asked;
  const sides = ratio.isOfBefore ? beforeAndAfter(asked) : sideBySide(asked, ratio.at);
  const { hedge } = hedgeBefore(reading.row, ratio.at);
  const isDenied = negationsIn(reading.unnamed.slice(Math.max(0, ratio.at - 4), ratio.at)) % 2 === 1;
  const compared = sides.map((one) => ({ ...one, how: compareRatio(ratio.factor, hedge, one.value) }));
  const found = compared.find(({ how }) => how === 'supports' || how === 'rounds') ?? compared[0];
  if (!found || found.how === 'undecided') return undefined;
  return {
    outcome: (found.how !== 'denies') === isDenied ? 'denies' : 'supports',
    says: tellRows(asked.world, found.result, found.rows, asked.locale),
    evidence: found.rows.flatMap(({ evidence }) => evidence).slice(0, 4),
  };
}

function compareRatio(factor: number, hedge: SaidFigure['hedge'], value: number): Comparison {
  return compareFigures({ value: factor, hedge, kind: 'count', isPortion: true }, { value });
}

interface Sides {
  readonly value: number;
  readonly result: Result;
  readonly rows: readonly Row[];
}

function sideBySide({ world, scope }: Asked, at: number): Sides[] {
  const first = scope.contenders.findLast(({ end }) => end <= at);
  const second = scope.contenders.find(({ start }) => start > at);
  if (!first || !second) return [];
  return resultsIn(world, scope).flatMap((result) => {
    const rows = [rowOfContender(result, first), rowOfContender(result, second)];
    return ratioOf([result, rows[0]], [result, rows[1]]);
  });
}

function beforeAndAfter({ world, scope }: Asked): Sides[] {
  const [of] = scope.contenders;
  if (!of) return [];
  return rowsFor(resultsIn(world, scope), of).flatMap(({ result, row }) =>
    rowsFor(earlierThan(world.story, result), of).flatMap((other) => ratioOf([result, row], [other.result, other.row])),
  );
}

function ratioOf([result, row]: [Result, Row | undefined], [other, second]: [Result, Row | undefined]): Sides[] {
  if (!row || !second || row === second) return [];
  for (const field of ['votes', 'share', 'seats'] as const) {
    const [more, less] = [figureIn(result, row, field)?.value, figureIn(other, second, field)?.value];
    if (more !== undefined && less) return [{ value: more / less, result, rows: [row, second] }];
  }
  return [];
}
