import { stemsOf } from '../../language/stems.ts';
import { totalIn } from '../../lookup/figures.ts';
import type { Row } from '../../story/result-schema.ts';
import type { Result } from '../../story/schema.ts';
import type { Finding } from '../finding.ts';
import { negationsIn } from '../negations.ts';
import type { Reading } from '../reading.ts';
import { earlierThan } from './changes.ts';
import type { Asked } from './judge.ts';
import { resultsIn, rowsFor } from './scope.ts';
import { isTogether, sumCandidates } from './sums.ts';
import { findingFor } from './tell.ts';

const majority =
  /\b(?:has|have|had|won|wins|win|got|gets|holds?|held|with|took|takes|secured|kept|keeps|enjoys|commands|obtient|obtenu|a|ont|avec|remporte|detient|garde) (?:(?:an?|the|la|une|its|their|his|her|sa|leur|outright|overall|absolute|clear|working|comfortable|own|nouvelle) )*majorit(?:y|e)\b(?! (?:of|de|d) \d)/;
const lostMajority =
  /\b(?:lost|loses|lose|perdu|perd|perdent) (?:(?:its|their|the|his|her|sa|leur|la|overall|outright) )*majorit(?:y|e)\b/;
const lacking =
  /\b(?:short of|shy of|without|no|not|never|nobody|lacks?|missed|pas|sans|aucune|manque|rate) (?:\S+ ){0,2}majorit(?:y|e)\b/;
const largest =
  /\b(?:biggest|largest|strongest|main|leading|number one|(?:plus (?:grand|grande|gros|grosse|fort|forte))|premier|premiere) (?:single )?(?:party|parti|group|groupe|list|liste|force|bloc)\b|\b(?:is|are|was|were|remains?|stays?|still|reste) (?:(?:still|the|by far|easily) )*(?:biggest|largest)\b|\b(?:parti|groupe|liste|force) (?:le|la) plus (?:grand|grande|gros|grosse|fort|forte|important|importante)\b/;

/** Whether somebody has a majority of the seats, has lost one, or has more seats than anybody: read from rows with seats. */
export function judgeSeats(asked: Asked): Finding[] {
  const { text, unnamed } = asked.reading;
  const [of, ...others] = asked.scope.contenders;
  if (!of || isOfFigure(asked.reading)) return [];
  if (others.some(({ ids }) => !ids.some((id) => of.ids.includes(id)))) return judgeTogether(asked);
  const [found] = rowsFor(resultsIn(asked.context, asked.scope), of).filter(({ row }) => row.seats !== undefined);
  if (!found) return [];
  const isDenied = !lacking.test(text) && negationsIn(unnamed) % 2 === 1;
  return claimed(asked, text, found.result, found.row).map((holds) =>
    findingFor(asked, found.result, [found.row], holds !== isDenied),
  );
}

/** "Reed's and Stone's parties have a majority together". */
function judgeTogether(asked: Asked): Finding[] {
  const { context, reading, scope } = asked;
  if (!isTogether(reading) || !/ (?:majorit(?:y|e)|enough|suffi\w*) /.test(reading.text)) return [];
  const [sum] = sumCandidates(resultsIn(context, scope), scope.contenders, 'seats');
  const needed = sum && neededIn(sum.result);
  if (!sum || needed === undefined) return [];
  const isDenied = lacking.test(reading.text) || negationsIn(reading.unnamed) % 2 === 1;
  return [findingFor(asked, sum.result, sum.rows, sum.told.value >= needed !== isDenied)];
}

/** "A majority of 12 seats" is a figure, and so is "one seat short of a majority". */
function isOfFigure({ figures, row }: Reading): boolean {
  const at = row.findIndex((word) => /^majorit(?:y|e)$/.test(word));
  const isNear = (start: number, end: number) =>
    at !== -1 && (start > at ? start - at <= mostBetween : at - end < mostBetween);
  return figures.some(
    ({ kind, noun, start, end }) =>
      kind !== 'year' && (isNear(start, end) || !(kind === 'percent' || noun.some((stem) => seatStems.includes(stem)))),
  );
}

const seatStems = ['seats', 'sieges'].flatMap(stemsOf);
const mostBetween = 2;

/** Each of these things that a clause says, and whether it is so; what is not told is left out. */
function claimed(asked: Asked, text: string, result: Result, row: Row): boolean[] {
  const ofSize = largest.test(text) ? isLargest(result, row) : undefined;
  return [ofSize, ofMajority(asked, text, result, row)].filter((one) => one !== undefined);
}

function ofMajority(asked: Asked, text: string, result: Result, row: Row): boolean | undefined {
  const has = hasMajority(result, row);
  if (lacking.test(text)) return has === undefined ? undefined : !has;
  if (lostMajority.test(text)) return has ? false : hadMajority(asked, result, row);
  return majority.test(text) ? has : undefined;
}

function isLargest({ standings }: Result, { seats }: Row): boolean | undefined {
  const known = standings.flatMap((one) => one.seats?.value ?? []);
  return known.length > 1 && seats ? seats.value === Math.max(...known) : undefined;
}

function hasMajority(result: Result, { seats }: Row): boolean | undefined {
  const needed = neededIn(result);
  return seats && needed !== undefined ? seats.value >= needed : undefined;
}

/** As many seats as are a majority. */
function neededIn(result: Result): number | undefined {
  const needed = totalIn(result, 'seatsForMajority')?.value;
  const all = totalIn(result, 'seats')?.value;
  return needed ?? (all === undefined ? undefined : Math.floor(all / 2) + 1);
}

/** Whether they had it before: nothing where it is not told. */
function hadMajority({ context, scope: { contenders } }: Asked, result: Result, row: Row): true | undefined {
  const needed = totalIn(result, 'seatsForMajority')?.value;
  const [of] = contenders;
  const before = of ? rowsFor(earlierThan(context.story, result), of).flatMap((one) => one.row.seats?.value ?? []) : [];
  const changed = row.seats && row.change?.seats !== undefined ? [row.seats.value - row.change.seats] : [];
  return needed !== undefined && [...before, ...changed].some((seats) => seats >= needed) ? true : undefined;
}
