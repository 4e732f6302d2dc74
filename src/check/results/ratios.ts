import { stemsOf } from '../../language/stems.ts';
import { figureIn, type Measure } from '../../lookup/figures.ts';
import { lazily } from '../../search/lazy.ts';
import { hedgeBefore } from '../../story/hedges.ts';
import type { Row } from '../../story/result-schema.ts';
import type { Result } from '../../story/schema.ts';
import { words } from '../../text/normalize.ts';
import { type Comparison, compareFigures } from '../compare-figures.ts';
import type { Finding } from '../finding.ts';
import { isBorneOut } from '../match-figure.ts';
import { negationsIn } from '../negations.ts';
import type { Reading } from '../reading.ts';
import type { SaidFigure } from '../said-figures.ts';
import { earlierThan } from './changes.ts';
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
  readonly hedge: SaidFigure['hedge'];
  /** The figures that are part of it. */
  readonly figures: readonly SaidFigure[];
  /** Against what somebody had before, not against somebody. */
  readonly isOfBefore: boolean;
}

/** "Twice as many votes as Reed", "doubled her share": how many times as much somebody has. */
export function ratioIn({ row, figures }: Reading): Ratio | undefined {
  const timed = figures.find(({ kind, noun, end }) => kind === 'span' && noun.includes('time') && isCompared(row, end));
  if (timed) return { ...timedBy(timed), isOfBefore: false };
  for (const at of row.keys()) {
    const rest = row.slice(at, at + 3).join(' ');
    const factor = factors.find(([pattern]) => pattern.test(rest))?.[1];
    const isOfBefore = /^(?:doubled|doubling|doubles|doublee?|tripled|trebled|triple|halved)\b/.test(rest);
    const isMeant = isOfBefore
      ? / (?:his|her|its|their|share|score|votes|son|sa|ses|leurs?)\b/
      : /\b(?:as|plus de|moins de|que|qu)\b/;
    if (factor === undefined || !isMeant.test(` ${row.slice(at + 1, at + 5).join(' ')}`)) continue;
    const own = figures.filter(({ start, end }) => start <= at && end > at);
    return { factor, at, hedge: hedgeBefore(row, at).hedge, figures: own, isOfBefore };
  }
  return undefined;
}

/** "More than three times": the figure has its hedge. */
function timedBy(figure: SaidFigure): Omit<Ratio, 'isOfBefore'> {
  return { factor: figure.value, at: figure.start, hedge: figure.hedge, figures: [figure] };
}

function isCompared(row: readonly string[], end: number): boolean {
  return /^(?:as|more|the|plus|moins)\b/.test(row[end] ?? '');
}

/** What the results say of a ratio; `undefined` where they do not tell. */
export function judgeRatio(asked: Asked, ratio: Ratio): Finding | undefined {
  const { reading } = asked;
  const sides = ratio.isOfBefore ? beforeAndAfter(asked) : sideBySide(asked, ratio.at);
  const isDenied = negationsIn(reading.unnamed.slice(Math.max(0, ratio.at - 4), ratio.at)) % 2 === 1;
  const compared = sides.map((one) => ({ ...one, how: compareRatio(ratio.factor, ratio.hedge, one.value) }));
  const found = compared.find(isBorneOut) ?? compared[0];
  if (!found || found.how === 'undecided') return undefined;
  return {
    outcome: (found.how !== 'denies') === isDenied ? 'denies' : 'supports',
    says: tellRows(asked.context, found.result, found.rows, asked.locale),
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

function sideBySide({ context, reading, scope }: Asked, at: number): Sides[] {
  const first = scope.contenders.findLast(({ end }) => end <= at);
  const second = scope.contenders.find(({ start }) => start > at);
  if (!first || !second) return [];
  return resultsIn(context, scope).flatMap((result) => {
    const rows = [rowOfContender(result, first), rowOfContender(result, second)];
    return ratioOf([result, rows[0]], [result, rows[1]], counted(reading, at, result));
  });
}

function beforeAndAfter({ context, scope }: Asked): Sides[] {
  const [of] = scope.contenders;
  if (!of) return [];
  return rowsFor(resultsIn(context, scope), of).flatMap(({ result, row }) =>
    rowsFor(earlierThan(context.story, result), of).flatMap((other) =>
      ratioOf([result, row], [other.result, other.row]),
    ),
  );
}

/** The words for what is counted: "as many districts as". */
export function wordsOf({ row, unnamed }: Reading, at: number): string[] {
  const end = row.findIndex(
    (word, place) =>
      place > at + 1 && /^(?:as|than|que|qu)$/.test(word) && !/^(?:many|much)$/.test(row[place + 1] ?? ''),
  );
  return end === -1 ? [] : unnamed.slice(at + 1, end).filter((word) => !small.test(word));
}

/** What is counted; nothing where no word says it, and `null` for what no result counts. */
function counted(reading: Reading, at: number, { counts }: Result): Measure | undefined | null {
  const stems = wordsOf(reading, at).flatMap(stemsOf);
  if (stems.length === 0) return undefined;
  const count = counts.find(({ unit }) =>
    [unit.en, unit.fr]
      .flatMap(words)
      .flatMap(stemsOf)
      .some((stem) => stems.includes(stem)),
  );
  if (count) return `count:${count.id}`;
  return (
    (['votes', 'seats', 'share'] as const).find((field) => stems.some((stem) => wordsFor[field].includes(stem))) ?? null
  );
}

const small = /^(?:as|many|much|more|times?|fois|plus|moins|de|d|the|les?|la|_|so|number|of)$/;

const wordsFor = lazily({
  votes: () => 'votes voix suffrages ballots bulletins support'.split(' ').flatMap(stemsOf),
  seats: () => 'seats sieges mps deputes councillors elus'.split(' ').flatMap(stemsOf),
  share: () => 'share score percent percentage part'.split(' ').flatMap(stemsOf),
});

/** Twice the votes is twice the share. */
function fieldsOf(of: Measure | undefined): readonly Measure[] {
  if (of === undefined) return ['votes', 'share', 'seats'];
  return of === 'votes' || of === 'share' ? [of, 'votes', 'share'] : [of];
}

function ratioOf(
  [result, row]: [Result, Row | undefined],
  [other, second]: [Result, Row | undefined],
  of?: Measure | null,
): Sides[] {
  if (!row || !second || row === second || of === null) return [];
  for (const field of fieldsOf(of)) {
    const [more, less] = [figureIn(result, row, field)?.value, figureIn(other, second, field)?.value];
    if (more !== undefined && less) return [{ value: more / less, result, rows: [row, second] }];
  }
  return [];
}
