import { shownFigure } from '../../answer/shown.ts';
import { stemsOf } from '../../language/stems.ts';
import { figureIn, rowFiguresOf, type StatedFigure } from '../../lookup/figures.ts';
import type { Result } from '../../story/schema.ts';
import { words } from '../../text/normalize.ts';
import { type Comparison, compareFigures, isBound } from '../compare-figures.ts';
import type { Finding } from '../finding.ts';
import { negationsIn } from '../negations.ts';
import type { Reading } from '../reading.ts';
import type { SaidFigure } from '../said-figures.ts';
import type { Candidate } from './candidate.ts';
import { changeCandidates } from './changes.ts';
import { movesOtherwise } from './directions.ts';
import { joinedTotals } from './joined-totals.ts';
import type { Asked } from './judge.ts';
import { marginCandidates } from './margins.ts';
import type { LevelField, Placed, Role } from './roles.ts';
import { type Contender, resultsIn, rowsFor } from './scope.ts';
import { sumCandidates } from './sums.ts';
import { stayedAway } from './taking-part.ts';
import { figureDifference, tellRows } from './tell.ts';
import { totalCandidates } from './totals.ts';

/**
 * What the results say of one figure: it is supported where one of those that the clause may be about has it, and denied
 * where some state it and none agrees. `undefined` where none states it.
 */
export function judgeFigure(asked: Asked, { figure, role }: Placed): Finding | undefined {
  const { context, locale } = asked;
  const results = resultsIn(context, asked.scope);
  const candidates = ofWhole(asked, figure, candidatesFor(asked, results, figure, role));
  const compared = candidates.map((one) => ({ ...one, how: compare(figure, one.told) }));
  const found = (['supports', 'rounds'] as const).flatMap((how) => compared.filter((one) => one.how === how))[0];
  const [first] = found ? [found] : compared;
  if (!first || (!found && compared.some(({ how }) => how === 'undecided'))) return undefined;
  const { result, rows, told } = first;
  const isDenied = isDeniedAt(asked.reading, figure, role);
  // "Was not 61 %" is borne out by any other figure, and tells nothing of it.
  if (isDenied && !found) return undefined;
  const shown = shownFigure(told, locale);
  const says = tellRows(context, result, rows, locale);
  return {
    outcome: holds(asked, { figure, role }, found) !== isDenied ? 'supports' : 'denies',
    part: asked.reading.row.slice(figure.start, figure.end).join(' '),
    says: says.includes(shown) || says.includes(String(told.value)) ? says : `${says} (${shown})`,
    evidence: told.evidence,
    roundingOf: found?.how === 'rounds' ? shown : undefined,
    differs: found ? undefined : figureDifference(figure, told, locale),
  };
}

/**
 * "More than half of the vote": where no place and no round is named, a bound is one of the whole vote that decided, for in
 * some place or round it holds of nearly everybody.
 */
function ofWhole({ scope }: Asked, { hedge }: SaidFigure, candidates: readonly Candidate[]): readonly Candidate[] {
  const isOpen = scope.places.length === 0 && scope.round === undefined;
  const [first] = candidates;
  return isOpen && isBound(hedge) ? candidates.filter(({ result }) => result === first?.result) : candidates;
}

/** Whether a figure agrees, and the direction that is said beside it. */
function holds({ reading }: Asked, { figure, role }: Placed, found: Candidate | undefined): boolean {
  return found !== undefined && !(role.kind === 'level' && movesOtherwise(reading, figure, found));
}

/** "Not 61 %", "88 % did not vote No"; that 40 % did not vote at all is no denial. */
function isDeniedAt({ unnamed: row, text }: Reading, { start, end, hedge }: SaidFigure, role: Role): boolean {
  if (role.kind === 'total' && role.measure === 'abstention' && stayedAway.test(text)) return false;
  const own = row.slice(0, start).findLastIndex((word) => subject.test(word)) + 1;
  const before = negationsIn(row.slice(Math.max(own, start - 5), hedge === 'plain' ? start + 1 : start));
  const behind = row.slice(end, end + mostToVerb).join(' ');
  return (before + Number(deniedVerb.test(behind))) % 2 === 1;
}

/** "Got nobody in, they were under 5 %": with a subject of its own begins what a denial before it is none of. */
const subject = /^(?:they|he|she|it|we|ils?|elles?)$/;

/** "of the voters there did not" */
const mostToVerb = 8;

const deniedVerb =
  /^(?!.*\d)(?:(?!and |et |but |mais )\S+ ){0,5}(?:(?:did|do|does|have|has|had) not|(?:did|do|does|have|has|had)n t|n (?:ont|a|avaient|avait|aurait|auraient) pas)\b/;

function compare(figure: SaidFigure, { value, qualifier, text }: Candidate['told']): Comparison {
  return compareFigures(figure, { value, qualifier, isPortion: text !== undefined });
}

function candidatesFor(asked: Asked, results: readonly Result[], figure: SaidFigure, role: Role): readonly Candidate[] {
  if (role.kind === 'whole') return wholeCandidates(results, figure);
  if (role.kind === 'sum') return sumCandidates(results, role.of, role.field);
  // "Has no majority" is none of the seats, and no lead of nothing.
  if (figure.value === 0 && (role.kind === 'margin' || (role.kind === 'total' && role.measure === 'majority')))
    return [];
  if (role.kind === 'total' && role.with !== undefined && figure.kind === 'count')
    return joinedTotals(results, role.measure, role.with);
  if (role.kind === 'total') return totalCandidates(asked, results, figure, role.measure);
  if (role.kind === 'margin') return marginCandidates(results, figure, role);
  if (role.kind === 'change') return changeCandidates(asked.context, results, figure, role.of, role.sign);
  return levelCandidates(asked, results, figure, role.of, role.field);
}

/** "Of the 33 seats": of how many there are. */
function wholeCandidates(results: readonly Result[], { noun }: SaidFigure): Candidate[] {
  return results.flatMap((result) =>
    result.standings.flatMap((row) =>
      rowFiguresOf(result, row).flatMap((told) => {
        const unit = typeof told.unit === 'string' ? told.unit : `${told.unit.en} ${told.unit.fr}`;
        const isSame =
          told.of !== undefined &&
          words(unit)
            .flatMap(stemsOf)
            .some((stem) => noun.includes(stem));
        return isSame ? [{ result, rows: [], told: { ...told, value: told.of ?? 0, of: undefined } }] : [];
      }),
    ),
  );
}

function levelCandidates(
  { reading, context }: Asked,
  results: readonly Result[],
  figure: SaidFigure,
  of: Contender,
  field: LevelField,
): Candidate[] {
  if (field === 'part of seats') return seatParts(results, of);
  // "Gagne un siège" is one more, and "gagne 24 sièges" all of them.
  const isGained = field === 'seats' && /^(?:gagne|gagnent|gagnait)$/.test(reading.row[figure.start - 1] ?? '');
  const gained = isGained ? changeCandidates(context, results, figure, of, 1) : [];
  const isLed = /\b(?:led|lead|leads|first|ahead|topped|tete|devant)\b/.test(reading.text);
  const levels = rowsFor(results, of).flatMap(({ result, row }) =>
    rowFiguresOf(result, row)
      .filter((told) => fits(told, figure, field) && (told.measure === undefined || (told.measure === 'led') === isLed))
      .map((told) => ({ result, rows: [row], told })),
  );
  return [...levels, ...gained];
}

/** "A third of the seats". */
function seatParts(results: readonly Result[], of: Contender): Candidate[] {
  return rowsFor(results, of).flatMap(({ result, row }) => {
    const told = figureIn(result, row, 'seats');
    if (!told?.of) return [];
    return [{ result, rows: [row], told: { ...told, value: (100 * told.value) / told.of, unit: 'percent' as const } }];
  });
}

function fits({ field, unit, value }: StatedFigure, figure: SaidFigure, wanted: LevelField): boolean {
  if (wanted === 'score') return figure.value > 100 ? field === 'votes' : field === 'share' || field === 'seats';
  if (wanted !== 'any') return field === wanted;
  // A bare number of some size is one of votes.
  return unit !== 'percent' && (figure.value > mostSeats ? field === 'votes' : value <= mostSeats);
}

const mostSeats = 700;
